import { COUNTRY_BY_NAME } from '../../../language/countries.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { DOCUMENT, FINDING } from './document-nouns.ts';
import { findSubject, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { leftOfAuxiliaries } from './source-of.ts';
import { isAgentNoun } from './speaking-nouns.ts';
import { isTime } from './time-words.ts';
import { isBreak, isComma, isNominal, type Unit } from './units.ts';
import { readVerbPhrase, standsAt, type VerbPhrase } from './verb-phrase.ts';

/** "a series of tweets": many of one kind. */
const SERIES = /^(?:barrage|couple|flurry|number|pair|series|set|slew|spate|string)$/;
const LIMITS = {
  /** Words between a document and who it is from: "a letter dated 3 May and seen by us from". */
  wordsToIssuer: 4,
  /** Words between a document and the participle that tells what it holds. */
  wordsToParticiple: 14,
} as const;

/** What several people write and sign together, by whatever name the text calls it next. */
const SIGNED = /^(?:letter|statement|declaration|petition|manifesto|communiqu[eé]|memorandum|submission|message)$/;
const SIGNERS = /^(?:the|its|their) (?:joint |open )?(?:\p{Ll}+[’']s )?(?:authors|co-?signers|signatories|signers)$/iu;

/** What was done with a document by those who speak in it. */
const ISSUED =
  /^(?:adopted|authored|circulated|compiled|drafted|filed|issued|lodged|made|passed|penned|posted|prepared|produced|published|released|sent|signed|submitted|written)$/;

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
  issuing('unleash', '[The mayor] unleashed a series of tweets denouncing the sale.'),
  issuing('post', '[The mayor] posted a message denouncing the sale.'),
  issuing('present', '[The mayor] presented a report condemning the sale.'),
  issuing('unveil', '[The mayor] unveiled a report condemning the sale.'),
  issuing('carry', '[The dockers] carried banners demanding that the quay reopen.'),
  issuing('hold', '[The dockers] held placards denouncing the sale.'),
]);

/** The same attribution, of whoever issued the document that its source's words name. */
export function withIssuer(units: readonly Unit[], found: FoundAttribution): FoundAttribution {
  const head = documentOf(units, found);
  const issuer = head < 0 ? null : issuerOf(units, head);
  if (issuer !== null) return { ...found, source: issuer };
  // "a board report | from 21 July": the day says nothing of whose it is.
  const isDated = found.source !== null && head >= found.source.start && isDay(units, head + 2);
  return isDated && found.source !== null ? { ...found, source: { ...found.source, end: head + 1 } } : found;
}

/** Each document that a sentence tells the issuer of, by its noun. */
export function issuersIn(units: readonly Unit[]): [noun: string, issuer: Range][] {
  return units.flatMap((unit, at): [string, Range][] => {
    const isNamed = isDocument(units, at);
    const issuer = isNamed
      ? (issuerOf(units, at) ?? speakerIn(units, at) ?? ownDocument(units, at))
      : writerTo(units, at);
    return issuer === null ? [] : [[isNamed ? unit.lower : 'letter', issuer]];
  });
}

/**
 * Who issued the document that a source's words point back to: "the statement", "its signatories". Null where several
 * may be meant.
 * @param issuers Of the documents told of so far, by noun; null where a noun has several.
 */
export function knownIssuer<T>(words: string, issuers: ReadonlyMap<string, T | null>): T | null {
  const noun =
    /^(?:the|this|that|its|their|his|her) (?:joint |open |same )?(\p{L}[\p{L}-]+)(?:[’']s (?:authors?|conclusions?|findings|summary|text))?$/iu
      .exec(words)?.[1]
      ?.toLowerCase();
  if (noun !== undefined && issuers.has(noun)) return issuers.get(noun) ?? null;
  const [known, ...more] = [...issuers.values()];
  if (noun === 'document' && known !== undefined && more.length === 0) return known;
  if (!SIGNERS.test(words) && !SIGNED.test(noun ?? '')) return null;
  // "They issued a joint statement. …, the letter read."
  const [only, ...others] = [...issuers];
  return only !== undefined && others.length === 0 && SIGNED.test(only[0]) ? only[1] : null;
}

/** The document that is the subject of a sentence, or who issued it: "The affidavit also claims that", "A study by the bank found". */
export function documentAsSubject(units: readonly Unit[]): Range | null {
  if (!/^(?:the|this|that|an?)$/.test(units[0]?.lower ?? '')) return null;
  const first = units.findIndex(({ pos }) => !/^(?:DET|ADJ|PROPN|PART|NUM)$/.test(pos));
  const head = isDocument(units, first) ? first : first + 1;
  if (!isDocument(units, head)) return null;
  const issuer = /^an?$/.test(units[0]?.lower ?? '') ? issuerOf(units, head) : null;
  return issuer ?? { start: 0, end: head + 1 };
}

/** "They said in a joint letter", "In a joint letter, they said": who speaks in it. */
function speakerIn(units: readonly Unit[], head: number): Range | null {
  let start = head;
  while (/^(?:ADJ|NOUN|NUM|VERB)$/.test(units[start - 1]?.pos ?? '')) start--;
  if (!/^(?:an?|one|its|their|his|her)$/.test(units[start - 1]?.lower ?? '') || units[start - 2]?.lower !== 'in')
    return null;
  const at = start - 2;
  // "The three unions, in a joint statement, said"
  if (isComma(units[at - 1]) && isComma(units[head + 1])) return nounPhraseEndingAt(units, at - 1);
  const isOpening = at === 0;
  const verb = isOpening
    ? units.findIndex(({ pos }, index) => index > head && pos === 'VERB')
    : units.findLastIndex(({ pos }, index) => index < at && pos === 'VERB');
  const isNear =
    isOpening || (verb >= 0 && units.slice(verb, at).every((unit) => !isBreak(unit) && unit.quotation < 0));
  if (verb < 0 || !isNear) return null;
  return findSubject(units, { start: leftOfAuxiliaries(units, verb) });
}

/** "Twelve mayors have written to the king": of a letter, which is not called so yet. */
function writerTo(units: readonly Unit[], verb: number): Range | null {
  const unit = units[verb];
  return unit?.pos === 'VERB' && unit.lemma === 'write' && units[verb + 1]?.lower === 'to'
    ? findSubject(units, { start: leftOfAuxiliaries(units, verb) })
    : null;
}

/** The document whose words an attribution tells: what stands before ", denying that", or its source. */
function documentOf(units: readonly Unit[], { cue, source }: FoundAttribution): number {
  if (source === null) {
    const before = (cue?.start ?? 0) - 1;
    return /ing$/.test(units[before + 1]?.lower ?? '') && isDocument(units, before) ? before : -1;
  }
  const participle = units[cue?.start ?? -1];
  if (cue !== null && participle !== undefined && /ing$/.test(participle.lower) && isComma(units[cue.start - 1])) {
    const from = Math.max(source.end, cue.start - LIMITS.wordsToParticiple);
    const at = units.findLastIndex((_, index) => index >= from && index < cue.start - 1 && isDocument(units, index));
    const isFrom = units[at + 1]?.lower === 'from' && !units.slice(at, cue.start - 1).some(isBreak);
    if (at >= 0 && isFrom) return at;
  }
  return headOfSource(units, source);
}

/** "a board report said": the words that tell whose it is; null where they name nobody, or only the press. */
function ownDocument(units: readonly Unit[], head: number): Range | null {
  const owner = units[head - 1];
  const start = units.findLastIndex(({ pos }, at) => at < head && !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos));
  const isOwned = owner?.pos === 'NOUN' && isAgentNoun(owner.text) && !PRESS.test(owner.lower);
  return isOwned && units[start]?.pos === 'DET' ? { start, end: head + 1 } : null;
}

const PRESS = /^(?:media|news|newspaper|press|outlet|analysts?|experts?)$/;

/** The document that a source's words name, before what only tells more about it; -1 where they name none. */
function headOfSource(units: readonly Unit[], { start, end }: Range): number {
  const head = units.findIndex(
    (unit, at) => at >= start && at < end && (isNominal(unit) || isMistaken(unit, at - start)) && isHead(units, at),
  );
  const of = SERIES.test(units[head]?.lower ?? '') && units[head + 1]?.lower === 'of' ? head + 2 : head;
  const isFinding = FINDING.test(units[of]?.lower ?? '');
  return isFinding || isDocument(units, of) || isMistaken(units[of], of - start) ? of : -1;
}

/** "According to reports from the board": the tagger takes the noun behind "to" for a verb. */
function isMistaken(unit: Unit | undefined, at: number): boolean {
  return at === 0 && unit?.pos === 'VERB' && (DOCUMENT.test(unit.lower) || FINDING.test(unit.lower));
}

function isDocument(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return isNominal(unit) && DOCUMENT.test(unit?.lower ?? '') && isHead(units, at);
}

/** Whether a day, a month or a year stands at an index: "from | July 21", "by | last week". */
function isDay(units: readonly Unit[], at: number): boolean {
  const [first, second] = [units[at], units[at + 1]];
  return first !== undefined && (isTime(first) || (!isNominalName(first) && second !== undefined && isTime(second)));
}

/** "data from | Norway": nobody is told to have gathered it there. */
function isPlaceOrDay(units: readonly Unit[], at: number): boolean {
  const isBare = !isNominal(units[at + 1]) && !/^['’]s?$/.test(units[at + 1]?.lower ?? '');
  return isDay(units, at) || (isBare && COUNTRY_BY_NAME.has(units[at]?.text ?? ''));
}

function isNominalName({ pos }: Unit): boolean {
  return pos === 'PROPN' || pos === 'PRON';
}

/** Whether a noun is the last of its phrase: "a protest letter" is a letter. */
function isHead(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  // "a letter warning that", "the letter claims that": the tagger takes the verb for a noun.
  const isVerb = /(?:ing|s)$/.test(next?.lower ?? '') && units[at + 2]?.lower === 'that';
  // "a series of tweets early Friday saying"
  const isWhen = next !== undefined && (isTime(next) || /^(?:early|earlier|last|late|later)$/.test(next.lower));
  return next === undefined || isWhen || isVerb || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos);
}

/** Who a document is from, or by whom it was issued. */
function issuerOf(units: readonly Unit[], head: number): Range | null {
  // "The complaint, lodged by the guild,", "The report, by the institute,"
  const isBehindComma =
    isComma(units[head + 1]) && (units[head + 2]?.lower === 'by' || ISSUED.test(units[head + 2]?.lower ?? ''));
  const from = isBehindComma ? head + 2 : head + 1;
  for (let at = from; at < from + LIMITS.wordsToIssuer; at++) {
    const unit = units[at];
    if (unit === undefined || isBreak(unit) || /^(?:to|that|of)$/.test(unit.lower)) break;
    // "a letter seen by the Herald", "a report rejected by Norway"
    const isDone = unit.lower === 'by' && units[at - 1]?.pos === 'VERB' && !ISSUED.test(units[at - 1]?.lower ?? '');
    if (/^(?:from|by)$/.test(unit.lower) && !isDone)
      return isPlaceOrDay(units, at + 1) ? null : nounPhraseFrom(units, at + 1);
  }
  if (!isDocument(units, head)) return null;
  let start = head;
  const toFront = () => {
    while (/^(?:DET|ADJ|NOUN|NUM|PRON)$/.test(units[start - 1]?.pos ?? '')) start--;
  };
  toFront();
  if (units[start - 1]?.lower === 'of' && SERIES.test(units[start - 2]?.lower ?? '')) {
    start -= 2;
    toFront();
  }
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
