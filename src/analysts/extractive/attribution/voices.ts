import type { Span } from '../../../articles/article.ts';
import { overlaps } from '../../../language/span.ts';
import type { Document } from '../document.ts';
import { headOf } from '../passages/find-passages.ts';
import { cuesOf } from './cues.ts';
import { matchRight } from './match-frame.ts';
import type { PlacedAttribution } from './placed-attribution.ts';
import { readUnits, type Unit } from './units.ts';
import { findVerbGroups } from './verb-groups.ts';

/** An operative paragraph opens with its verb; an adverb may stand before it: "Strongly condemns". */
const LATEST_VERB = 1;

/**
 * What is said in passages with a voice of their own: each turn, each statement is its speaker's; a question is
 * nobody's. The operative paragraphs of a resolution ("Demands that …") are told by their verbs.
 */
export function findVoices(document: Document): PlacedAttribution[] {
  return document.passages.flatMap((passage): PlacedAttribution[] => {
    const { speaker, words } = passage;
    const sentence = document.sentences.find((one) => overlaps(one, passage));
    if (speaker === null || sentence === undefined) return [];
    const operative = (passage.genre === 'turns' ? [] : words).flatMap(
      (part) => readOperative(document, part, speaker) ?? [],
    );
    if (operative.length > 0) return operative;
    const content = words.map((part) => withoutMarks(document.text, part)).filter((part) => part.end > part.start);
    if (content.length === 0) return [];
    return [
      {
        sentence,
        source: headOf(document.text, speaker),
        cue: null,
        cueLemma: null,
        content,
        direction: 'held',
        via: [],
      },
    ];
  });
}

/** "2. Demands that the gates be opened;", "(a) oppose the mast;": null where the words don't open with a verb. */
function readOperative(document: Document, part: Span, speaker: Span): PlacedAttribution | null {
  const sentence = document.sentences.find(({ start, end }) => start <= part.start && part.start < end);
  if (sentence === undefined) return null;
  // The tagger takes a verb with a capital and no subject for a name.
  const units = readUnits(document, sentence)
    .filter(({ start }) => start >= part.start)
    .map((unit, at) => (at <= LATEST_VERB && isOperative(unit) ? { ...unit, pos: 'VERB' } : unit));
  const groups = findVerbGroups(units);
  const group = groups.find(
    ({ verb, form }) => verb <= LATEST_VERB && (form === 'third' || (form === 'base' && opens(units, verb))),
  );
  const content = group === undefined ? null : matchRight(units, group, groups);
  const [first, last] = [units[content?.start ?? -1], units[(content?.end ?? 0) - 1]];
  const [cue, cueEnd] = [units[group?.start ?? -1], units[(group?.end ?? 0) - 1]];
  if (group === undefined || first === undefined || last === undefined || cue === undefined || cueEnd === undefined)
    return null;
  return {
    sentence,
    source: speaker,
    cue: { start: cue.start, end: cueEnd.end },
    cueLemma: group.cue.lemma,
    content: [{ start: first.start, end: last.end }],
    direction: 'held',
    via: [],
  };
}

/** "Also call upon", and not “we call upon”. */
function opens(units: readonly Unit[], verb: number): boolean {
  return units.slice(0, verb).every(({ lower }) => /^(?:also|further|strongly|again|solemnly)$/.test(lower));
}

function isOperative({ lower }: Unit): boolean {
  return cuesOf(lower).some(({ form }) => form === 'third' || form === 'base');
}

/** Quotation marks at the edges are no part of what was said. */
function withoutMarks(text: string, { start: from, end: to }: Span): Span {
  let [start, end] = [from, to];
  while (start < end && /["“”'‘’«»\s]/.test(text.charAt(start))) start++;
  while (start < end && /["“”«»\s]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
