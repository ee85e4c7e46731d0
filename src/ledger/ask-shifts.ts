import { addDays } from '../language/calendar.ts';
import { NEWS_DAYS } from './is-news.ts';
import type { LedgerPosition, LedgerScope, Shift } from './ledger.ts';
import type { LedgerQueries } from './queries.ts';
import type { Question } from './read-question.ts';
import { findShifts } from './shifts.ts';

const LIMITS = {
  /** Positions in the period. */
  later: 400,
  /** The newest positions before it. */
  earlier: 300,
  /** Issues of the period whose older positions are looked up where `earlier` doesn't cover them. */
  issues: 30,
  /** Older positions on one issue. */
  ofIssue: 20,
} as const;
/** Days compared by default. */
const USUAL_DAYS = 7;

type Ledger = Pick<LedgerQueries, 'positionsOf' | 'positionsOfIssues'>;

/** What moved in a period, and whether some positions were left out of the comparison. */
export interface AskedShifts {
  readonly shifts: readonly Shift[];
  readonly isCut: boolean;
  /** How many statements the period has, also those that can't be compared. */
  readonly said: number;
  /** ISO 8601 days, both included. */
  readonly period: { readonly since: string; readonly until: string };
}

/** What moved in the question's period, by default the last seven days. */
export async function askShifts({ ledger }: { readonly ledger: Ledger }, question: Question): Promise<AskedShifts> {
  const { scope, articles, actor, issue } = question;
  const until = question.until ?? question.today;
  const since = question.since ?? addDays(until, -USUAL_DAYS);
  const of = issue === null ? {} : { issueId: issue.id };
  const isOpen = issue === null;
  const before = addDays(since, -1);
  // Even for one actor everybody's positions are needed: the others' amounts show which way a move goes.
  const [dated, newest] = await Promise.all([
    ledger.positionsOf(scope, { ...of, since: addDays(since, -NEWS_DAYS), until, isOpen, limit: LIMITS.later + 1 }),
    ledger.positionsOf(scope, { until: before, isOpen, limit: LIMITS.earlier }),
  ]);
  // What was said on Tuesday and stands in Wednesday's paper is news of Wednesday.
  const said = dated.filter(({ article }) => article.date >= since && article.date <= until);
  const later = said.slice(0, LIMITS.later);
  const older =
    newest.length < LIMITS.earlier ? [] : await olderOf(ledger, scope, issue === null ? later : null, of, before);
  const told = new Set(later.map(({ id }) => id));
  const known = [...newest, ...older].filter(({ id }) => !told.has(id));
  const earlier = [...new Map(known.map((position) => [position.id, position])).values()];
  const isAsked = (of: Pick<LedgerPosition, 'actorId' | 'issueId'>, article: string): boolean =>
    (actor === null || of.actorId === actor.id) &&
    (issue === null || of.issueId === issue.id) &&
    (articles === null || articles.some(({ id }) => id === article));
  return {
    shifts: findShifts(earlier, later).filter((shift) => isAsked(shift, shift.after.article.id)),
    said: later.filter((position) => isAsked(position, position.article.id)).length,
    isCut: dated.length > LIMITS.later,
    period: { since, until },
  };
}

/** Positions on the period's issues that are older than the newest `earlier` ones. */
async function olderOf(
  ledger: Ledger,
  scope: LedgerScope,
  later: readonly LedgerPosition[] | null,
  of: { readonly issueId?: string },
  until: string,
): Promise<readonly LedgerPosition[]> {
  const asked = later === null ? Object.values(of) : [...new Set(later.flatMap(({ issueId }) => issueId ?? []))];
  return await ledger.positionsOfIssues(scope, asked.slice(0, LIMITS.issues), { until, limit: LIMITS.ofIssue });
}
