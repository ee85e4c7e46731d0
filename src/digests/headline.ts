import { shortDate } from '../briefings/short-date.ts';
import type { LedgerPosition, Shift } from '../ledger/ledger.ts';
import { actOf, statementOf } from '../ledger/present/present-position.ts';
import { plural } from '../text.ts';
import { daysBetween, localHour, localTime, weekdayOf } from './days.ts';
import type { Digest, DigestStory } from './digest.ts';

const LIMITS = { moves: 2, statementCharacters: 90, stories: 3 } as const;
const MORNING_ENDS = 12;
const AFTERNOON_ENDS = 18;
/** Days back in which a weekday's name tells at once which day it was: on a Monday, last Tuesday's does not. */
const NAMED_DAYS = 4;

/** The line above a digest: greeting, story, day, and what matters most. */
export function titleOf(digest: Digest): string {
  const { stories, isQuiet } = digest;
  const greeting = greetingOf(digest);
  const [first] = stories;
  if (isQuiet || first === undefined) return `${greeting} Nothing moved${quietlyOf(digest)}.`;
  if (stories.length === 1) return `${greeting} ${capital(storyName(first))}: ${headlineOf(first)}.`;
  const names = stories.slice(0, LIMITS.stories).map(storyName);
  const left = stories.length - names.length;
  return `${greeting} ${plural(stories.length, 'story', 'stories')}: ${names.join(' · ')}${left > 0 ? ` · ${left} more` : ''}.`;
}

/** "4 articles since yesterday". */
export function subtitleOf(digest: Digest): string {
  const count = digest.stories.reduce((sum, { articles }) => sum + articles.length, digest.articlesLeft);
  return `${count === 0 ? 'No article' : plural(count, 'article')} since ${sinceOf(digest)}`;
}

/** "pay talks, day 12"; a story that begins is new. */
export function storyName({ name, day, isNew }: DigestStory): string {
  return isNew ? `${name}, a new story` : `${name}, day ${day}`;
}

/** What matters most of a story, as half a sentence: who moved, else who took a stand, else what is told differently. */
export function headlineOf({ moves, stands, contradictions, stuck, answered, open, articles }: DigestStory): string {
  // Silence makes no headline where there is anything else.
  const [spoken, silent] = [
    moves.filter(({ kind }) => kind !== 'dropped'),
    moves.filter(({ kind }) => kind === 'dropped'),
  ];
  if (spoken.length > 0) return sayMoves(spoken);
  const [stand] = stands;
  if (stand !== undefined) return standOf(stand);
  const [contradiction] = contradictions;
  if (contradiction !== undefined) return `accounts differ on “${contradiction.about}”`;
  const point = stuck.find(({ state }) => state === 'told');
  if (point !== undefined) return `stuck on ${point.point.issue}`;
  if (answered.length > 0) return 'an open question may be answered';
  if (open.some(({ isNew }) => isNew)) return 'a question is open';
  return silent.length > 0 ? sayMoves(silent) : `nothing moved in ${plural(articles.length, 'article')}`;
}

function sayMoves(moves: readonly Shift[]): string {
  const told = moves.slice(0, LIMITS.moves).map(moveOf);
  const left = moves.length - told.length;
  return `${told.join('; ')}${left > 0 ? `; ${plural(left, 'more move')}` : ''}`;
}

/** "Anna Brandt softened on wage rise". */
function moveOf({ kind, actor, issue }: Shift): string {
  return `${actor} ${verbOf(kind)} ${issue}`;
}

/** "softened on". */
export function verbOf(kind: Shift['kind']): string {
  switch (kind) {
    case 'hardened':
      return 'hardened on';
    case 'softened':
      return 'softened on';
    case 'reversed':
      return 'turned around on';
    case 'dropped':
      return 'went quiet on';
    case 'new':
      return 'is new on';
    case 'unchanged':
      return 'stays put on';
    default:
      return kind satisfies never;
  }
}

/** "Thu" of the last days, else "2 Mar", with the year where it is another one. */
export function dayName(day: string, localDate: string): string {
  const back = daysBetween(day, localDate);
  if (back >= 0 && back <= NAMED_DAYS) return weekdayOf(day);
  return shortDate(day, localDate.slice(0, 4)) ?? day;
}

/** "demands", and "says" of who merely states. */
export function saysOf(position: LedgerPosition): string {
  const act = actOf(position);
  return act === 'states' ? 'says' : act;
}

/** The verb as it goes with the name: "members demand", "the ministry demands". */
export function agreeing(name: string, verb: string): string {
  const isMany = /(?:^|\s)\p{Ll}+[^s\W]s$/u.test(name);
  return isMany ? verb.replace(/^(\p{Ll}+?)s(?=\s|$)/u, '$1') : verb;
}

/** A heading's first letter is a capital. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function standOf(stand: LedgerPosition): string {
  const statement = statementOf(stand);
  if (statement.length > LIMITS.statementCharacters) return `${stand.actor} on ${stand.issue}`;
  return `${stand.actor} ${agreeing(stand.actor, saysOf(stand))} ${statement}`;
}

function quietlyOf({ stories, resting }: Digest): string {
  const quiet = [...stories, ...resting.toReversed()];
  const names = quiet.slice(0, LIMITS.stories).map(({ name, day }) => `${name}, day ${day}`);
  const left = quiet.length - names.length;
  return names.length === 0 ? '' : ` in ${names.join(' · ')}${left > 0 ? ` · ${left} more` : ''}`;
}

function greetingOf({ until, timeZone }: Digest): string {
  const hour = localHour(until, timeZone);
  if (hour < MORNING_ENDS) return 'Good morning.';
  return hour < AFTERNOON_ENDS ? 'Good afternoon.' : 'Good evening.';
}

function sinceOf({ since, sinceDate, localDate, timeZone }: Digest): string {
  const days = daysBetween(sinceDate, localDate);
  if (days === 0) return localTime(since, timeZone);
  return days === 1 ? 'yesterday' : dayName(sinceDate, localDate);
}
