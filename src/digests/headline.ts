import { sayRecentDay } from '../briefings/saying/say-date.ts';
import { sayFew } from '../briefings/saying/say-few.ts';
import { sayTime } from '../briefings/saying/say-time.ts';
import { firstWords } from '../briefings/saying/say-title.ts';
import type { ArticleReference, LedgerRetraction, Shift } from '../ledger/ledger.ts';
import { sayMove } from '../ledger/present/say-move.ts';
import { capitalised, plural, quoted } from '../text.ts';
import { daysBetween, localHour } from './days.ts';
import type { Digest, DigestStory } from './digest.ts';
import { isInTitle } from './rank-news.ts';

const LIMITS = { titleCharacters: 140, stories: 3 } as const;
const MORNING_ENDS = 12;
const AFTERNOON_ENDS = 18;

/** The line above a digest: greeting, story, day, and what matters most. */
export function titleOf(digest: Digest): string {
  const { stories } = digest;
  const greeting = greetingOf(digest);
  const [first] = stories;
  if (first === undefined) return `${greeting} Nothing moved${quietlyOf(digest)}.`;
  if (stories.length === 1) {
    const headline = headlineOf(first, digest.localDate);
    // One that is called by its title, which follows.
    const name = first.isNew && first.name.startsWith('“') ? 'a new story' : storyName(first);
    return `${greeting} ${capitalised(name)}: ${headline}.`;
  }
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

/**
 * A story's most important news, as half a sentence: what was taken back, a move that its article's title is about, else
 * that title in quotation marks, as its outlet's words. A title tells what else happened, and never more than the article.
 */
export function headlineOf(story: DigestStory, localDate: string): string {
  const { retractions, moves } = story;
  const [retraction] = retractions;
  if (retraction !== undefined) return sayTakenBack(retraction, localDate);
  const article = articleInHeadline(story);
  if (article === null) return sayMoves(moves);
  const also = moves.length === 0 ? '' : `; ${plural(moves.length, 'move')}`;
  return `${quoted(firstWords(article.title, LIMITS.titleCharacters))}${also}`;
}

/**
 * The article whose title is a story's headline: that of its main new position, else the newest; null where something was
 * taken back, or moved on what a title is about.
 */
export function articleInHeadline({ retractions, moves, stands, articles }: DigestStory): ArticleReference | null {
  const [[move], [stand]] = [moves, stands];
  if (retractions.length > 0 || (move !== undefined && isInTitle(move, articles))) return null;
  return stand?.article ?? articles.at(-1)?.reference ?? null;
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
