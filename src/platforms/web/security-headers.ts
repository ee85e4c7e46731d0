import type { MiddlewareHandler } from 'hono';
import { isReadingRoom } from './reading-room-routes.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The login, and the ledger with its "Which matter?". Either policy sends nothing to other sites. */
const HAS_POSTED_FORM = /^\/(?:login$|ledger\/.)/;

/** The names a browser on this machine uses for it. Any other name that leads here is DNS rebinding. */
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Keeps the browser from running, loading or framing anything from elsewhere. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('X-Frame-Options', 'DENY');
  // With "no-referrer", a browser would hide the origin of a form that is posted.
  context.header('Referrer-Policy', HAS_POSTED_FORM.test(context.req.path) ? 'same-origin' : 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store');
};

/**
 * Accepts only requests that address this machine by its own name. Otherwise a foreign page whose host name is made to
 * resolve to 127.0.0.1 would share this page's origin. Pages behind signed links, and their styles, are served under
 * the public name too: they show nothing without the link, and need no session with it.
 */
export const loopbackHostOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const { path } = context.req;
  if (!LOOPBACK_HOST.test(host) && !isReadingRoom(path) && !path.startsWith('/page/'))
    return context.text('Readout only answers to localhost here. Open it at http://127.0.0.1 with its port.', 421);
  return await next();
};

/**
 * Blocks requests from pages of other sites. Browsers send a request's source in Sec-Fetch-Site, or over plain http
 * from other machines only in Origin; reading, and following a link here, need neither.
 */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  const site = context.req.header('sec-fetch-site');
  const isReading = method === 'GET' || method === 'HEAD';
  const isOpening = isReading && context.req.header('sec-fetch-mode') === 'navigate' && !path.startsWith('/files/');
  const isFromHere =
    site === undefined ? isReading || isOwnOrigin(context.req.header('origin'), context.req) : isAllowedSite(site);
  if (isFromHere || isOpening) return await next();
  return context.text('This request came from another site and was blocked.', 403);
};

function isAllowedSite(site: string): boolean {
  return site === 'same-origin' || site === 'none';
}

function isOwnOrigin(origin: string | undefined, request: { url: string; header(name: string): string | undefined }) {
  const own = request.header('host') ?? new URL(request.url).host;
  return origin !== undefined && URL.parse(origin)?.host === own.toLowerCase();
}
