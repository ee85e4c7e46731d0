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

/** Names a browser on this machine uses for it. Any other that leads here is somebody's trick with DNS. */
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** What each answer tells the browser: nothing from elsewhere runs, loads or frames here. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Content-Security-Policy', POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('X-Frame-Options', 'DENY');
  // A form sent from the login page tells its origin only where the policy is not "no-referrer".
  context.header('Referrer-Policy', context.req.path === '/login' ? 'same-origin' : 'no-referrer');
  context.header('Cross-Origin-Opener-Policy', 'same-origin');
  context.header('Cross-Origin-Resource-Policy', 'same-origin');
  context.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store');
};

/**
 * Lets nothing in but what was asked of this machine by its own name. A page elsewhere whose name is made to lead to
 * 127.0.0.1 would else be of the same origin as this one. What a signed link opens, and the styles of it, comes under
 * the public name too: without the link there is nothing to be had, and with it no session is needed.
 */
export const loopbackHostOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? new URL(context.req.url).host;
  const { path } = context.req;
  if (!LOOPBACK_HOST.test(host) && !isReadingRoom(path) && !path.startsWith('/page/'))
    return context.text('Readout answers here as localhost alone. Open it at http://127.0.0.1 and its port.', 421);
  return await next();
};

/**
 * Lets nothing in that a page of another site asked for. Browsers tell where a request comes from in Sec-Fetch-Site,
 * over plain http from other machines in Origin alone; reading, and following a link here, need neither.
 */
export const sameOriginOnly: MiddlewareHandler = async (context, next) => {
  const { method, path } = context.req;
  const site = context.req.header('sec-fetch-site');
  const isReading = method === 'GET' || method === 'HEAD';
  const isOpening = isReading && context.req.header('sec-fetch-mode') === 'navigate' && !path.startsWith('/files/');
  const isFromHere =
    site === undefined ? isReading || isOwnOrigin(context.req.header('origin'), context.req) : isAllowedSite(site);
  if (isFromHere || isOpening) return await next();
  return context.text('This came from a page of another site, so nothing was done.', 403);
};

function isAllowedSite(site: string): boolean {
  return site === 'same-origin' || site === 'none';
}

function isOwnOrigin(origin: string | undefined, request: { url: string; header(name: string): string | undefined }) {
  const own = request.header('host') ?? new URL(request.url).host;
  return origin !== undefined && URL.parse(origin)?.host === own.toLowerCase();
}
