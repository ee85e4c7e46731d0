import type { Span } from '../../../articles/article.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { numberWordsOf } from '../../../language/number-words.ts';
import type { Document, ParsedSentence } from '../document.ts';
import { findSubject, nounPhraseEndingAt, nounPhraseFrom, type Range } from './find-source.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { readDirection } from './read-direction.ts';
import { leftOfAuxiliaries, sourceOf } from './source-of.ts';
import { canHold, describeSource } from './speaking-nouns.ts';
import { readUnits, textOf, type Unit } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** The mark of an item, with what stands between it and the item's words. */
const MARK = /^(?:[-–—•*·▪◦‣●■►]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+/u;
/** Fewer items are no list. */
const LEAST_ITEMS = 2;
/** "wants the following:", "asked for two things:" */
const FOLLOWING = new RegExp(
  `^(?:the|following|these|this|several|some|a|few|things|points|changes|measures|steps|of|at|least|${numberWordsOf(ENGLISH)}|\\p{N}+|all)$`,
  'u',
);
/** What is demanded, as a noun. */
const DEMANDS = /^(?:conditions?|demands?|requests?|requirements?|terms|wishes)$/;
/** Verbs of telling others of it. */
const PRESENTING =
  /^(?:announce|attach|deliver|draft|draw|formulate|give|hand|have|issue|lay|list|lodge|make|name|outline|post|present|publish|put|raise|read|repeat|send|set|spell|state|submit|table|unveil)$/;
/** "What the parties want": the items say whose they are. */
const WANTS =
  /\b(?:want|wants|demand|demands|ask for|asks for|call for|calls for|are asking for|would like)\b[^.]{0,40}$/u;
/** "Green League: a ban on cars" */
const OWN_NAME = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]*|of|for|and|the)(?: (?:\p{L}[\p{L}’'-]*)){0,5}(?=: \S)/u;

/** Who calls for the items of a list, and the word that says so. */
interface Header {
  readonly source: Range;
  readonly cue: Range;
  readonly cueLemma: string;
}

/** What somebody calls for in a list: "The guild calls for: • a lower fee • a new quay". */
export function findListedContents(document: Document): PlacedAttribution[] {
  return document.sentences.flatMap((header): PlacedAttribution[] => {
    const isOpen = header.tokens.at(-1)?.text === ':';
    if (!isOpen && !/\p{L}$/u.test(document.text.slice(header.start, header.end))) return [];
    const items = itemsUnder(document, header);
    if (items.length < LEAST_ITEMS) return [];
    const isWanted = WANTS.test(document.text.slice(header.start, header.end).replace(/:$/u, ''));
    const named = ofNamed(document, items, isWanted);
    if (named.length > 0 || !isOpen) return named;
    const units = readUnits(document, header);
    const told = byVerb(units) ?? byNoun(units);
    const [first, last] = [units[told?.source.start ?? -1], units[(told?.source.end ?? 0) - 1]];
    const [cue, cueEnd] = [units[told?.cue.start ?? -1], units[(told?.cue.end ?? 0) - 1]];
    // "What they want:"
    if (told === null || first === undefined || last === undefined || first.pos === 'PRON') return [];
    if (cue === undefined || cueEnd === undefined) return [];
    return items.map(({ sentence, ...item }) => ({
      sentence,
      source: { start: first.start, end: last.end },
      cue: { start: cue.start, end: cueEnd.end },
      cueLemma: told.cueLemma,
      content: [item],
      direction: readDirection(units, told.cue.start, told.source),
      via: [],
    }));
  });
}

/** "The guild calls for the following:" */
function byVerb(units: readonly Unit[]): Header | null {
  const group = findVerbGroups(units).at(-1);
  if (group === undefined || group.isPassive || !group.cue.frames.has('object')) return null;
  if (!units.slice(group.end, -1).every(({ lower }) => FOLLOWING.test(lower) || DEMANDS.test(lower))) return null;
  const source = sourceOf(units, group, []);
  return source === null ? null : { source, cue: { start: group.verb, end: group.end }, cueLemma: group.cue.lemma };
}

/** "The guild put three conditions to the board:", "Among the demands of the guild:", "The guild’s demands are:" */
function byNoun(units: readonly Unit[]): Header | null {
  const noun = units.findLastIndex(({ lower, pos }) => DEMANDS.test(lower) && pos !== 'VERB');
  if (noun < 0) return null;
  const source = ownerOf(units, noun) ?? presenterOf(units, noun);
  const words = units.slice(source?.start ?? 0, source?.end ?? 0);
  const isSomebody = words.some(({ pos }) => pos === 'PROPN') || canHold(describeSource(textOf(words)));
  return source === null || !isSomebody ? null : { source, cue: { start: noun, end: noun + 1 }, cueLemma: 'demand' };
}

/** Whose demands they are: "the guild’s demands", "demands of the guild". */
function ownerOf(units: readonly Unit[], noun: number): Range | null {
  if (/^(?:of|from|by)$/.test(units[noun + 1]?.lower ?? '')) return nounPhraseFrom(units, noun + 2);
  const mark = units.findLastIndex(({ lower }, at) => at > 0 && at < noun && /^['’]s?$/.test(lower));
  const isBeside = mark > 0 && units.slice(mark + 1, noun).every(({ pos }) => /^(?:ADJ|NOUN|NUM)$/.test(pos));
  return isBeside ? nounPhraseEndingAt(units, mark) : null;
}

/** Who puts them forward: "the guild made three demands". */
function presenterOf(units: readonly Unit[], noun: number): Range | null {
  const verb = units.findLastIndex(({ pos }, at) => at < noun && pos === 'VERB');
  const { lemma = '' } = units[verb] ?? {};
  const isPast = !units
    .slice(0, verb)
    .some(({ lower }) => /^(?:to|not|n['’]t|would|could|might|may|if|by)$/.test(lower));
  return PRESENTING.test(lemma) && isPast ? findSubject(units, { start: leftOfAuxiliaries(units, verb) }) : null;
}

/** "What they want: • Greens: cleaner rivers • Millers: lower fees": each item names its own. */
function ofNamed(document: Document, items: readonly Item[], isWanted: boolean): PlacedAttribution[] {
  const told = items.flatMap(({ sentence, start, end }): PlacedAttribution[] => {
    const [name] = OWN_NAME.exec(document.text.slice(start, end)) ?? [];
    const words = { start: start + (name?.length ?? 0) + 2, end };
    // "Greens: “A good day.”" says whose words they are under any heading.
    const quotation = document.quotations.find(({ span }) => span.start === words.start && span.end >= end - 1);
    const content = name === undefined ? null : (quotation?.inside ?? (isWanted ? words : null));
    return name === undefined || content === null
      ? []
      : [
          {
            sentence,
            source: { start, end: start + name.length },
            cue: null,
            cueLemma: quotation === undefined ? 'want' : null,
            content: [content],
            direction: 'held',
            via: [],
          },
        ];
  });
  return told.length === items.length ? told : [];
}

interface Item extends Span {
  readonly sentence: ParsedSentence;
}

/** The words of each item right below a sentence, without their mark and what ends them. */
function itemsUnder({ text, paragraphs, sentences }: Document, header: ParsedSentence): Item[] {
  const items: Item[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index <= header.paragraph) continue;
    const words = text.slice(paragraph.start, paragraph.end);
    const mark = MARK.exec(words);
    const sentence = sentences.find((one) => one.paragraph === index);
    if (mark === null || sentence === undefined) break;
    const own = words.slice(mark[0].length).replace(/[;,.]?(?:\s{1,3}and)?[;,.]?\s{0,9}$/u, '');
    const start = paragraph.start + mark[0].length;
    items.push({ start, end: start + own.length, sentence });
  }
  return items;
}
