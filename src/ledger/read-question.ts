import type { CommandCall, CommandOption } from '../chat/command.ts';
import { UsageError } from '../errors.ts';
import type { ArticleReference, LedgerActor, LedgerIssue, LedgerScope } from './ledger.ts';
import type { LedgerApp, Search } from './queries.ts';
import { DATE_FORMS, readDate } from './read-date.ts';

/** What somebody asks of the ledger, with every name found and every date read. */
export interface Question {
  readonly scope: LedgerScope;
  /** The articles of the thread that is asked about; null where the channel is. */
  readonly articles: readonly ArticleReference[] | null;
  readonly actor: LedgerActor | null;
  readonly issue: LedgerIssue | null;
  /** ISO 8601 days, both included; null where none was given. */
  readonly since: string | null;
  readonly until: string | null;
  /** ISO 8601 day on which it is asked. */
  readonly today: string;
}

const SCOPES = ['thread', 'channel', 'workspace'] as const;

/** The options that questions share, to be named in a command's declaration. */
export const QUESTION_OPTIONS = {
  actor: { name: 'actor', description: 'Who: any name the articles use.', type: 'actor', isRequired: false },
  issue: { name: 'issue', description: 'The matter, by any of its words.', type: 'issue', isRequired: false },
  since: { name: 'since', description: 'First day: monday, 3 days ago, 20 Nov.', type: 'date', isRequired: false },
  until: { name: 'until', description: 'Last day: yesterday, 2025-11-20.', type: 'date', isRequired: false },
  scope: {
    name: 'scope',
    description: 'This thread’s article, this channel, or the workspace.',
    type: 'choice',
    choices: SCOPES,
    isRequired: false,
  },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What can be said of positions: whose, on what, when, and where. */
export const POSITION_OPTIONS: readonly CommandOption[] = [
  QUESTION_OPTIONS.actor,
  QUESTION_OPTIONS.issue,
  QUESTION_OPTIONS.since,
  QUESTION_OPTIONS.until,
  QUESTION_OPTIONS.scope,
];

const LIMITS = { nearestNames: 5 } as const;
const EMPTY_ADVICE = 'Post an article’s link first: once it is briefed, who holds what is kept here.';

/**
 * Reads the shared options of a call; in a thread with a briefing, that article is asked about.
 * @throws UsageError on an empty ledger, a name nobody bears, or what is no date
 */
export async function readQuestion(app: LedgerApp, call: CommandCall): Promise<Question> {
  const { platform, workspace, channel } = call.scope;
  const { since, until, today } = readPeriod(app.now(), call.options);
  const reach = readScope(call);
  if (reach === 'workspace' && call.caller.isGuest)
    throw new UsageError('Guests can ask the channels they are in, and no others.', {
      advice: 'Ask with scope:channel, in the channel itself.',
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
      `The ledger of this ${reach === 'workspace' ? 'workspace’s public channels' : 'channel'} is empty.`,
      {
        advice: EMPTY_ADVICE,
      },
    );
  if (inThread.length === 0 && call.options.scope === 'thread')
    throw new UsageError('This thread has no article in the ledger.', { advice: 'Ask with scope:channel.' });
  const [actor, issue] = await Promise.all([
    call.options.actor === undefined ? null : findActor(app, scope, call.options.actor),
    call.options.issue === undefined ? null : findIssue(app, scope, call.options.issue),
  ]);
  return { scope, articles: inThread.length === 0 ? null : inThread, actor, issue, since, until, today };
}

/** @throws UsageError with the nearest names */
export async function findActor(app: LedgerApp, scope: LedgerScope, text: string): Promise<LedgerActor> {
  return foundIn(await app.ledger.findActorByName(scope, text), `Nobody here is called “${text.trim()}”.`, '/actors');
}

async function findIssue(app: LedgerApp, scope: LedgerScope, text: string): Promise<LedgerIssue> {
  const found = await app.ledger.findIssueByName(scope, text);
  return foundIn(found, `No issue here is called “${text.trim()}”.`, '/positions');
}

function foundIn<Found>(search: Search<Found>, message: string, list: string): Found {
  if ('found' in search) return search.found;
  const nearest = search.nearest.slice(0, LIMITS.nearestNames);
  const advice = nearest.length === 0 ? `${list} shows those there are.` : `The nearest: ${nearest.join(', ')}.`;
  throw new UsageError(message, { advice });
}

/** @throws UsageError on what is no date, or no period */
export function readPeriod(now: Date, options: CommandCall['options']): Pick<Question, 'since' | 'until' | 'today'> {
  const since = options.since === undefined ? null : readDay(options.since, now).since;
  const until = options.until === undefined ? null : readDay(options.until, now).until;
  if (since !== null && until !== null && since > until)
    throw new UsageError(`No day lies between ${since} and ${until}.`, { advice: 'Give the earlier day as since.' });
  return { since, until, today: readDay('today', now).since };
}

function readDay(text: string, now: Date): { readonly since: string; readonly until: string } {
  const period = readDate(text, now);
  if (period !== null) return period;
  throw new UsageError(`“${text}” is not understood as a date.`, { advice: `These are: ${DATE_FORMS}.` });
}

function readScope({ options, thread }: CommandCall): (typeof SCOPES)[number] {
  const asked = SCOPES.find((each) => each === options.scope) ?? (thread === null ? 'channel' : 'thread');
  if (asked === 'thread' && thread === null)
    throw new UsageError('This is no thread.', { advice: 'Ask in a briefing’s thread, or with scope:channel.' });
  return asked;
}
