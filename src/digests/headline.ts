import { agreeVerb, sayActInSentence } from '../briefings/saying/say-act.ts';
import { sayRecentDay } from '../briefings/saying/say-date.ts';
import { sayFew } from '../briefings/saying/say-few.ts';
import { sayAfterVerb, sayStatement } from '../briefings/saying/say-statement.ts';
import { sayTime } from '../briefings/saying/say-time.ts';
import type { LedgerPosition, LedgerRetraction, Shift } from '../ledger/ledger.ts';
import { sayMove } from '../ledger/present/say-move.ts';
import { capitalised, plural, quoted } from '../text.ts';
import { daysBetween, localHour } from './days.ts';
import type { Digest, DigestStory } from './digest.ts';

const LIMITS = { statementCharacters: 120, stories: 3 } as const;
const MORNING_ENDS = 12;
const AFTERNOON_ENDS = 18;

/** The line above a digest: greeting, story, day, and what matters most. */
export function titleOf(digest: Digest): string {
  const { stories, isQuiet } = digest;
  const greeting = greetingOf(digest);
  const [first] = stories;
  if (isQuiet || first === undefined) return `${greeting} Nothing moved${quietlyOf(digest)}.`;
  if (stories.length === 1)
    return `${greeting} ${capitalised(storyName(first))}: ${headlineOf(first, digest.localDate)}.`;
  const names = sayFew(stories.map(storyName), LIMITS.stories);
  return `${greeting} ${plural(stories.length, 'story', 'stories')}: ${names}.`;
}

/** "4 articles since yesterday". */
export function subtitleOf(digest: Digest): string {
  const count = digest.stories.reduce((sum, { articles }) => sum + articles.length, digest.articlesLeft);
  return `${count === 0 ? 'No articles' : plural(count, 'article')} since ${sinceOf(digest)}`;
}

/** "pay talks, day 12", or "pay talks, a new story". */
export function storyName({ name, day, isNew }: DigestStory): string {
  return isNew ? `${name}, a new story` : `${name}, day ${day}`;
}

/** A story's most important news, as half a sentence: what was taken back, a move, else a new position, else conflicting accounts. */
export function headlineOf(
  { retractions, moves, stands, contradictions, stuck, articles }: DigestStory,
  localDate: string,
): string {
  const [retraction] = retractions;
  if (retraction !== undefined) return sayTakenBack(retraction, localDate);
  if (moves.length > 0) return sayMoves(moves);
  const [stand] = stands;
  if (stand !== undefined) return sayStandShortly(stand) ?? `${stand.actor} on ${stand.issue}`;
  const [contradiction] = contradictions;
  if (contradiction !== undefined) return `accounts differ on ${quoted(contradiction.about)}`;
  const point = stuck.find(({ state }) => state === 'told');
  if (point !== undefined) return `stuck on ${point.point.issue}`;
  return `nothing moved in ${plural(articles.length, 'article')}`;
}

function sayMoves(moves: readonly Shift[]): string {
  const [main] = moves;
  const left = moves.length - 1;
  return main === undefined ? '' : `${moveOf(main)}${left > 0 ? `; ${plural(left, 'more move')}` : ''}`;
}

/** "Anna Brandt softened on wage rise". */
function moveOf({ kind, actor, issue }: Shift): string {
  return `${actor} ${sayMove(kind)} ${issue}`;
}

/** "a report of Thu on joint control is withdrawn", "Ed Moss denies words of Thu on the strike". */
function sayTakenBack({ type, position }: LedgerRetraction, localDate: string): string {
  const day = sayRecentDay(position.date, localDate);
  const about = position.issue === null ? '' : ` on ${position.issue}`;
  return type === 'denied'
    ? `${position.actor} denies words reported ${day}${about}`
    : `a report of ${day}${about} is ${type}`;
}

/** The new position that the headline tells in full, with nothing left to say of it. */
export function toldInHeadline({ retractions, moves, stands }: DigestStory): LedgerPosition | null {
  const [stand] = stands;
  if (retractions.length + moves.length > 0 || stand === undefined || stand.via.length > 0) return null;
  return sayStandShortly(stand) === null ? null : stand;
}

function sayStandShortly(stand: LedgerPosition): string | null {
  const statement = sayStatement(stand);
  if (statement.length > LIMITS.statementCharacters) return null;
  return `${stand.actor} ${sayAfterVerb(agreeVerb(stand.actor, sayActInSentence(stand)), statement)}`;
}

function quietlyOf({ stories, resting }: Digest): string {
  const quiet = [...stories, ...resting.toReversed()].map(({ name, day }) => `${name}, day ${day}`);
  return quiet.length === 0 ? '' : ` in ${sayFew(quiet, LIMITS.stories)}`;
}

function greetingOf({ until, timeZone }: Digest): string {
  const hour = localHour(until, timeZone);
  if (hour < MORNING_ENDS) return 'Good morning.';
  return hour < AFTERNOON_ENDS ? 'Good afternoon.' : 'Good evening.';
}

function sinceOf({ since, sinceDate, localDate, timeZone }: Digest): string {
  const days = daysBetween(sinceDate, localDate);
  if (days === 0) return sayTime(since, timeZone);
  return days === 1 ? 'yesterday' : sayRecentDay(sinceDate, localDate);
}
