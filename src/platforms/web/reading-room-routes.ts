import type { Context, Hono } from 'hono';
import type { LedgerFilter } from '../../pages/ledger-page.ts';
import type { LinkFailure, ReadingRoom } from '../../pages/reading-room.ts';
import { STANCES } from '../../pages/stances.ts';
import { renderBriefingPage } from './render-briefing-page.ts';
import { renderExpired } from './render-ended-page.ts';
import { renderLedgerPage } from './render-ledger-page.ts';
import type { WebEnv } from './web-app-parts.ts';

const LIMITS = { idCharacters: 40 } as const;
const ROOM = /^\/(read|ledger)\/./;

/** Whether a signed link leads to this path: to read there, the link itself is the key. */
export function isReadingRoom(path: string): boolean {
  return ROOM.test(path);
}

/** The path, safe to log: with its token, anyone who reads the log could open the page. */
export function withoutToken(path: string): string {
  return path.replace(/^\/(read|ledger)\/.*$/s, '/$1/…');
}

/** The pages behind signed links. */
export function addReadingRoomRoutes(app: Hono<WebEnv>, room: ReadingRoom): void {
  app.get('/read/:token', async (context) => {
    keepToReaders(context);
    const page = await room.briefing(context.req.param('token'));
    return typeof page === 'string' ? refuse(context, page) : context.html(renderBriefingPage(page));
  });
  app.get('/ledger/:token', async (context) => {
    keepToReaders(context);
    const page = await room.ledger(
      context.req.param('token'),
      readFilter((name) => context.req.query(name)),
    );
    return typeof page === 'string' ? refuse(context, page) : context.html(renderLedgerPage(page, context.req.path));
  });
  app.post('/ledger/:token/place', async (context) => {
    const token = context.req.param('token');
    const form = await context.req.formData().catch(() => null);
    const said = form?.get('place');
    const [statement = '', placement = ''] =
      typeof said === 'string' ? said.slice(0, LIMITS.idCharacters).split(':') : [];
    const failure = await room.place(token, statement, placement);
    return failure === null ? context.redirect(`/ledger/${token}#unsure`, 303) : refuse(context, failure);
  });
}

/** Asks search engines not to index the page. */
function keepToReaders(context: Context): void {
  context.header('X-Robots-Tag', 'noindex, nofollow, noarchive');
}

function refuse(context: Context, failure: LinkFailure): Response | Promise<Response> {
  switch (failure) {
    case 'expired':
      return context.html(renderExpired(), 410);
    case 'unknown':
      return context.notFound();
    default:
      return failure satisfies never;
  }
}

/** An invalid value counts as no filter. */
function readFilter(query: (name: string) => string | undefined): LedgerFilter {
  const id = (name: string): string | null => {
    const value = query(name) ?? '';
    return value === '' || value.length > LIMITS.idCharacters ? null : value;
  };
  const since = query('since') ?? '';
  return {
    ...{ actor: id('actor'), issue: id('issue') },
    since: /^\d{4}-\d\d-\d\d$/.test(since) ? since : null,
    stance: STANCES.find((stance) => stance === query('stance')) ?? null,
  };
}
