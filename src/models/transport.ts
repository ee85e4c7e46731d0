import { Agent, type Dispatcher, request } from 'undici';

const LIMITS = { ANSWER_BYTES: 8_000_000, CONNECT_MS: 10_000 } as const;

/**
 * A `fetch` for talking to a model server: it waits for headers as long as the caller's signal lets it (Node's own gives
 * up after five minutes, which a large local model may take), reads a bounded answer whole, and follows no redirect, so
 * that the key goes to the configured server alone.
 */
export function createTransport(): typeof fetch {
  const dispatcher = new Agent({
    headersTimeout: 0,
    bodyTimeout: 0,
    connectTimeout: LIMITS.CONNECT_MS,
    maxResponseSize: LIMITS.ANSWER_BYTES,
  });
  return async (input, init = {}) => {
    const answer = await request(input instanceof Request ? input.url : input, {
      dispatcher,
      method: init.method === 'POST' ? 'POST' : 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      body: typeof init.body === 'string' ? init.body : null,
      signal: init.signal ?? null,
    });
    const bytes = await answer.body.bytes();
    return new Response(NO_BODY.has(answer.statusCode) ? null : bytes, {
      status: answer.statusCode,
      headers: toHeaders(answer.headers),
    });
  };
}

const NO_BODY = new Set([204, 205, 304]);

function toHeaders(headers: Dispatcher.ResponseData['headers']): Headers {
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Headers(pairs);
}
