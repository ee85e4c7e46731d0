import type { Document, ParsedSentence } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { isBreak, isComma, readUnits, type Unit } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** A noun for what somebody says, beside their name and what they said. */
export interface SayingNoun extends Rule {
  /** The noun, in the singular. */
  readonly noun: string;
  /** The reporting word that it stands for. */
  readonly lemma: string;
}

/** A row of a table of nouns. @param lemma the reporting word that the noun stands for */
export const noun = (word: string, lemma: string, example: string): SayingNoun => ({
  id: word,
  examples: [example],
  noun: word,
  lemma,
});

/** In the examples what is said stands in square brackets. */
export const SAYING_NOUNS = defineRules<SayingNoun>('saying noun', [
  noun('verdict', 'declare', 'The guild’s verdict: [the offer is too low].'),
  noun('message', 'declare', '[No deal without a guarantee]. That was the message from Nora Lindt.'),
  noun('answer', 'declare', 'The guild’s answer: [too late for this year].'),
  noun('reply', 'declare', 'The guild’s reply: [too late for this year].'),
  noun('response', 'declare', 'The guild’s response: [too late for this year].'),
  noun('view', 'declare', '[The pier is safe]. That is the view of Nora Lindt.'),
  noun('opinion', 'declare', '[The pier is safe]. That is the opinion of the engineers.'),
  noun('argument', 'declare', 'The guild’s argument: [boats need a pier].'),
  noun('conclusion', 'declare', '[The pier is unsafe]. That is the conclusion of the inspectors.'),
  noun('finding', 'declare', 'The inspectors’ finding: [the pier is unsafe].'),
  noun('advice', 'advise', 'The coastguard’s advice: [stay in port].'),
  noun('warning', 'warn', 'The pilots’ warning: [the pier may fall].'),
  noun('demand', 'demand', 'The dockers’ demand: [a second crane].'),
  noun('request', 'request', 'The dockers’ request: [a second crane].'),
  noun('plea', 'plead', 'The pilot’s plea: [open the harbour].'),
  noun('offer', 'offer', 'The owner’s offer: [four per cent].'),
  noun('proposal', 'propose', 'The owner’s proposal: [a second crane].'),
  noun('promise', 'promise', 'The mayor’s promise: [a new pier by May].'),
  noun('excuse', 'declare', 'The owner’s excuse: [the crane was broken].'),
  noun('explanation', 'declare', 'The owner’s explanation: [the crane was broken].'),
  noun('complaint', 'declare', 'The islanders’ complaint: [the ferry is always late].'),
  noun('word', 'declare', '“[The pier will sink],” were the pilot’s words.'),
  noun('retort', 'declare', '“[The pier is lost]” was the pilot’s retort.'),
  noun('letter', 'declare', '“[The pier will sink],” runs the letter of the pilots.'),
  noun('position', 'declare', 'The guild’s position: [the pier is safe].'),
  noun('stance', 'declare', 'The guild’s stance: [the pier is safe].'),
  noun('point', 'declare', 'The pilot’s point: [boats need a pier].'),
  noun('contention', 'declare', 'The owner’s contention: [the pier is safe].'),
  noun('belief', 'believe', 'The pilot’s belief: [the pier is safe].'),
  noun('theory', 'believe', 'The pilot’s theory: [the pier was struck].'),
  noun('fear', 'fear', 'The pilot’s fear: [the pier may fall].'),
  noun('slogan', 'declare', 'The guild’s slogan: [no boats, no bread].'),
]);

/** "That was the message of …", before whose words the sentence before stands. */
const POINTING = /^(?:that|this|such)$/;
const BEING = /^(?:is|was|remains|remained)$/;

/** "The guild’s verdict: too low.", "Too low. That was the verdict of the guild.", "Too low. So said the guild." */
export function findSaidByNoun(document: Document): PlacedAttribution[] {
  return document.sentences.flatMap((sentence, index): PlacedAttribution[] => {
    const before = document.sentences[index - 1];
    // Both shapes are short; whatever else a long sentence tells has a verb of its own.
    if (!OPENING.test(document.text.slice(sentence.start, sentence.start + LONGEST_OPENING))) return [];
    const units = readUnits(document, sentence);
    const told = beforeColon(units) ?? pointedBack(units) ?? quotedFirst(document, sentence, units);
    if (told === null) return [];
    const content = told.content === null ? wordsOf(document, before, sentence) : span(units, told.content);
    const [source, cue] = [span(units, told.source), span(units, told.cue)];
    if (content === null || source === null || cue === null) return [];
    return [{ sentence, source, cue, cueLemma: told.lemma, content: [content], direction: 'held', via: [] }];
  });
}

const LONGEST_OPENING = 120;
const OPENING =
  /^[“"‘]|^(?:[“"][^”"\n]{2,80}[”"] )?(?:(?:That|This|Such) (?:is|was|remain)|(?:So|Thus) (?:says?|said|spoke)\b)|: /u;

interface Told {
  readonly source: Range;
  readonly cue: Range;
  readonly lemma: string;
  /** null where it is the sentence before. */
  readonly content: Range | null;
}

/** "The guild’s verdict: too low." */
function beforeColon(units: readonly Unit[]): Told | null {
  const colon = units.findIndex(({ text }) => text === ':');
  if (colon < 2 || colon + 1 >= units.length) return null;
  const words = units.slice(0, colon);
  if (
    words.some(
      ({ pos, lower, quotation, text }) =>
        (/^(?:VERB|AUX)$/.test(pos) && !/ing$/.test(lower)) || quotation >= 0 || text === ',',
    )
  )
    return null;
  const own = ownedNoun(units, { start: 0, end: colon });
  // “…” after it is read as speech.
  if (own === null || (units[colon + 1]?.quotation ?? -1) >= 0) return null;
  let end = units.length;
  while (end > colon + 1 && isBreak(units[end - 1])) end--;
  return { ...own, content: { start: colon + 1, end } };
}

/** "That was the message from Lindt.", "So said Lindt." */
function pointedBack(units: readonly Unit[]): Told | null {
  const [first, second] = units;
  if (/^(?:so|thus)$/.test(first?.lower ?? '') && /^(?:says?|said|spoke)$/.test(second?.lower ?? '')) {
    const source = nounPhraseFrom(units, 2);
    return source === null ? null : { source, cue: { start: 1, end: 2 }, lemma: 'say', content: null };
  }
  if (!POINTING.test(first?.lower ?? '') || !BEING.test(second?.lower ?? '')) return null;
  const close = units.findIndex((unit, at) => at > 1 && (isBreak(unit) || /^(?:VERB|AUX|SCONJ)$/.test(unit.pos)));
  const own = ownedNoun(units, { start: 2, end: close < 0 ? units.length : close });
  return own === null ? null : { ...own, content: null };
}

/** “Utter tosh” was Lindt’s verdict on the story; “It will sink,” runs the letter of the pilots. */
function quotedFirst(document: Document, sentence: ParsedSentence, units: readonly Unit[]): Told | null {
  const quotation = document.quotations.find(({ span }) => span.start === sentence.start);
  if (quotation === undefined) return null;
  const after = units.findIndex(({ start }) => start >= quotation.span.end);
  const verb = isComma(units[after]) ? after + 1 : after;
  if (after < 0 || !/^(?:is|was|were|are|came|goes|runs|reads)$/.test(units[verb]?.lower ?? '')) return null;
  const close = units.findIndex(
    (unit, at) => at > verb + 1 && (isBreak(unit) || /^(?:VERB|AUX|SCONJ)$/.test(unit.pos)),
  );
  const own = ownedNoun(units, { start: verb + 1, end: close < 0 ? units.length : close });
  return own === null ? null : { ...own, content: { start: 0, end: after } };
}

/** Whose a noun for what somebody says is, within a range: "the guild’s | verdict", "the message | from the guild". */
export function ownedNoun(units: readonly Unit[], { start, end }: Range): Omit<Told, 'content'> | null {
  for (let at = start; at < end; at++) {
    const rule = SAYING_NOUNS.inForce().find((each) => each.noun === units[at]?.lower.replace(/s$/, ''));
    const unit = units[at];
    if (rule === undefined || unit === undefined) continue;
    const mark = units.findLastIndex(({ lower }, index) => index < at && index > start && /^['’]s?$/.test(lower));
    const isOwned = mark > start && units.slice(mark + 1, at).every(({ pos }) => /^(?:ADJ|NUM|NOUN)$/.test(pos));
    const isOf = /^(?:of|from|by)$/.test(units[at + 1]?.lower ?? '');
    const isOwn = units.slice(start + 1, at).every(({ pos }) => pos === 'ADJ');
    if (at > start && isOwn && /^(?:his|her|their)$/.test(units[start]?.lower ?? '')) {
      SAYING_NOUNS.fired(rule, unit);
      return { source: { start, end: start + 1 }, cue: { start: at, end: at + 1 }, lemma: rule.lemma };
    }
    const source = isOwned ? { start, end: mark } : isOf ? nounPhraseFrom(units, at + 2) : null;
    if (source === null) continue;
    SAYING_NOUNS.fired(rule, unit);
    return { source, cue: { start: at, end: at + 1 }, lemma: rule.lemma };
  }
  return null;
}

/** The sentence before in the same paragraph, where nobody else is told to have said it. */
function wordsOf(
  document: Document,
  before: ParsedSentence | undefined,
  { paragraph }: ParsedSentence,
): { start: number; end: number } | null {
  if (before === undefined || before.paragraph !== paragraph) return null;
  const units = readUnits(document, before);
  if (findVerbGroups(units).some(({ cue, form }) => cue.frames.has('quote') && form !== 'base')) return null;
  const [only] = units;
  const quotation = document.quotations[only?.quotation ?? -1];
  if (quotation !== undefined && units.filter((unit) => !isBreak(unit)).length === 1) return quotation.inside;
  return { start: before.start, end: before.end };
}

function span(units: readonly Unit[], { start, end }: Range): { start: number; end: number } | null {
  const [first, last] = [units[start], units[end - 1]];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
