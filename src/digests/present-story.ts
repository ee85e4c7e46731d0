import { shortDate } from '../briefings/short-date.ts';
import type { ListItem, Text } from '../chat/reply.ts';
import type { ArticleReference, LedgerPosition, Shift } from '../ledger/ledger.ts';
import { SIGNS } from '../ledger/present/present-changes.ts';
import { sourceOf, statementOf } from '../ledger/present/present-position.ts';
import { whoIs } from '../ledger/present/present-positions.ts';
import { plural } from '../text.ts';
import { weekdayOf } from './days.ts';
import type { Contradiction, DateAhead, DigestStory, StuckPoint } from './digest.ts';
import { dayName, saysOf, verbOf } from './headline.ts';

/** How many items of each kind one story has. */
export interface StoryLimits {
  readonly moves: number;
  readonly stands: number;
  readonly stuck: number;
  readonly contradictions: number;
  readonly ahead: number;
  readonly questions: number;
  readonly actors: number;
}

export interface StoryFrame {
  readonly limits: StoryLimits;
  readonly localDate: string;
  /** ISO 8601 day that commands look further from. */
  readonly sinceDate: string;
  /** The number an article of the period is listed under; null for others. */
  markOf(article: ArticleReference): string | null;
  /** Where an article is discussed; null where that has no address. */
  linkOf(article: ArticleReference): string | null;
}

/** Days without a word from which on they are told. */
const SILENT_DAYS = 2;

/** What a story tells, each kind under its own label. */
export function presentStory(story: DigestStory, frame: StoryFrame): readonly ListItem[] {
  const { limits, sinceDate } = frame;
  const changes = `/changes since:${sinceDate}`;
  return [
    ...section(
      'WHAT MOVED',
      story.moves.map((move) => presentMove(move, frame)),
      limits.moves,
      changes,
    ),
    ...section(
      'NEW',
      story.stands.map((stand) => presentStand(stand, frame)),
      limits.stands,
      changes,
    ),
    ...presentActors(story, limits.actors),
    ...section('STUCK', presentStuck(story.stuck, frame), limits.stuck, '/sticking-points'),
    ...section(
      'DISAGREE',
      story.contradictions.map((each) => presentContradiction(each, frame)),
      limits.contradictions,
      '/contradictions',
    ),
    ...presentAhead(story.ahead, frame),
    ...section('OPEN', presentQuestions(story, frame), limits.questions, '/sources'),
  ];
}

/** Dates ahead; for a story with nothing else as well. */
export function presentAhead(ahead: readonly DateAhead[], frame: StoryFrame, about = ''): readonly ListItem[] {
  const items = ahead.map(({ date, event, article }): ListItem => {
    const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
    const day = `${isDay ? `${weekdayOf(date)} ` : ''}${shortDate(date, frame.localDate.slice(0, 4)) ?? date}`;
    // A time of day is given as the article writes it: it is the article's clock.
    const time = /\d[:.]\d\d|\d ?[ap]\.?m\b|noon|midnight/iu.test(event.dateAsWritten)
      ? ` (“${event.dateAsWritten}”)`
      : '';
    return { text: [{ type: 'bold', text: day }, `${time}: ${about}${event.text}`], ...marked(article, frame) };
  });
  return section('AHEAD', items, frame.limits.ahead, '/timeline');
}

function presentMove(move: Shift, frame: StoryFrame): ListItem {
  const { kind, actor, issue, before, after, silentArticles } = move;
  const text: Text = [
    `${SIGNS[kind]} `,
    { type: 'actor', name: actor },
    ` ${verbOf(kind)} `,
    { type: 'bold', text: issue },
    ': ',
  ];
  if (after === null || before === null) {
    const side = before ?? after;
    const last = side === null ? [] : ['last ', ...sideOf(side, frame), ', '];
    return { text: [...text, ...last, `not in ${plural(silentArticles, 'later article')} in which they speak`] };
  }
  return {
    text: [...text, ...sideOf(before, frame), ' → ', ...sideOf(after, frame)],
    ...marked(after.article, frame),
  };
}

/** The words, when they were said and on whose word: “nine is the floor” (Mon, via TASS). */
function sideOf(position: LedgerPosition, { localDate, linkOf }: StoryFrame): Text {
  const { date, article, via, attribution } = position;
  const day = dayName(date, localDate);
  const address = article.messageId === null ? null : linkOf(article);
  const told = [
    ...(via.length === 0 ? [] : [`via ${via.join(', ')}`]),
    ...(attribution === 'verified' ? [] : ['attribution not verified']),
  ];
  return [
    `${quoted(position.quote)} (`,
    address === null ? day : { type: 'link', text: day, url: address },
    `${told.map((part) => `, ${part}`).join('')})`,
  ];
}

function presentStand(stand: LedgerPosition, frame: StoryFrame): ListItem {
  const quote = oneLine(stand.quote);
  const statement = statementOf(stand);
  const isWithin = fold(quote).includes(fold(statement));
  const source = [sourceOf(stand)].filter((text) => /via|not verified/u.test(text));
  return {
    text: [{ type: 'actor', name: stand.actor }, ` ${saysOf(stand)} ${statement}`],
    ...(!isWithin && { quote }),
    ...(source.length > 0 && { source }),
    ...marked(stand.article, frame),
  };
}

function presentActors({ newActors }: DigestStory, limit: number): readonly ListItem[] {
  if (newActors.length === 0 || limit === 0) return [];
  const names = newActors.slice(0, limit).flatMap((actor, place): Text => {
    const who = whoIs({ ...actor });
    return [place > 0 ? ' · ' : '', { type: 'actor', name: actor.name }, who === null ? '' : ` (${who})`];
  });
  const left = newActors.length - limit;
  return [{ label: 'NEW FACES', text: [...names, left > 0 ? ` · + ${left} more: /actors` : ''] }];
}

function presentStuck(stuck: readonly StuckPoint[], frame: StoryFrame): readonly ListItem[] {
  const told = stuck.filter(({ state }) => state !== 'unchanged').map((point) => presentStuckPoint(point, frame));
  const quiet = stuck.filter(({ state }) => state === 'unchanged');
  if (quiet.length === 0) return told;
  const names = quiet.map(
    ({ point, silentDays }) =>
      `${point.issue}${silentDays < SILENT_DAYS ? '' : ` (no new words for ${silentDays} days)`}`,
  );
  return [...told, { text: [`still: ${names.join(' · ')}`] }];
}

function presentStuckPoint({ point, state, mover, silentDays }: StuckPoint, frame: StoryFrame): ListItem {
  const issue: Text = [{ type: 'bold', text: point.issue }];
  if (state === 'moving' && mover !== null)
    return { text: [...issue, `: perhaps moving, since ${mover.actor} ${verbOf(mover.kind)} it`] };
  const parties = point.parties.map(({ actor, holds }) => `${actor} ${holds}`);
  const facts = [
    ...(point.status === 'narrowing' ? ['narrowing'] : []),
    ...(point.status === 'settled' ? ['settled, as told'] : []),
    ...(point.via.length > 0 ? [`via ${point.via.join(', ')}`] : []),
    ...(silentDays < SILENT_DAYS ? [] : [`no new words for ${silentDays} days`]),
  ];
  return {
    text: [
      ...issue,
      `: ${parties.length === 0 ? quoted(point.quote) : parties.join('; ')}${facts.map((fact) => `; ${fact}`).join('')}`,
    ],
    ...marked(point.article, frame),
  };
}

function presentContradiction({ issue, sides }: Contradiction, frame: StoryFrame): ListItem {
  const told = sides.flatMap(
    (side, place): Text => [place > 0 ? ' and ' : '', { type: 'actor', name: side.actor }, ' ', ...sideOf(side, frame)],
  );
  const [newest] = sides.toSorted((one, other) => other.date.localeCompare(one.date));
  return {
    text: [{ type: 'bold', text: issue }, ': ', ...told],
    ...(newest === undefined ? {} : marked(newest.article, frame)),
  };
}

function presentQuestions({ open, answered }: DigestStory, frame: StoryFrame): readonly ListItem[] {
  const told = open
    .filter(({ isNew }) => isNew)
    .map(({ text, article }) => ({ text: [text], ...marked(article, frame) }));
  const still = open.filter(({ isNew }) => !isNew);
  return [
    ...told,
    ...answered.map(({ text, quote, article }) => ({
      text: [`perhaps answered: ${text} → ${quoted(quote)}`],
      ...marked(article, frame),
    })),
    ...still.map(({ text, article }) => ({
      text: [`still open since ${dayName(article.date, frame.localDate)}: ${text}`],
    })),
  ];
}

/** Items under a label that stands before the first; what is left out leads on. */
function section(label: string, items: readonly ListItem[], limit: number, more: string): readonly ListItem[] {
  const shown = items.slice(0, limit).map((item, place) => (place === 0 ? { label, ...item } : item));
  const left = items.length - shown.length;
  return left > 0 && limit > 0 ? [...shown, { text: [`+ ${left} more: ${more}`] }] : shown;
}

function marked(article: ArticleReference, { markOf }: StoryFrame): { readonly mark?: string } {
  const mark = markOf(article);
  return mark === null ? {} : { mark };
}

function quoted(quote: string): string {
  const words = oneLine(quote);
  return /^["“„«]/u.test(words) ? words : `“${words}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
