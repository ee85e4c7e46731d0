import { saysToldBefore, TIME_SPAN } from '../../language/told-before.ts';
import type { LedgerPosition } from '../ledger.ts';
import { RECALLING_RULES } from './recalling-rules.ts';
import type { ToldMoveRule } from './told-move-rule.ts';
import { TOLD_MOVE_RULES } from './told-move-rules.ts';

const LIMITS = {
  /** No sentence that somebody wrote is as long, in characters. */
  sentence: 1_000,
} as const;

/** History, and what somebody else wants, asks or supposes: no move is told there. */
const HISTORY =
  /\b(?:in|of|since|by) (?:the )?(?:1[89]|20)\d\d\b|\b(?:years|decades?|generation) ago\b|\b(?:poll|survey|percent of (?:voters|residents|people))\b/iu;
const NOT_DONE =
  /\b(?:if|unless|until|before|whether|provided|providing|once|in return for|on condition)\b[^,;]{0,300}$|(?:\b(?:not|never|nor|without|would|could|might|may|should|must|refus\p{L}+ to|no (?:plans?|intention|mood|reason|signs?|hint|question) (?:to|of|that)|(?:far|short|instead) (?:from|of))|n[’']t|(?<!\b(?:agreed|agrees|decided|ready|willing|prepared|offered|forced|chose|chosen|had|has) )\bto)(?: (?:be|have|has|been|\p{L}+ly))? ?$/iu;

/** What somebody denies, or what others say of whoever moved. */
const NOT_SO =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)|no truth|untrue)\b[^;]{0,160}$|\b(?:critics?|opponents?|rivals?|commentators?) (?:\p{L}+ )?(?:say|says|said|claim|claims|claimed|argue|argued|accuse|accused)\b[^;]{0,160}$|\baccus(?:es|ed|ing) [^;]{1,80} of (?:having )?$/iu;

export interface ReadMove {
  readonly rule: ToldMoveRule;
  /** What it's about. */
  readonly claim: string;
  /** Offset of the words that say it. */
  readonly start: number;
}

/** The rule by which a sentence tells that somebody moved; null where it doesn't. */
export function readToldMove(sentence: string): ReadMove | null {
  if (sentence.length > LIMITS.sentence || HISTORY.test(sentence)) return null;
  for (const rule of TOLD_MOVE_RULES) {
    if (rule.type === 'recalled') {
      const recalled = recallBy(rule, sentence);
      if (recalled !== null) return recalled;
      continue;
    }
    const match = rule.pattern.exec(sentence);
    if (match === null) continue;
    const before = sentence.slice(0, match.index);
    if (!NOT_DONE.test(before) && !NOT_SO.test(before)) return { rule, claim: toldIn(match), start: match.index };
  }
  return null;
}

/** Whether a sentence tells a statement again, as held before, whatever else it tells. */
export function isToldAgain(sentence: string, statement: string): boolean {
  if (sentence.length > LIMITS.sentence) return false;
  for (const rule of RECALLING_RULES) {
    const recalled = recallBy(rule, sentence);
    if (recalled !== null) return recalled.claim.includes(withoutThat(statement));
  }
  return false;
}

/** What a sentence tells again as held before, by a rule for that. */
function recallBy(rule: ToldMoveRule, sentence: string): ReadMove | null {
  const match = rule.pattern.exec(sentence);
  const told = toldIn(match);
  if (match === null) return null;
  const start = match.index + match[0].indexOf(told);
  if (isReported(sentence, start) || REPEATED.test(lastClause(sentence.slice(0, start)))) return null;
  return { rule, claim: rule.id === 'who would not' ? told : recalledIn(sentence.slice(start)), start };
}

/** "He went on to repeat what he had told the guild": that stands. */
const REPEATED = /\b(?:repeat|reiterat|restat)|\bsaid again\b/iu;

function lastClause(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(';')) + 1);
}

function toldIn(match: RegExpExecArray | null): string {
  return Object.values(match?.groups ?? {}).find((part) => part !== undefined && part !== '') ?? '';
}

/** Whether somebody says it, and not the article: "Rask said she had asked for berths". */
function isReported(sentence: string, start: number): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(start)];
  // “Last week I said no. Today I say yes”
  if (/^(?:I|we) /iu.test(after)) return false;
  if (DAYS_AFTER.test(before)) return false;
  if (/^(?:who|which)\b/iu.test(after)) return REPORTING.test(before);
  return REPORTING.test(before) || /,["”]? (?:\p{L}+ ){1,3}(?:said|says|told|added)\b/u.test(after);
}

/** "Twenty could come, Rask said, a week after she had offered ten": the article says so, whatever was said before. */
const DAYS_AFTER = new RegExp(`, (?:only |just |barely )?${TIME_SPAN} after (?:it|he|she|they|the \\p{L}+) $`, 'iu');
const REPORTING = /\b(?:said|says|added|told|saying|claimed|argued)\b/iu;

/** A clause about what was held before ends where its main clause goes on: "who rejected the toll last week, signed". */
const MAIN_CLAUSE =
  /,["”]? (?=(?:said|says|told|agreed|now|has|is|was|will|announced|accepted|signed|offered|called|\p{L}+ed)\b)/u;

function recalledIn(clause: string): string {
  const end = /^(?:who|which)\b/iu.test(clause) ? clause.search(MAIN_CLAUSE) : -1;
  return end === -1 ? clause : clause.slice(0, end);
}

type Told = Pick<LedgerPosition, 'act' | 'statement' | 'quote'>;

/** Whether a statement is only told again, as what was held before: "On Monday he had ruled out a second dredger". */
export function isRecalled(position: Told): boolean {
  const known = RECALLED.get(position);
  if (known !== undefined) return known;
  const isSo = readIsRecalled(position);
  RECALLED.set(position, isSo);
  return isSo;
}

/** A cache: each way of finding moves asks of all statements. */
const RECALLED = new WeakMap<Told, boolean>();

function readIsRecalled({ act, statement, quote }: Told): boolean {
  if (saysToldBefore({ act, statement })) return true;
  // What is told again is part of the sentence, and looking is far cheaper than reading it by every rule.
  if (quote.length > LIMITS.sentence || !quote.includes(withoutThat(statement))) return false;
  if (!RECALLING_RULES.some((rule) => recallBy(rule, quote) !== null)) return false;
  const move = readToldMove(quote);
  return move !== null && recalls(move, statement);
}

/** Whether what a sentence tells again, as held before, is this statement. */
export function recalls({ rule, claim }: Pick<ReadMove, 'rule' | 'claim'>, statement: string): boolean {
  return rule.type === 'recalled' && claim.includes(withoutThat(statement));
}

function withoutThat(statement: string): string {
  return statement.replace(/^that /u, '');
}
