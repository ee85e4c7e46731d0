import OpenAI from 'openai';
import { Stream } from 'openai/core/streaming';
import type { ModelConfig } from '../config/config.ts';
import type { ChatRequest } from './chat-request.ts';
import { gatherStream } from './read-stream.ts';
import { createTransport, isEventStream } from './transport.ts';

/** A safety net under the caller's deadline, for servers that answer all at once. */
const REQUEST_MS = 3_660_000;

/** Everything the client would otherwise read from the environment is given, so that only the configuration counts. */
export function openClient({ baseUrl, apiKey }: Pick<ModelConfig, 'baseUrl' | 'apiKey'>): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    logLevel: 'off',
    // The client repeats exhausted quotas like any 429, and its timeout is for each attempt.
    maxRetries: 0,
    timeout: REQUEST_MS,
    defaultHeaders: apiKey === null ? { Authorization: null } : {},
    fetch: createTransport(),
  });
}

/**
 * Asks for a chat completion and gives its body. Whether it comes as a stream is the server's choice: some stream
 * unasked, some that are asked do not.
 * @throws OpenAI.APIError, or SyntaxError where the answer is no JSON
 */
export async function complete(
  client: OpenAI,
  request: ChatRequest,
  { signal, onProgress }: { readonly signal: AbortSignal | undefined; readonly onProgress: () => void },
): Promise<unknown> {
  const response = await client.post('/chat/completions', { body: request, signal }).asResponse();
  onProgress();
  if (!isEventStream(response.headers)) return JSON.parse(await response.text());
  const events = Stream.fromSSEResponse<unknown>(response, new AbortController(), client, false, 'events');
  try {
    const body = await gatherStream(events, onProgress);
    // A stream that is aborted ends as if it were whole.
    signal?.throwIfAborted();
    return body;
  } catch (error) {
    throw error instanceof OpenAI.APIError || error instanceof SyntaxError ? error : toConnectionError(error);
  }
}

function toConnectionError(error: unknown): Error {
  return new OpenAI.APIConnectionError({
    message: 'The connection was lost within the answer.',
    cause: error instanceof Error ? error : undefined,
  });
}
