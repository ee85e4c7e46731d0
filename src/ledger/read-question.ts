import { sayDay } from '../briefings/saying/say-date.ts';
import type { CommandCall, CommandOption } from '../chat/command.ts';
import { UsageError } from '../errors.ts';
import { alternatives } from '../text.ts';
import type { ArticleReference, LedgerActor, LedgerIssue, LedgerScope } from './ledger.ts';
import type { ArticleLinks, LedgerApp, Search } from './queries.ts';
import { DATE_FORMS, readDate } from './read-date.ts';

/** A question to the ledger, with names resolved and dates parsed. */
export interface Question {
  readonly scope: LedgerScope;
  /** The articles of the thread asked about; null for the whole channel or workspace. */
  readonly articles: readonly ArticleReference[] | null;
  readonly actor: LedgerActor | null;
  readonly issue: LedgerIssue | null;
  /** ISO 8601 days, both included; null where none was given. */
  readonly since: string | null;
  readonly until: string | null;
  /** ISO 8601 day on which it's asked. */
  readonly today: string;
  readonly linkTo: ArticleLinks;
}

const SCOPES = ['thread', 'channel', 'workspace'] as const;

/** Options that questions share, for use in command declarations. */
export const QUESTION_OPTIONS = {
  actor: { name: 'actor', description: 'An actor, by any name the articles use.', type: 'actor', isRequired: false },
  issue: { name: 'issue', description: 'An issue, by any of its words.', type: 'issue', isRequired: false },
  since: { name: 'since', description: 'First day: monday, 3 days ago, 20 Nov.', type: 'date', isRequired: false },
  until: { name: 'until', description: 'Last day: yesterday, 2025-11-20.', type: 'date', isRequired: false },
  scope: {
    name: 'scope',
    description: 'Where to look: this thread’s article, this channel or the workspace.',
    type: 'choice',
    choices: SCOPES,
    isRequired: false,
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** Options that filter positions: by actor, issue, time and place. */
export const POSITION_OPTIONS: readonly CommandOption[] = [
  QUESTION_OPTIONS.actor,
  QUESTION_OPTIONS.issue,
  QUESTION_OPTIONS.since,
  QUESTION_OPTIONS.until,
  QUESTION_OPTIONS.scope,
];

const LIMITS = { nearestNames: 5 } as const;
const EMPTY_ADVICE = 'Post a link to an article first. Once it’s briefed, its positions appear here.';

/**
 * Parses the shared options of a call. In a thread with a briefing, the question is about that article.
 * @throws UsageError on an empty ledger, an unknown name or an invalid date
 */
export async function readQuestion(app: LedgerApp, call: CommandCall): Promise<Question> {
  const { platform, workspace, channel } = call.scope;
  const { since, until, today } = readPeriod(app.now(), call.options);
  const reach = readScope(call);
  if (reach === 'workspace' && call.caller.isGuest)
    throw new UsageError('Guests can only ask about channels they’re in.', {
      advice: 'Use scope:channel in the channel itself.',
    });
  const others = reach === 'workspace' ? await app.publicChannels(call.scope) : [];
  const scope = { platform, workspace, channels: [...new Set([channel, ...others])] };
  const isThread = reach === 'thread';
  const [[first], inThread] = await Promise.all([
    app.ledger.articlesOf(scope, { limit: 1 }),
    call.thread !== null && isThread ? app.ledger.articlesOfThread(scope, call.thread) : [],
  ]);
  if (first === undefined)
    throw new UsageError(
      `${reach === 'workspace' ? 'The ledger of this workspace’s public channels' : 'This channel’s ledger'} is empty.`,
      {
        advice: EMPTY_ADVICE,
      },
    );
  if (inThread.length === 0 && call.options.scope === 'thread')
    throw new UsageError('This thread has no article in the ledger.', { advice: 'Try scope:channel.' });
  const [actor, issue] = await Promise.all([
    call.options.actor === undefined ? null : findActor(app, scope, call.options.actor),
    call.options.issue === undefined ? null : findIssue(app, scope, call.options.issue),
  ]);
  const linkTo = await app.linksToArticles(call.scope);
  return { scope, articles: inThread.length === 0 ? null : inThread, actor, issue, since, until, today, linkTo };
}

/** @throws UsageError with the nearest names */
export async function findActor(app: LedgerApp, scope: LedgerScope, text: string): Promise<LedgerActor> {
  return foundIn(await app.ledger.findActorByName(scope, text), `No actor here is named “${text.trim()}”.`, '/actors');
}

/** @throws UsageError with the nearest titles */
export async function findIssue(app: LedgerApp, scope: LedgerScope, text: string): Promise<LedgerIssue> {
  const found = await app.ledger.findIssueByName(scope, text);
  return foundIn(found, `No issue here is named “${text.trim()}”.`, '/positions');
}

function foundIn<Found>(search: Search<Found>, message: string, list: string): Found {
  if ('found' in search) return search.found;
  const nearest = search.nearest.slice(0, LIMITS.nearestNames);
  const advice = nearest.length === 0 ? `${list} lists them all.` : `Did you mean ${alternatives(nearest)}?`;
  throw new UsageError(message, { advice });
}

/** @throws UsageError on an invalid date, or where `since` is after `until` */
export function readPeriod(now: Date, options: CommandCall['options']): Pick<Question, 'since' | 'until' | 'today'> {
  const since = options.since === undefined ? null : readDay(options.since, now).since;
  const until = options.until === undefined ? null : readDay(options.until, now).until;
  const today = readDay('today', now).since;
  if (since !== null && until !== null && since > until)
    throw new UsageError(`${sayDay(since, today)} is after ${sayDay(until, today)}.`, {
      advice: 'Give the earlier day as since:.',
    });
  return { since, until, today };
}

function readDay(text: string, now: Date): { readonly since: string; readonly until: string } {
  const period = readDate(text, now);
  if (period !== null) return period;
  throw new UsageError(`Couldn’t read “${text}” as a date.`, { advice: `Try one of these: ${DATE_FORMS}.` });
}

function readScope({ options, thread }: CommandCall): (typeof SCOPES)[number] {
  const asked = SCOPES.find((each) => each === options.scope) ?? (thread === null ? 'channel' : 'thread');
  if (asked === 'thread' && thread === null)
    throw new UsageError('This isn’t a thread.', { advice: 'Ask in a briefing’s thread, or use scope:channel.' });
  return asked;
}
