import { TIME_SPAN } from '../../language/told-before.ts';
import { readClaims, signOf } from '../claims/read-claim.ts';
import { compareStatements, type Movement } from '../compare-statements.ts';
import { type FiledPosition, isFiled } from '../filed-position.ts';
import type { LedgerPosition, Shift } from '../ledger.ts';
import { wordsOf } from '../matter-words.ts';
import { isSaidInWords, namedNumbers, readStand } from '../read-stand.ts';
import { NO } from '../repeats.ts';
import { RESTATED } from '../stand-path.ts';
import { GIVEN, isUnnamed, REFUSAL } from './find-held-before.ts';
import { type ReadMove, readToldMove } from './read-told-move.ts';

/** What somebody gave up was a no, or a threat: that's a turn. */
const AGAINST = new RegExp(`${REFUSAL.source}|\\bthreats?\\b`, 'iu');

/**
 * The moves that articles themselves tell: "dropped its demand", "on Monday he had still rejected it". Each between two
 * verified statements on one matter; where articles tell of several of one actor and matter, the newest article's.
 * @param within the positions of the period
 * @param all those before it, too
 */
export function toldShifts(within: readonly LedgerPosition[], all: readonly LedgerPosition[]): readonly Shift[] {
  const byId = new Map(all.map((position) => [position.id, position]));
  const shifts = within.filter(isFiled).flatMap((after): readonly Shift[] => {
    const before = after.told === null ? undefined : byId.get(after.told.fromId);
    const move = after.told === null ? null : readToldMove(after.told.quote);
    if (before === undefined || move === null || !isOfOneMatter(before, after)) return [];
    const others = all.filter(({ issueId, actorId }) => issueId === after.issueId && actorId !== after.actorId);
    const kind = kindOf(move, before, after, others);
    const { actorId, actor, issueId, issue } = after;
    return kind === null ? [] : [{ kind, actorId, actor, issueId, issue, before, after }];
  });
  return withoutEchoes(
    [...Map.groupBy(shifts, ({ actorId, issueId }) => `${actorId} ${issueId}`).values()].flatMap(newest),
  );
}

/** The newest of one actor on one matter. What one article tells of are several, from several things they held. */
function newest(shifts: readonly Shift[]): readonly Shift[] {
  const last = shifts.toSorted((one, other) => other.after.date.localeCompare(one.after.date))[0];
  const ofArticle = shifts.filter(({ after }) => after.article.id === last?.after.article.id);
  const byBefore = new Map(ofArticle.map((shift) => [shift.before?.id, shift]));
  return [...new Map([...byBefore.values()].map((shift) => [turnKey(shift), shift])).values()];
}

/** “Let them come,” and "she dropped her objection": who turned on a matter, or gave it up, did so once, whatever shows it. */
function turnKey({ kind, before }: Shift): string {
  const isTurn =
    kind === 'reversed' || (kind === 'softened' && before !== null && readStand(before).direction === 'against');
  if (kind === 'dropped') return kind;
  return isTurn && before !== null && namedNumbers(before).length === 0 ? 'turned' : `${before?.id}`;
}

/** A body and whoever speaks for it move once: in one article, on one matter, from what one of them held. */
function withoutEchoes(shifts: readonly Shift[]): readonly Shift[] {
  const isEcho = (one: Shift, other: Shift) =>
    one.actorId !== other.actorId &&
    one.issueId === other.issueId &&
    one.after.article.id === other.after.article.id &&
    (one.before?.actorId === other.before?.actorId ||
      one.before?.actorId === other.actorId ||
      other.before?.actorId === one.actorId);
  const isBetter = (one: Shift, other: Shift) =>
    (one.after.directness === 'direct' ? 1 : 0) - (other.after.directness === 'direct' ? 1 : 0) > 0;
  return shifts.filter(
    (shift, place) =>
      !shifts.some(
        (other, at) =>
          other !== shift &&
          isEcho(shift, other) &&
          (isBetter(other, shift) || (at < place && !isBetter(shift, other))),
      ),
  );
}

/** What others had done is nobody's position: "4,200 workers had joined the strike". */
const REPORTED = /^\W*(?:[\p{L}\d,.]+ ){0,4}(?:has|have|had) (?:\p{L}+ly |been )?\p{L}+ed\b/iu;

function isOfOneMatter(before: LedgerPosition, after: FiledPosition): boolean {
  if (REPORTED.test(before.statement) && !isSaidInWords(before)) return false;
  return before.issueId === after.issueId && before.date < after.date && before.attribution === 'verified';
}

function kindOf(
  { rule, claim }: ReadMove,
  before: LedgerPosition,
  after: LedgerPosition,
  others: readonly LedgerPosition[],
): Shift['kind'] | null {
  const movement = compareStatements([before], [after], others);
  switch (rule.type) {
    case 'softer':
      return 'softened';
    case 'harder':
      return 'hardened';
    case 'back':
      return movement === 'unchanged' ? 'hardened' : movement;
    case 'given up':
      if (AGAINST.test(claim) || (isUnnamed(claim) && readStand(before).direction === 'against')) return 'reversed';
      if (GIVEN.test(claim)) return readStand(before).direction === 'against' ? 'reversed' : 'hardened';
      // Who asks for one article instead of the whole bill has not given up all.
      if (after.act === 'demands') return 'softened';
      // What was asked for is dropped; a plan, a threat, an order is turned round.
      return isAsked(rule.id, claim, before) ? 'dropped' : 'reversed';
    case 'turned':
      if (movement !== 'unchanged') return movement;
      return rule.id === 'now accepts' ? turnOf(claim, before, after) : 'reversed';
    case 'recalled':
      if (movement !== 'unchanged') return movement;
      if (ASKED_ONLY.test(claim)) return 'hardened';
      // “We are not asking for it any more”
      if (readToldMove(after.statement)?.rule.type === 'given up' && isAsked(rule.id, claim, before)) return 'dropped';
      return rule.id === 'only days after'
        ? 'reversed'
        : (turnOf(claim, before, after) ?? insistedOn(claim, before, after) ?? contradicted(claim, after));
    default:
      return rule.type satisfies never;
  }
}

function isAsked(id: string, claim: string, before: LedgerPosition): boolean {
  const { amountRole } = readStand(before);
  return ASKING_RULES.has(id) || ASKED.test(claim) || amountRole === 'asked' || before.act === 'demands';
}

const ASKING_RULES: ReadonlySet<string> = new Set(['no longer', 'does not insist', 'gone is']);
const ASKED =
  /\b(?:demands?|calls?|conditions?|claims?|insistence|requests?|requirements?|clauses?|red lines?|call(?:ing)? for)\b/iu;

/** "Who last week asked for nothing but the fine": whoever names something beside it now asks for more. */
const ASKED_ONLY =
  /\b(?:asked|demanded|wanted|required|insisted)\b.{0,20}\b(?:nothing but|nothing more than|no more than|only|just)\b/iu;

/** Who had promised a thing was for it, whatever it is. */
const PROMISED = /^(?:(?:who|which) )?(?:\p{L}+ )?had (?:\p{L}+ )?(?:promised|pledged|offered|agreed) to\b/iu;

/**
 * Where words and amounts don't show it: whoever was against and is no longer has turned, or softened, where that has a
 * condition. What the article says they held counts before what they said themselves.
 */
function turnOf(claim: string, before: LedgerPosition, after: LedgerPosition): Exclude<Movement, 'unchanged'> | null {
  const told = readStand({ act: 'states', stance: 'unclear', statement: claim.replace(SAID_THAT, '') });
  const from = told.direction ?? directionTold(claim) ?? readStand(before).direction;
  const to = readStand(after);
  if (before.act === 'warns' && after.act !== 'warns' && to.direction === 'against') return 'softened';
  const turn = signTurn(claim, before, after);
  if (turn !== null) return turn;
  if (from === 'against' && to.direction !== 'against')
    return to.direction === 'for' && !to.isConditional ? 'reversed' : 'softened';
  return from === 'for' && to.direction === 'against' ? 'reversed' : null;
}

/** "Ready for talks without rest rooms, on which it had insisted": who does without what they insisted on, or tells of it no more. */
function insistedOn(claim: string, before: LedgerPosition, after: LedgerPosition): 'softened' | null {
  if (!INSISTED.test(claim) || readStand(after).direction === 'against' || RESTATED.test(after.statement)) return null;
  const told = new Set([...wordsOf(before.statement), ...wordsOf(claim)]);
  const isOther = new Set(wordsOf(after.statement)).isDisjointFrom(told);
  return isOther || /\bwithout\b/iu.test(after.statement) ? 'softened' : null;
}

/** "There will be no sale, she said, a week after she had promised a bill": told with a no, of what was told without, or the reverse. */
function contradicted(claim: string, after: LedgerPosition): 'reversed' | null {
  return DAYS_AFTER.test(after.told?.quote ?? '') && NO.test(claim) !== NO.test(after.statement) ? 'reversed' : null;
}

const DAYS_AFTER = new RegExp(
  `\\b${TIME_SPAN} after (?:having|(?:it|he|she|they|the \\p{L}+|\\p{Lu}\\p{L}+) had)\\b`,
  'u',
);
const INSISTED = /\bhad (?:\p{L}+ ){0,2}?(?:insisted|demanded|held out for|made it a condition|wanted)\b/iu;

/** Which way what is told again points, where its own words don't say so: "had said no to the agency". */
function directionTold(claim: string): 'for' | 'against' | null {
  if (PROMISED.test(claim)) return 'for';
  return SAID_NO.test(claim) ? 'against' : null;
}

const SAID_NO =
  /\b(?:said|told|answered|voted|been) (?:\p{L}+ )?(?:no|against)\b|\bwould (?:have|hear of|sign|accept|tolerate) (?:no|nothing|none)\b/iu;

/** What was not to be, as the article tells it again, and is to be now; or the other way round. */
function signTurn(claim: string, before: LedgerPosition, after: LedgerPosition): 'reversed' | 'softened' | null {
  const told = {
    act: 'states',
    stance: 'unclear',
    statement: claim.replace(SAID_THAT, ''),
    date: before.date,
  } as const;
  const [from, held, to] = [signOf(told), signOf(before), signOf(after)];
  if (from === null || to === null || from === to || held === to) return null;
  const about = new Set([told, before].flatMap((each) => readClaims(each)).flatMap(({ words }) => [...words]));
  if (readClaims(after).every(({ words }) => words.isDisjointFrom(about))) return null;
  return from < 0 && readStand(after).isConditional ? 'softened' : 'reversed';
}

/** "Had said three weeks ago that not one crown would be paid": what was said begins there. */
const SAID_THAT = /^.{0,80}?\bthat (?=\p{L})/isu;
