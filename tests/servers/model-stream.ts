import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

export interface StreamedAnswer {
  readonly message: unknown;
  readonly finish_reason: string;
  readonly usage?: unknown;
  readonly error?: unknown;
  readonly pieces?: number;
  readonly pauseMs?: number;
  /** How it ends where it does not end well. */
  readonly end?: 'never' | 'drop';
}

const MESSAGE = z.looseObject({ content: z.unknown().optional() });

/** Sends an answer as server-sent events, as servers do: a comment, its pieces, how it ended, its tokens, [DONE]. */
export function sendStream(response: ServerResponse, answer: StreamedAnswer): ServerResponse {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(': PROCESSING\n\n');
  void sendEvents(response, answer);
  return response;
}

async function sendEvents(
  response: ServerResponse,
  { message, finish_reason, usage, error, pieces = 3, pauseMs = 0, end }: StreamedAnswer,
): Promise<void> {
  const send = (event: unknown) =>
    void response.write(`data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`);
  const choice = (delta: unknown, more: object = {}) =>
    send({
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason: null, ...more }],
      usage: null,
    });
  const { content, ...beside } = MESSAGE.parse(message ?? {});
  choice({ role: 'assistant', ...beside });
  for (const piece of piecesOf(content, pieces)) {
    if (pauseMs > 0) await sleep(pauseMs);
    choice({ content: piece });
  }
  if (end === 'never') return;
  if (end === 'drop') {
    setImmediate(() => response.socket?.destroy());
    return;
  }
  choice({}, { finish_reason, ...(error !== undefined && { error }) });
  if (usage != null) send({ object: 'chat.completion.chunk', choices: [], usage });
  send('[DONE]');
  response.end();
}

/** A list of chunks comes chunk by chunk, a text in parts of equal length, nothing as nothing. */
function piecesOf(content: unknown, pieces: number): unknown[] {
  if (Array.isArray(content)) return content.map((chunk) => [chunk]);
  if (typeof content !== 'string') return [content ?? null];
  const length = Math.max(1, Math.ceil(content.length / pieces));
  return content.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [''];
}
