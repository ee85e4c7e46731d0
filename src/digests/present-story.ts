import { shortDate } from '../briefings/short-date.ts';
import type { ListItem, Text } from '../chat/reply.ts';
import type { ArticleReference, Contradiction, LedgerPosition, Shift } from '../ledger/ledger.ts';
import { SIGNS } from '../ledger/present/present-changes.ts';
import { statementOf } from '../ledger/present/present-position.ts';
import { whoIs } from '../ledger/present/present-positions.ts';
import { plural } from '../text.ts';
import { daysBetween, weekdayOf } from './days.ts';
import type { DateAhead, DigestStory, StuckPoint } from './digest.ts';
import { agreeing, dayName, saysOf, verbOf } from './headline.ts';
import { oneLine, presentSide, quoted, type StoryFrame } from './present-side.ts';

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

/** Days without a word from which on they are told. */
const SILENT_DAYS = 2;
/** A time of day is told as the article writes it: it is the article's clock. */
const TIME_OF_DAY = /\d[:.]\d\d|\d ?[ap]\.?m\b|\bnoon\b|\bmidnight\b/iu;

/** What a story tells, each kind under its own heading. */
export function presentStory(story: DigestStory, frame: StoryFrame, limits: StoryLimits): readonly ListItem[] {
  const changes = `/changes since:${frame.sinceDate}`;
  const moves = story.moves.map((move) => presentMove(move, frame));
  const stands = story.stands.map((stand) => presentStand(stand, frame));
  const contradictions = story.contradictions.map((each) => presentContradiction(each, frame));
  return [
    ...section('What moved', moves, limits.moves, changes),
    ...section('New', stands, limits.stands, changes),
    ...presentActors(story, limits.actors),
    ...presentStuck(story.stuck, frame, limits.stuck),
    ...section('Disagree', contradictions, limits.contradictions, '/contradictions'),
    ...section('Ahead', presentAhead(story.ahead, frame), limits.ahead, '/timeline'),
    ...presentQuestions(story, frame, limits.questions),
  ];
}

/** Dates ahead, the next first. @param about the story's name, where the line does not stand under it */
export function presentAhead(ahead: readonly DateAhead[], frame: StoryFrame, about = ''): readonly ListItem[] {
  return ahead.map(({ date, event, article }): ListItem => {
    const time = TIME_OF_DAY.test(event.dateAsWritten) ? ` (“${event.dateAsWritten}”)` : '';
    const day = dayAhead(date, frame.localDate);
    return { text: [{ type: 'bold', text: day }, `${time}: ${about}${event.text}`], ...marked(article, frame) };
  });
}

/** Where they are stuck: what was told or moves, a line each; what stays as it was, in one. */
export function presentStuck(
  stuck: readonly StuckPoint[],
  frame: StoryFrame,
  limit: number,
  about = '',
): readonly ListItem[] {
  const told = stuck.filter(({ state }) => state !== 'unchanged').map((point) => presentStuckPoint(point, frame));
  const quiet = stuck.filter(({ state }) => state === 'unchanged');
  const names = quiet.slice(0, limit).map(({ point, silentDays }) => `${point.issue}${silenceOf(silentDays)}`);
  const left = quiet.length - names.length;
  // Where there is room for one line only, what was told takes it.
  const isFull = told.length >= limit;
  const still = `${about}still: ${names.join(' · ')}${left > 0 ? ` · + ${left} more: /sticking-points` : ''}`;
  const shown = section('Stuck', told, limit, '/sticking-points');
  if (names.length === 0 || isFull) return shown;
  return [...shown, { ...(shown.length === 0 && { heading: 'Stuck' }), text: [still] }];
}

function presentMove({ kind, actor, issue, before, after, silentArticles }: Shift, frame: StoryFrame): ListItem {
  const text: Text = [
    `${SIGNS[kind]} `,
    { type: 'actor', name: actor },
    ` ${verbOf(kind)} `,
    { type: 'bold', text: issue },
    ': ',
  ];
  if (after === null || before === null) {
    const last = before === null ? [] : ['last ', ...presentSide(before, frame), ', '];
    return { text: [...text, ...last, `absent from ${plural(silentArticles, 'later article')} in which they speak`] };
  }
  return {
    text: [...text, ...presentSide(before, frame), ' → ', ...presentSide(after, frame)],
    ...marked(after.article, frame),
  };
}

function presentStand(stand: LedgerPosition, frame: StoryFrame): ListItem {
  const quote = oneLine(stand.quote);
  const statement = statementOf(stand);
  const isWithin = fold(quote).includes(fold(statement));
  const source = [
    ...(stand.via.length === 0 ? [] : [`via ${stand.via.join(', ')}`]),
    ...(stand.attribution === 'verified' ? [] : ['attribution not verified']),
  ];
  // "Rail workers: no train will run" reads for one as for many.
  const says = saysOf(stand) === 'says' ? ': ' : ` ${agreeing(stand.actor, saysOf(stand))} `;
  return {
    text: [{ type: 'actor', name: stand.actor }, `${says}${statement}`],
    ...(!isWithin && { quote }),
    ...(source.length > 0 && { source: [source.join(' · ')] }),
    ...marked(stand.article, frame),
  };
}

function presentActors({ newActors }: DigestStory, limit: number): readonly ListItem[] {
  if (newActors.length === 0 || limit === 0) return [];
  const names = newActors.slice(0, limit).flatMap((actor, place): Text => {
    const who = whoIs(actor);
    return [place > 0 ? ' · ' : '', { type: 'actor', name: actor.name }, who === null ? '' : ` (${who})`];
  });
  const left = newActors.length - limit;
  return [{ heading: 'New faces', text: [...names, left > 0 ? ` · + ${left} more: /actors` : ''] }];
}

function presentStuckPoint({ point, state, mover, silentDays }: StuckPoint, frame: StoryFrame): ListItem {
  const issue: Text = [{ type: 'bold', text: point.issue }];
  if (state === 'moving' && mover !== null)
    return {
      text: [
        ...issue,
        `: perhaps ${mover.kind === 'hardened' ? 'further apart' : 'moving'}, since ${mover.actor} ${verbOf(mover.kind)} it`,
      ],
    };
  const parties = point.parties.map(({ actor, holds }) => `${actor} ${agreeing(actor, oneLine(holds))}`);
  const facts = [
    ...(point.status === 'narrowing' ? ['narrowing'] : []),
    ...(point.status === 'settled' ? ['told as settled'] : []),
    ...(point.via.length > 0 ? [`via ${point.via.join(', ')}`] : []),
  ];
  const told = parties.length === 0 ? quoted(point.quote) : parties.join('; ');
  const beside = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  return { text: [...issue, `: ${told}${beside}${silenceOf(silentDays)}`], ...marked(point.article, frame) };
}

function silenceOf(days: number): string {
  return days < SILENT_DAYS ? '' : ` (no new words for ${days} days)`;
}

function presentContradiction({ issue, about, sides }: Contradiction, frame: StoryFrame): ListItem {
  const told = sides.flatMap(
    (side, place): Text => [place > 0 ? ' and ' : '', ...presentSide(side, frame, [side.actor])],
  );
  const [newest] = sides.toSorted((one, other) => other.date.localeCompare(one.date));
  const matter = about === '' ? issue : about;
  return {
    text: [{ type: 'bold', text: matter }, ': ', ...told],
    ...(newest === undefined ? {} : marked(newest.article, frame)),
  };
}

/** What was asked in the period, what may be answered, and in one line what nobody has answered yet. */
function presentQuestions({ open, answered }: DigestStory, frame: StoryFrame, limit: number): readonly ListItem[] {
  const told = open
    .filter(({ isNew }) => isNew)
    .map(({ text, article }) => ({ text: [text], ...marked(article, frame) }));
  const perhaps = answered.map(({ text, quote, article }) => ({
    text: [`perhaps answered: ${text} → ${quoted(quote)}`],
    ...marked(article, frame),
  }));
  const still = open
    .filter(({ isNew }) => !isNew)
    .map(({ text, article }) => ({ text: [`still open since ${dayName(article.date, frame.localDate)}: ${text}`] }));
  return section('Open', [...told, ...perhaps, ...still], limit, 'the earlier digests');
}

/** Items under a heading that stands before the first; what is left out leads on. */
export function section(heading: string, items: readonly ListItem[], limit: number, more: string): readonly ListItem[] {
  const shown = items.slice(0, limit).map((item, place) => (place === 0 ? { heading, ...item } : item));
  const [last, left] = [shown.at(-1), items.length - shown.length];
  if (last === undefined || left <= 0) return shown;
  return [
    ...shown.slice(0, -1),
    { ...last, source: [...(last.source ?? []), `${last.source === undefined ? '' : ' · '}+ ${left} more: ${more}`] },
  ];
}

/** "today", "tomorrow", "Thu 19 Mar", "Apr 2026". */
function dayAhead(date: string, localDate: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  const short = shortDate(date, localDate.slice(0, 4)) ?? date;
  if (!isDay) return short;
  const days = daysBetween(localDate, date);
  return { 0: 'today', 1: 'tomorrow' }[days] ?? `${weekdayOf(date)} ${short}`;
}

function marked(article: ArticleReference, { markOf }: StoryFrame): { readonly mark?: string } {
  const mark = markOf(article);
  return mark === null ? {} : { mark };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
