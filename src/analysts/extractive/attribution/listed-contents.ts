import type { Span } from '../../../articles/article.ts';
import type { Document, ParsedSentence } from '../document.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { readDirection } from './read-direction.ts';
import { sourceOf } from './source-of.ts';
import { readUnits } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** The mark of an item, with what stands between it and the item's words. */
const MARK = /^(?:[-–—•*·▪◦‣●■►]|\(?\d{1,2}[.)]|\(?[a-h]\))\s+/u;
/** Fewer items are no list. */
const LEAST_ITEMS = 2;
/** "wants the following:" */
const FOLLOWING = /^(?:the|following|these|three|things|all|of)$/u;

/** What somebody calls for in a list: "The guild calls for: • a lower fee • a new quay". */
export function findListedContents(document: Document): PlacedAttribution[] {
  return document.sentences.flatMap((header): PlacedAttribution[] => {
    if (header.tokens.at(-1)?.text !== ':') return [];
    const items = itemsUnder(document, header);
    if (items.length < LEAST_ITEMS) return [];
    const units = readUnits(document, header);
    const groups = findVerbGroups(units);
    const group = groups.at(-1);
    if (group === undefined || group.isPassive || !group.cue.frames.has('object')) return [];
    if (!units.slice(group.end, -1).every(({ lower }) => FOLLOWING.test(lower))) return [];
    const source = sourceOf(units, group, []);
    const [first, last] = [units[source?.start ?? -1], units[(source?.end ?? 0) - 1]];
    // "What they want:"
    if (first?.pos === 'PRON') return [];
    const [cue, cueEnd] = [units[group.verb], units[group.end - 1]];
    if (first === undefined || last === undefined || cue === undefined || cueEnd === undefined) return [];
    return items.map(({ sentence, ...item }) => ({
      sentence,
      source: { start: first.start, end: last.end },
      cue: { start: cue.start, end: cueEnd.end },
      cueLemma: group.cue.lemma,
      content: [item],
      direction: readDirection(units, group.verb, source),
      via: [],
    }));
  });
}

/** The words of each item right below a sentence, without their mark and what ends them. */
function itemsUnder({ text, paragraphs, sentences }: Document, header: ParsedSentence) {
  const items: (Span & { readonly sentence: ParsedSentence })[] = [];
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
