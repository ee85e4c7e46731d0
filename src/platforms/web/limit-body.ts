import type { Context, MiddlewareHandler } from 'hono';

/**
 * Refuses what is larger than so many bytes: by its length where that is told, else as it comes, as through a proxy that
 * passes on what it has not seen the end of. Hono's own makes a `Request` of the server's, which only works where the
 * server's has taken the place of the global one.
 */
export function limitBody(maxBytes: number, tooLarge: (context: Context) => Response): MiddlewareHandler {
  return async (context, next) => {
    const { raw, url, method } = context.req;
    const told = raw.headers.get('content-length');
    if (told !== null && !raw.headers.has('transfer-encoding'))
      return Number(told) > maxBytes ? tooLarge(context) : await next();
    if (raw.body === null) return await next();
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    // What is refused is left unread: a stream that is cancelled while its source writes fails there, with nobody to catch it.
    for await (const chunk of raw.body.values({ preventCancel: true })) {
      bytes += chunk.length;
      if (bytes > maxBytes) return tooLarge(context);
      chunks.push(chunk);
    }
    context.req.raw = new Request(url, { method, headers: raw.headers, body: Buffer.concat(chunks) });
    return await next();
  };
}
