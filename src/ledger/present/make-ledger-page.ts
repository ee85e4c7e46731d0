import { isDeepStrictEqual } from 'node:util';
import { sayAct } from '../../briefings/saying/say-act.ts';
import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { isSameWords } from '../../briefings/saying/say-quotation.ts';
import { sayStatement, sayVerbBefore } from '../../briefings/saying/say-statement.ts';
import { addDays } from '../../language/calendar.ts';
import type { LedgerArticle, LedgerDay, LedgerEntry, LedgerFilter, LedgerPage } from '../../pages/ledger-page.ts';
import { capitalised, oneLine, plural } from '../../text.ts';
import { isFiled } from '../filed-position.ts';
import { foldMatters, OTHER_MATTERS } from '../fold-matters.ts';
import type { LedgerPosition, UnsureStatement } from '../ledger.ts';
import { type Matrix, makeMatrix } from '../matrix.ts';
import { placementsOf } from '../placement.ts';

const LIMITS = {
  /** Rows and columns of the matrix. */
  room: { actors: 60, issues: 60 },
  /** Positions in one cell. */
  entriesOfCell: 8,
  /** Positions in the timeline. */
  entries: 150,
  /** Statements to be placed. */
  unsure: 10,
  /** Characters of punctuation at the ends of a quotation. */
  marksAround: 6,
} as const;

export interface LedgerPageParts {
  /** The ledger's positions, newest first, up to a limit. */
  readonly all: readonly LedgerPosition[];
  /** Those matching the filter's actor, issue and day; the stance is filtered here. */
  readonly found: readonly LedgerPosition[];
  /** Whether there are older ones beyond that limit. */
  readonly isCut: boolean;
  readonly filter: LedgerFilter;
  /** ISO 8601 day. */
  readonly today: string;
  /** Statements that filing wasn't sure of, newest first, and whether the reader may say where they belong. */
  readonly unsure: readonly UnsureStatement[];
  readonly mayPlace: boolean;
  /** The path of a briefing's page. */
  readonly pathOf: (briefingId: string) => string;
}

/** A channel's ledger as a page: the matrix with the positions in each cell, and a timeline by day. */
export function makeLedgerPage(parts: LedgerPageParts): LedgerPage {
  const { all, found, isCut, filter, today, unsure, mayPlace, pathOf } = parts;
  const byDate = found.toSorted((one, other) => other.date.localeCompare(one.date));
  // Cells are filtered by the actor's current stance, not by earlier ones.
  const rows = filter.issue === null ? foldMatters(byDate) : byDate;
  const matrix = lastOther(withStance(makeMatrix(rows, LIMITS.room), filter, rows));
  const shown = byDate.filter(({ stance }) => filter.stance === null || stance === filter.stance);
  const timeline = shown.slice(0, LIMITS.entries);
  const asked = unsure.slice(0, LIMITS.unsure);
  const cells = (matrix?.cells ?? []).map(({ actorId, issueId, newest, positions, stance, value }) => ({
    ...{ actorId, issueId, date: newest.date },
    ...(issueId === OTHER_MATTERS.id
      ? { stance: 'unclear' as const, act: '', value: plural(positions.length, 'statement') }
      : { stance, act: sayAct(newest), value }),
    day: sayDay(newest.date, today),
    entries: positions.slice(0, LIMITS.entriesOfCell).map((position) => toEntry(position, today)),
    left: Math.max(0, positions.length - LIMITS.entriesOfCell),
  }));
  return {
    title: 'Who holds what',
    subtitle: subtitleOf(all, today),
    filter,
    presets: presetsOf(filter, today),
    choices: {
      actors: choicesOf(all.map(({ actorId, actor }) => ({ id: actorId, name: actor }))),
      issues: choicesOf(all.filter(isFiled).map(({ issueId, issue }) => ({ id: issueId, name: capitalised(issue) }))),
    },
    actors: matrix?.actors ?? [],
    issues: (matrix?.issues ?? []).map(({ id, name }) => ({ id, name: capitalised(name) })),
    cells,
    timeline: daysOf(timeline, today),
    unsure: asked.map((statement) => ({
      ...{ id: statement.position.id, entry: toEntry(statement.position, today) },
      placements: placementsOf(statement),
    })),
    mayPlace,
    articles: articlesOf(
      [
        ...(matrix?.cells ?? []).flatMap(({ positions }) => positions),
        ...[...timeline, ...asked.map(({ position }) => position)],
      ],
      today,
      pathOf,
    ),
    notes: notesOf(matrix, byDate, { isCut, left: shown.length - timeline.length }, today),
  };
}

const NO_FILTER: LedgerFilter = { actor: null, issue: null, since: null, stance: null };

function presetsOf(filter: LedgerFilter, today: string): LedgerPage['presets'] {
  const presets: readonly (readonly [string, Partial<LedgerFilter>])[] = [
    ['Everything', {}],
    ['Last 7 days', { since: addDays(today, -7) }],
    ['Last 30 days', { since: addDays(today, -30) }],
    ['Opposition', { stance: 'opposes' }],
    ['Conditions', { stance: 'conditional' }],
  ];
  return presets.map(([name, own]) => {
    const whole = { ...NO_FILTER, ...own };
    return { name, filter: whole, isChosen: isDeepStrictEqual(whole, filter) };
  });
}

function withStance(
  matrix: Matrix | null,
  { stance }: LedgerFilter,
  positions: readonly LedgerPosition[],
): Matrix | null {
  if (matrix === null || stance === null) return matrix;
  const kept = new Set(matrix.cells.filter((cell) => cell.stance === stance).map(keyOf));
  const ofKept = positions.filter(isFiled).filter((position) => kept.has(keyOf(position)));
  return makeMatrix(ofKept, LIMITS.room);
}

/** What is folded together comes after the matters. */
function lastOther(matrix: Matrix | null): Matrix | null {
  if (matrix === null) return null;
  const isOther = ({ id }: { readonly id: string }) => id === OTHER_MATTERS.id;
  const issues = [...matrix.issues.filter((issue) => !isOther(issue)), ...matrix.issues.filter(isOther)];
  return { ...matrix, issues };
}

function keyOf({ actorId, issueId }: { readonly actorId: string; readonly issueId: string }): string {
  return `${actorId} ${issueId}`;
}

function subtitleOf(all: readonly LedgerPosition[], today: string): string {
  const oldest = all.at(-1);
  if (oldest === undefined) return 'Nothing yet';
  const articles = new Set(all.map(({ article }) => article.id)).size;
  return [plural(all.length, 'position'), plural(articles, 'article'), `since ${sayDay(oldest.date, today)}`].join(
    ' · ',
  );
}

function choicesOf(named: readonly { readonly id: string; readonly name: string }[]): LedgerPage['choices']['actors'] {
  return [...new Map(named.map((each) => [each.id, each])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en'),
  );
}

function daysOf(positions: readonly LedgerPosition[], today: string): readonly LedgerDay[] {
  return [...Map.groupBy(positions, ({ date }) => date)].map(([date, own]) => ({
    ...{ date, day: sayDay(date, today), entries: own.map((position) => toEntry(position, today)) },
  }));
}

function toEntry(position: LedgerPosition, today: string): LedgerEntry {
  const { actor, issue, stance, date, quote, article, span } = position;
  const words = oneLine(quote);
  // A statement that only repeats the quotation is left out.
  const statement = isRepeated(position.statement, words) ? '' : sayStatement(position);
  return {
    ...{ actor, issue: issue === null ? '' : capitalised(issue), stance, day: sayDay(date, today) },
    ...{ act: sayVerbBefore(statement, sayAct(position)), statement },
    quote: words,
    source: sayAttribution(position),
    articleId: article.id,
    words: span,
  };
}

/** Skips the comparison where lengths differ much: a page has thousands of these. */
function isRepeated(statement: string, quote: string): boolean {
  return Math.abs(statement.length - quote.length) <= LIMITS.marksAround && isSameWords(statement, quote);
}

function articlesOf(
  positions: readonly LedgerPosition[],
  today: string,
  pathOf: LedgerPageParts['pathOf'],
): readonly LedgerArticle[] {
  const articles = new Map(positions.map(({ article }) => [article.id, article]));
  return [...articles.values()]
    .toSorted((one, other) => other.date.localeCompare(one.date))
    .map(({ id, title, siteName, date, url, briefingId }) => ({
      ...{ id, title, url, path: pathOf(briefingId) },
      where: [siteName, sayDay(date, today)].filter((part) => part !== null).join(' · '),
    }));
}

function notesOf(
  matrix: Matrix | null,
  found: readonly LedgerPosition[],
  { isCut, left }: { readonly isCut: boolean; readonly left: number },
  today: string,
): readonly string[] {
  const oldest = found.at(-1);
  const beyond = [
    ...(matrix !== null && matrix.left.actors > 0 ? [plural(matrix.left.actors, 'more actor')] : []),
    ...(matrix !== null && matrix.left.issues > 0 ? [plural(matrix.left.issues, 'more issue')] : []),
  ];
  return [
    ...(beyond.length === 0 ? [] : [`Not in the table: ${beyond.join(' and ')}. Choose an actor or an issue.`]),
    ...(left === 0 ? [] : [`Not in the timeline: ${plural(left, 'older position')}. Choose an actor or an issue.`]),
    ...(isCut && oldest !== undefined
      ? [`Based on the newest ${plural(found.length, 'position')}, back to ${sayDay(oldest.date, today)}.`]
      : []),
  ];
}
