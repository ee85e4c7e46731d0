import { agreeVerb, sayActInSentence } from '../briefings/saying/say-act.ts';
import { sayDoubt, sayVia } from '../briefings/saying/say-attribution.ts';
import { sayDayAhead, sayRecentDay, typeDay } from '../briefings/saying/say-date.ts';
import { sayFew } from '../briefings/saying/say-few.ts';
import { isSaidIn } from '../briefings/saying/say-quotation.ts';
import { sayAfterVerb, sayStatement } from '../briefings/saying/say-statement.ts';
import type { ListItem, Text } from '../chat/reply.ts';
import type { ArticleReference, Contradiction, LedgerPosition, LedgerRetraction, Shift } from '../ledger/ledger.ts';
import { SIGNS, sayMove } from '../ledger/present/say-move.ts';
import { oneLine, plural, quoted } from '../text.ts';
import { countWords } from './count-words.ts';
import type { DateAhead, DigestStory, StuckPoint } from './digest.ts';
import { presentSide, type StoryFrame } from './present-side.ts';

/** How many items of each kind one story has. */
export interface StoryLimits {
  readonly retractions: number;
  readonly moves: number;
  readonly stands: number;
  readonly stuck: number;
  readonly contradictions: number;
  readonly ahead: number;
}

/** Moves told beside one for each article: with both quotes, more would be as long as the article. */
const MOVES_BESIDE = 2;
/** Words of dates ahead, from which the rest is left to the timeline. */
const AHEAD_WORDS = 24;
/** A time of day is quoted as written: it follows the article's clock. */
const TIME_OF_DAY = /\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/iu;

/** A story's items, each kind under its own heading. */
export function presentStory(story: DigestStory, frame: StoryFrame, limits: StoryLimits): readonly ListItem[] {
  const changes = `/changes since:${typeDay(frame.sinceDate, frame.localDate)}`;
  const moves = story.moves.map((move) => presentMove(move, frame));
  const stands = story.stands.map((stand) => presentStand(stand, frame));
  const contradictions = story.contradictions.map((each) => presentContradiction(each, frame));
  const ahead = presentAhead(story.ahead, frame);
  const retractions = story.retractions.map((each) => presentRetraction(each, frame));
  // Where somebody moved, that is the news.
  const isMoved = moves.length + retractions.length > 0;
  return [
    ...section('Taken back', retractions, limits.retractions, '/timeline'),
    ...section('What moved', moves, Math.min(limits.moves, story.articles.length + MOVES_BESIDE), changes),
    ...(isMoved ? leftOut(stands.length, changes) : section('New', stands, limits.stands, changes)),
    ...presentStuck(story.stuck.filter(isNews), frame, limits.stuck),
    ...section('Disputed', contradictions, limits.contradictions, '/contradictions'),
    ...section('Ahead', ahead, Math.min(limits.ahead, fewWords(ahead, AHEAD_WORDS)), '/timeline'),
  ];
}

/** Dates ahead, the next first. @param about the story's name, if the line isn't shown under it */
export function presentAhead(ahead: readonly DateAhead[], frame: StoryFrame, about = ''): readonly ListItem[] {
  return ahead.map(({ date, event, article }): ListItem => {
    const time = TIME_OF_DAY.test(event.dateAsWritten) ? ` (${quoted(event.dateAsWritten)})` : '';
    const day = sayDayAhead(date, frame.localDate);
    return { text: [{ type: 'bold', text: day }, `${time}: ${about}${event.text}`], ...marked(article, frame) };
  });
}

/** Where they are stuck, in one line. What somebody moved on is told as moved. @param about the story's name, if the line isn't shown under it */
export function presentStuck(
  stuck: readonly StuckPoint[],
  frame: StoryFrame,
  limit: number,
  about = '',
): readonly ListItem[] {
  const names = stuck
    .filter(({ state }) => state !== 'moving')
    .map(({ point, since }) => `${point.issue} (since ${sayRecentDay(since, frame.localDate)})`);
  if (names.length === 0) return [];
  // The last one takes no more room than the words that it is left out.
  const most = names.length === limit + 1 ? names.length : limit;
  return [{ heading: 'Stuck', text: [`${about}${sayFew(names, most, ': /sticking-points')}`] }];
}

function isNews({ state }: StuckPoint): boolean {
  return state === 'told';
}

/** How many of the items have so many words together; at least one. */
function fewWords(items: readonly ListItem[], most: number): number {
  let words = 0;
  const long = items.findIndex(({ text }) => {
    words += countWords(text);
    return words > most;
  });
  return long === -1 ? items.length : Math.max(1, long);
}

/** "New: 3 positions: /changes since:monday" */
function leftOut(count: number, changes: string): readonly ListItem[] {
  return count === 0 ? [] : [{ heading: 'New', text: [`${plural(count, 'position')}: ${changes}`] }];
}

/** The sentence that takes it back, and when it was told. */
function presentRetraction({ quote, article, position }: LedgerRetraction, frame: StoryFrame): ListItem {
  const address = frame.linkOf(position.article);
  const day = sayRecentDay(position.date, frame.localDate);
  return {
    text: [`${quoted(oneLine(quote))} (told `, address === null ? day : { type: 'link', text: day, url: address }, ')'],
    ...marked(article, frame),
  };
}

function presentMove({ kind, actor, issue, before, after }: Shift, frame: StoryFrame): ListItem {
  const text: Text = [
    `${SIGNS[kind]} `,
    { type: 'actor', name: actor },
    ` ${sayMove(kind)} `,
    { type: 'bold', text: issue },
    ': ',
  ];
  return {
    text: [
      ...text,
      ...(before === null ? [] : [...presentSide(before, frame, whoElse(before, actor)), ' → ']),
      ...presentSide(after, frame),
    ],
    ...marked(after.article, frame),
  };
}

/** Whose words they are, where another speaker of the same side said them. */
function whoElse({ actor }: LedgerPosition, mover: string): readonly string[] {
  return actor === mover ? [] : [actor];
}

function presentStand(stand: LedgerPosition, frame: StoryFrame): ListItem {
  const quote = oneLine(stand.quote);
  const statement = sayStatement(stand);
  const source = [...sayVia(stand.via), ...sayDoubt(stand.attribution)];
  const says = sayActInSentence(stand);
  // "Rail workers: no train will run" works for singular and plural alike.
  const told = says === 'says' ? `: ${statement}` : ` ${sayAfterVerb(agreeVerb(stand.actor, says), statement)}`;
  return {
    text: [{ type: 'actor', name: stand.actor }, told],
    ...(!isSaidIn(statement, quote) && { quote }),
    ...(source.length > 0 && { source: [source.join(' · ')] }),
    ...marked(stand.article, frame),
  };
}

/** What the accounts differ on, and whose they are; the numbers where they are numbers, else /contradictions has them. */
function presentContradiction({ type, issue, about, sides }: Contradiction, frame: StoryFrame): ListItem {
  const [newest] = sides.toSorted((one, other) => other.date.localeCompare(one.date));
  const told: Text = type === 'number' ? [': ', ...sayNumbers(sides, frame)] : [' (', ...sayWho(sides), ')'];
  return {
    text: [{ type: 'bold', text: about === '' ? issue : about }, ...told],
    ...(newest === undefined ? {} : marked(newest.article, frame)),
  };
}

function sayNumbers(sides: Contradiction['sides'], frame: StoryFrame): Text {
  return sides.flatMap((side, place): Text => [place > 0 ? ' and ' : '', ...presentSide(side, frame, [side.actor])]);
}

function sayWho(sides: Contradiction['sides']): Text {
  return [...new Set(sides.map(({ actor }) => actor))].flatMap(
    (name, place): Text => [place > 0 ? ', ' : '', { type: 'actor', name }],
  );
}

/** Items, the first with the heading; the last says how many are left out and where to find them. */
export function section(heading: string, items: readonly ListItem[], limit: number, more: string): readonly ListItem[] {
  const shown = items.slice(0, limit).map((item, place) => (place === 0 ? { heading, ...item } : item));
  const [last, left] = [shown.at(-1), items.length - shown.length];
  if (last === undefined || left <= 0) return shown;
  return [
    ...shown.slice(0, -1),
    { ...last, source: [...(last.source ?? []), `${last.source === undefined ? '' : ' · '}+ ${left} more: ${more}`] },
  ];
}

function marked(article: ArticleReference, { markOf }: StoryFrame): { readonly mark?: string } {
  const mark = markOf(article);
  return mark === null ? {} : { mark };
}
