import { Readable } from 'node:stream';
import { Agent, type Dispatcher, request } from 'undici';
import { readErrorBody } from './error-body.ts';

const LIMITS = {
  ANSWER_BYTES: 8_000_000,
  /** A token of a stream comes in an envelope of up to some hundred bytes. */
  STREAM_BYTES: 64_000_000,
  CONNECT_MS: 10_000,
} as const;

/**
 * A `fetch` for talking to a model server: it waits for headers as long as the caller's signal lets it (Node's own gives
 * up after five minutes, which a large local model may take), reads a bounded answer whole save where it is a stream of
 * events, and follows no redirect, so that the key goes to the configured server alone. Errors come in one form,
 * whichever the server gave them: without what some repeat of the request, and with what a provider behind others said.
 */
export function createTransport(): typeof fetch {
  const dispatcher = new Agent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: LIMITS.CONNECT_MS,
    maxResponseSize: LIMITS.STREAM_BYTES,
  });
  return async (input, init = {}) => {
    const answer = await request(input instanceof Request ? input.url : input, {
      dispatcher,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : null,
      signal: init.signal ?? null,
    });
    const { statusCode: status } = answer;
    const headers = toHeaders(answer.headers);
    if (status === 200 && isEventStream(headers)) return new Response(Readable.toWeb(answer.body), { status, headers });
    const bytes = await readWhole(answer.body);
    if (status >= 400) return new Response(toErrorBody(bytes), { status, headers });
    return new Response(NO_BODY.has(status) ? null : bytes, { status, headers });
  };
}

const NO_BODY = new Set([204, 205, 304]);

export function isEventStream(headers: Headers): boolean {
  return headers.get('content-type')?.includes('text/event-stream') ?? false;
}

async function readWhole(body: Readable): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LIMITS.ANSWER_BYTES) throw new Error(`The answer has more than ${LIMITS.ANSWER_BYTES} bytes.`);
  }
  return Buffer.concat(chunks);
}

function toErrorBody(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> | string {
  try {
    const error = readErrorBody(JSON.parse(bytes.toString('utf8')));
    return error === null ? bytes : JSON.stringify({ error });
  } catch {
    return bytes;
  }
}

function toHeaders(headers: Dispatcher.ResponseData['headers']): Headers {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Headers(pairs);
}
