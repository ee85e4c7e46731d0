import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { streamSSE } from 'hono/streaming';
import { ReadoutError, UsageError } from '../../errors.ts';
import { addChannelRoutes } from './channel-routes.ts';
import { html, toText } from './html.ts';
import { limitBody } from './limit-body.ts';
import type { LiveEvent } from './live.ts';
import { renderLogin, renderPage } from './page.ts';
import { type PageFile, pageFiles } from './page-files.ts';
import { FORM_LIMITS } from './read-form.ts';
import { LOCAL_SCOPE } from './read-message.ts';
import { addReadingRoomRoutes, isReadingRoom, withoutToken } from './reading-room-routes.ts';
import { renderEndedPage, renderMissing } from './render-ended-page.ts';
import { announce, renderMessage } from './render-message.ts';
import { loopbackHostOnly, sameOriginOnly, securityHeaders } from './security-headers.ts';
import { createPasswordGate, createSessions, SESSION_COOKIE } from './sessions.ts';
import { isEncrypted, visitorOf } from './visitor-of.ts';
import { addWatchRoutes } from './watch-routes.ts';
import type { WebAppParts, WebEnv } from './web-app-parts.ts';

const LIMITS = { PAGE_MESSAGES: 40, LOGIN_BYTES: 4 * 1024, RETRY_MS: 2_000 } as const;
/** Paths that need no sign-in. */
const OPEN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics', '/login']);

/** The local channel over HTTP: a request in, a response out. */
export async function createWebApp(parts: WebAppParts): Promise<Hono<WebEnv>> {
  const { store, live, log, password } = parts;
  const sessions = await createSessions({ ...parts, store: parts.sessions });
  const gate = password === null ? null : createPasswordGate(password, parts);
  const app = new Hono<WebEnv>();

  app.use(securityHeaders);
  if (parts.isLoopback) app.use(loopbackHostOnly);
  app.use(sameOriginOnly);
  const tooLarge = (context: Context) =>
    context.json({ error: `You can send at most ${FORM_LIMITS.BYTES / 1024 / 1024} MB at once.` }, 413);
  app.use(limitBody(FORM_LIMITS.BYTES, tooLarge));
  app.use('/login', limitBody(LIMITS.LOGIN_BYTES, tooLarge));
  app.use(async (context, next) => {
    const { path, method } = context.req;
    const isWriting = method !== 'GET' && method !== 'HEAD';
    const isRoom = isReadingRoom(path);
    // A link is enough to read by. It says nothing of who opens it: where there is a password, who writes has to know it.
    const isOpen = OPEN_PATHS.has(path) || path.startsWith('/page/') || (isRoom && (gate === null || !isWriting));
    if (isOpen) return await next();
    const session = (await sessions.read(getCookie(context, SESSION_COOKIE))) ?? openSession(context);
    if (session === null)
      return isOpening(context) || isRoom
        ? context.redirect('/login')
        : context.json({ error: 'Sign in first.', isSignedOut: true }, 401);
    // A form without a script sends no token; that it comes from this site is asked of every request.
    if (isWriting && !isRoom && !sessions.isTokenOf(session, context.req.header('x-readout-token') ?? ''))
      return context.json({ error: 'This page is out of date. Reload it.', isSignedOut: true }, 401);
    context.set('session', session);
    return await next();
  });

  app.get('/healthz', (context) => context.text('ok'));
  if (parts.watch !== undefined)
    addWatchRoutes(app, parts.watch, {
      gate: password === null ? null : createPasswordGate(password, parts),
      proxies: parts.proxies,
    });
  addPageFiles(app, await pageFiles());
  addLoginRoutes();
  addReadingRoomRoutes(app, parts.readingRoom);
  app.get('/', async (context) => {
    const page = await store.recentMessages(LOCAL_SCOPE, { before: null, limit: LIMITS.PAGE_MESSAGES });
    const token = sessions.tokenOf(context.get('session'));
    return context.html(renderPage({ ...page, token, files: parts.files, hasPassword: gate !== null }));
  });
  app.get('/events', (context) => {
    if (live.isFull()) return context.text('Too many pages are open.', 503);
    const since = Number(context.req.header('last-event-id') ?? context.req.query('after') ?? '0');
    // Otherwise a proxy in front may buffer the events.
    context.header('X-Accel-Buffering', 'no');
    return streamSSE(
      context,
      async (stream) => {
        const ended = new AbortController();
        stream.onAbort(() => ended.abort());
        await stream.writeSSE({ event: 'hello', data: '', retry: LIMITS.RETRY_MS });
        for await (const event of live.follow(Number.isSafeInteger(since) ? since : 0, ended.signal)) {
          await stream.writeSSE(toServerSentEvent(event));
          if (stream.aborted || stream.closed) break;
        }
      },
      async (error) => log.debug({ error }, 'a page disconnected while it received an event'),
    );
  });
  addChannelRoutes(app, parts, LIMITS.PAGE_MESSAGES);

  app.notFound((context) => context.html(renderMissing(), 404));
  app.onError((error, context) => {
    if (error instanceof ReadoutError) {
      const { message, advice, retryable } = error;
      const said = [message, advice].filter(Boolean).join(' ');
      const status = error instanceof UsageError ? 400 : retryable ? 503 : 500;
      // The channel's page reads JSON; somebody who opened a link reads the text itself.
      return isReadingRoom(context.req.path)
        ? context.html(renderEndedPage('This page can’t be shown now', html`<p>${said}</p>`), status)
        : context.json({ error: said }, status);
    }
    log.error({ error, path: withoutToken(context.req.path) }, 'the local channel could not answer a request');
    return context.json({ error: 'Something went wrong in Readout. Its log says what happened.' }, 500);
  });
  return app;

  /** Without a password, anyone who opens the page gets a session, which is needed for its token. */
  function openSession(context: Context<WebEnv>): string | null {
    if (gate !== null || !isOpening(context)) return null;
    return startSession(context);
  }

  function startSession(context: Context<WebEnv>): string {
    const { session, cookie } = sessions.open();
    setCookie(context, SESSION_COOKIE, cookie, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: 30 * 24 * 60 * 60,
      secure: isEncrypted(context, parts.proxies),
    });
    return session;
  }

  function addLoginRoutes(): void {
    if (gate === null) {
      app.get('/login', (context) => context.redirect('/'));
      return;
    }
    app.get('/login', (context) => context.html(renderLogin(null)));
    app.post('/login', async (context) => {
      const given = (await context.req.formData().catch(() => null))?.get('password');
      const address = visitorOf(context, parts.proxies);
      const { isRight, waitMs } = gate.check(typeof given === 'string' ? given : '', address);
      if (waitMs > 0) {
        const seconds = Math.ceil(waitMs / 1000);
        context.header('Retry-After', String(seconds));
        log.warn({ address }, 'too many wrong passwords');
        return context.html(renderLogin(`Too many wrong passwords. Try again in ${Math.ceil(seconds / 60)} min.`), 429);
      }
      if (!isRight) return context.html(renderLogin('Wrong password.'), 401);
      startSession(context);
      return context.redirect('/', 303);
    });
    app.post('/logout', async (context) => {
      await sessions.end(context.get('session'));
      deleteCookie(context, SESSION_COOKIE, { path: '/' });
      return context.json({});
    });
  }
}

/** Whether somebody opens an address, rather than the channel's page asking for something. */
function isOpening({ req }: Context): boolean {
  return req.method === 'GET' && (req.path === '/' || req.header('sec-fetch-mode') === 'navigate');
}

function addPageFiles(app: Hono<WebEnv>, files: ReadonlyMap<string, PageFile>): void {
  app.get('/page/:name', (context) => {
    const file = files.get(context.req.param('name'));
    if (file === undefined) return context.notFound();
    context.header('Cache-Control', 'no-cache');
    context.header('ETag', file.tag);
    if (context.req.header('if-none-match') === file.tag) return context.body(null, 304);
    return context.body(file.text, 200, { 'Content-Type': file.type });
  });
}

function toServerSentEvent(event: LiveEvent): { event: string; data: string; id?: string } {
  switch (event.type) {
    case 'message': {
      const { message } = event;
      const { id, thread, revision } = message;
      const data = { id, thread, html: toText(renderMessage(message)), announce: announce(message) };
      return { event: 'message', id: String(revision), data: JSON.stringify(data) };
    }
    case 'stage':
      return { event: 'stage', data: JSON.stringify({ id: event.messageId, stage: event.stage }) };
    case 'idle':
      return { event: 'idle', data: '' };
    default:
      return event satisfies never;
  }
}
