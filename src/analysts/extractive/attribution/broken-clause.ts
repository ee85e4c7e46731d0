import { INTRANSITIVE_PASTS } from '../../../language/intransitive-pasts.ts';
import { contentEnd, trimEnd } from './content-range.ts';
import { MODAL } from './content-setting.ts';
import type { Range } from './find-source.ts';
import { isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "The talks failed, he said, in an interview": where it was said, no part of what was said. */
const WHERE_SAID =
  /^(?:interview|statement|letter|speech|message|post|e-?mail|report|briefing|conference|article|call|address|note|column)$/;
const MAX_WORDS_OF_PHRASE = 6;
/** "The mill will close, she said, unless the town pays": what a claim hangs on is part of it. */
const HANGS_ON = /^(?:unless|until|till|because|since|if|whether|provided|lest|including)$/;
/** "That is why, she argued, …": the sentence says what only behind its speaker. */
const LEADS_ON = /^(?:why|because|how|what|that|whether|if)$/;

/**
 * The rest of a clause that its speaker breaks in two: "The tolls will, the guild said, | rise", "The hotel lies, Berg argues, | on
 * public land", "The mill will close, she said, | unless the town pays". Without it the sense changes.
 * @param left What stands before the speaker.
 * @param after Index of the comma that closes the words about the speaker.
 * @returns undefined where the clause is whole, null where its rest cannot be read.
 */
export function restOfClause(
  units: readonly Unit[],
  left: Range,
  after: number,
  groups: readonly VerbGroup[],
): Range | null | undefined {
  const last = trimEnd(units, units.length);
  if (!isComma(units[after]) || last <= after) return undefined;
  const start = after + 1;
  if (!isBroken(units, left, start)) return undefined;
  // "…, Berg said, the Herald reported": whose report it is.
  const isReport = groups.some(({ start: at, end, cue }) => at > start && cue.frames.has('quote') && end >= last);
  if (isReport) return undefined;
  const end = contentEnd(units, start, groups);
  return end > start && units[start]?.pos !== 'CCONJ' ? { start, end } : null;
}

function isBroken(units: readonly Unit[], left: Range, rest: number): boolean {
  const last = units[left.end - 1];
  const next = units[rest];
  if (last === undefined || next === undefined) return false;
  const isVerb =
    (next.pos === 'AUX' || /^(?:has|had|have)$/.test(next.lower)) &&
    !/^(?:PRON|DET|PROPN)$/.test(units[rest + 1]?.pos ?? '');
  if (isVerb || HANGS_ON.test(next.lower) || LEADS_ON.test(last.lower)) return true;
  if (last.quotation >= 0 || /^\p{Lu}/u.test(last.text)) return false;
  if (last.pos === 'AUX' || MODAL.test(last.lower) || /^(?:not|n['’]t|never)$/.test(last.lower)) return true;
  if (last.pos !== 'VERB' || INTRANSITIVE_PASTS.has(last.lower) || /ing$/.test(last.lower)) return false;
  const phrase = units.slice(rest, rest + MAX_WORDS_OF_PHRASE);
  return /^(?:ADP|DET|ADJ)$/.test(next.pos) && !phrase.some(({ lower }) => WHERE_SAID.test(lower));
}
