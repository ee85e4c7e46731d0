import { defineRules, type Rule } from '../rules/rule-table.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { isTime } from './time-words.ts';
import { isBreak, isComma, isNominal, type Unit } from './units.ts';
import { readVerbPhrase, standsAt, type VerbPhrase } from './verb-phrase.ts';

/** What people speak in: whose words it holds, is who issued it. */
const DOCUMENT =
  /^(?:statement|letter|communiqu[eé]|declaration|petition|resolution|motion|decree|memo|memorandum|message|tweet|submission|lawsuit|e-?mail|notice|ultimatum|manifesto|report|order|banner|placard|note)s?$/;
const LIMITS = {
  /** Words between a document and who it is from: "a letter dated 3 May and seen by us from". */
  wordsToIssuer: 4,
  /** Words between a document and the participle that tells what it holds. */
  wordsToParticiple: 14,
} as const;

/** A verb whose subject speaks in the document that is its object. */
interface IssuingRule extends Rule {
  readonly verb: VerbPhrase;
}

const issuing = (verb: string, example: string): IssuingRule => ({
  id: verb,
  examples: [example],
  verb: readVerbPhrase(verb),
});

/** In each example a document's issuer stands in brackets. */
export const ISSUING_RULES = defineRules<IssuingRule>('issuing a document', [
  issuing('issue', '[The ministry] issued a statement condemning the sale.'),
  issuing('release', '[The ministry] released a joint statement condemning the sale.'),
  issuing('publish', '[The ministry] published a letter denying that boats were lost.'),
  issuing('put out', '[The ministry] put out a statement rejecting the quota.'),
  issuing('send', '[The union] sent a letter to the mayor demanding that the quay reopen.'),
  issuing('write', '[The union] wrote a letter to the mayor demanding that the quay reopen.'),
  issuing('sign', '[Parents] signed a petition urging the council to close the quarry.'),
  issuing('circulate', '[Parents] circulated a petition urging the council to close the quarry.'),
  issuing('launch', '[Parents] launched a petition urging the council to close the quarry.'),
  issuing('adopt', '[The council] adopted a resolution condemning the sale.'),
  issuing('pass', '[The council] passed a resolution condemning the sale.'),
  issuing('submit', '[The council] submitted a motion condemning the sale.'),
  issuing('file', '[The growers] filed a lawsuit accusing the port of negligence.'),
  issuing('post', '[The mayor] posted a message denouncing the sale.'),
  issuing('carry', '[The dockers] carried banners demanding that the quay reopen.'),
  issuing('hold', '[The dockers] held placards denouncing the sale.'),
]);

/** The same attribution, of whoever issued the document that its source's words name. */
export function withIssuer(units: readonly Unit[], found: FoundAttribution): FoundAttribution {
  const head = found.source === null ? -1 : documentOf(units, found, found.source);
  const issuer = head < 0 ? null : issuerOf(units, head);
  return issuer === null ? found : { ...found, source: issuer };
}

/** Each document that a sentence tells the issuer of, by its noun. */
export function issuersIn(units: readonly Unit[]): [noun: string, issuer: Range][] {
  return units.flatMap((unit, at): [string, Range][] => {
    const issuer = isDocument(units, at) ? issuerOf(units, at) : null;
    return issuer === null ? [] : [[unit.lower, issuer]];
  });
}

/** The noun of a document told of before, where a source's words are no more: "the statement". */
export function knownDocument(words: string): string | null {
  const noun = /^(?:the|this|that|its|their|his|her) (?:joint |open |same )?(\p{L}[\p{L}-]+)$/iu
    .exec(words)?.[1]
    ?.toLowerCase();
  return noun !== undefined && DOCUMENT.test(noun) ? noun : null;
}

/** The document whose words an attribution tells: what stands before ", denying that", or its source. */
function documentOf(units: readonly Unit[], { cue }: FoundAttribution, source: Range): number {
  const participle = units[cue?.start ?? -1];
  if (cue !== null && participle !== undefined && /ing$/.test(participle.lower) && isComma(units[cue.start - 1])) {
    const from = Math.max(source.end, cue.start - LIMITS.wordsToParticiple);
    const at = units.findLastIndex((_, index) => index >= from && index < cue.start - 1 && isDocument(units, index));
    const isFrom = units[at + 1]?.lower === 'from' && !units.slice(at, cue.start - 1).some(isBreak);
    if (at >= 0 && isFrom) return at;
  }
  return headOfSource(units, source);
}

/** The document that a source's words name, before what only tells more about it; -1 where they name none. */
function headOfSource(units: readonly Unit[], { start, end }: Range): number {
  const head = units.findIndex((unit, at) => at >= start && at < end && isNominal(unit) && isHead(units, at));
  return isDocument(units, head) ? head : -1;
}

function isDocument(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return isNominal(unit) && DOCUMENT.test(unit?.lower ?? '') && isHead(units, at);
}

/** Whether a noun is the last of its phrase: "a protest letter" is a letter. */
function isHead(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return next === undefined || isTime(next) || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
}

/** Who a document is from, or by whom it was issued. */
function issuerOf(units: readonly Unit[], head: number): Range | null {
  for (let at = head + 1; at <= head + LIMITS.wordsToIssuer; at++) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || /^(?:to|that|of)$/.test(unit.lower)) break;
    if (/^(?:from|by)$/.test(unit.lower)) return nounPhraseFrom(units, at + 1);
  }
  let start = head;
  while (/^(?:DET|ADJ|NOUN|NUM|PRON)$/.test(units[start - 1]?.pos ?? '')) start--;
  const verbOf = ({ verb: { particles } }: IssuingRule) => start - 1 - particles.length;
  const rule = ISSUING_RULES.inForce().find(
    (each) => units[verbOf(each)]?.pos === 'VERB' && standsAt(each.verb, units, verbOf(each)),
  );
  if (rule === undefined) return null;
  let verb = verbOf(rule);
  const said = units[verb];
  while (/^(?:AUX|ADV)$/.test(units[verb - 1]?.pos ?? '')) verb--;
  const issuer = findSubject(units, { start: verb });
  if (issuer !== null && said !== undefined) ISSUING_RULES.fired(rule, said);
  return issuer;
}
