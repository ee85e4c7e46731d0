import { OUTLET_NAME } from '../passages/outlet-name.ts';
import { canQuote } from './cues.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { canHold } from './speaking-nouns.ts';
import { textOf, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Words for a medium before a name that alone does not tell: "the state agency VNA". */
export const MEDIUM_NOUNS =
  'agency|newspaper|paper|daily|weekly|radio|television|broadcaster|magazine|channel|station|network|website|portal';
const MEDIUM = new RegExp(`^(?:${MEDIUM_NOUNS})$`);
const MAX_WORDS = 14;

/** The outlet somebody spoke to: "told Reuters", "said in an interview with the Daily Star". */
export function findVia(units: readonly Unit[], group: VerbGroup): Range[] {
  if (group.cue.frames.has('listener')) {
    const listener = nounPhraseFrom(units, group.end);
    return listener !== null && isOutlet(units, listener) ? [listener] : [];
  }
  for (let at = group.end; at < Math.min(units.length, group.end + MAX_WORDS); at++) {
    if (units[at]?.lower === 'that' || (units[at]?.quotation ?? -1) >= 0) return [];
    if (units[at]?.lower !== 'interview' || !/^(?:with|to|on)$/.test(units[at + 1]?.lower ?? '')) continue;
    const outlet = nounPhraseFrom(units, at + 2);
    return outlet !== null && units[outlet.end - 1]?.pos === 'PROPN' ? [outlet] : [];
  }
  return [];
}

/** "TASS reported that …, citing the ministry": the ministry said it, TASS relayed it. */
export function giveToCited(units: readonly Unit[], all: readonly FoundAttribution[]): FoundAttribution[] {
  // "According to TASS, quoting the ministry, …": read as one already.
  const isRead = ({ cue }: FoundAttribution) =>
    all.some(({ cueLemma, via }) => cueLemma === 'according to' && via.some(({ end }) => end + 1 === cue?.start));
  const found = all.filter((one) => !isRead(one));
  const citing = found.find(
    ({ cue, cueLemma }) =>
      /^(?:cite|quote)$/.test(cueLemma ?? '') && /^(?:citing|quoting)$/.test(units[cue?.start ?? -1]?.lower ?? ''),
  );
  const cited = citing === undefined ? null : nounPhraseFrom(units, citing.content[0]?.start ?? units.length);
  if (citing === undefined || cited === null) return [...found];
  const isSpeaker = canHold(textOf(units.slice(cited.start, cited.end))) || units[cited.end - 1]?.pos === 'PROPN';
  const told = found.find((one) => one !== citing && one.source !== null && isMedium(units, one.source));
  const outlet = told?.source ?? null;
  if (!isSpeaker || outlet === null) return [...found];
  return found.flatMap((one) => {
    if (one === citing) return [];
    return one === told ? [{ ...one, source: cited, via: [outlet, ...one.via] }] : [one];
  });
}

/** "…, the minister told TASS, the Harbour Times reported": the minister said it, and the Times passed that on. */
export function giveToInner(units: readonly Unit[], found: readonly FoundAttribution[]): FoundAttribution[] {
  // “…?” asks Lund. “Nobody,” she adds: nobody passes on her own words.
  const isPronoun = ({ start, end }: Range) => end - start === 1 && units[start]?.pos === 'PRON';
  const outerOf = (inner: FoundAttribution) =>
    found.find(
      (outer) =>
        outer !== inner &&
        outer.source !== null &&
        inner.source !== null &&
        isBeforeCue(outer) &&
        isBeforeCue(inner) &&
        outer.content[0]?.start === inner.content[0]?.start &&
        isInside(inner.source, outer.content),
    );
  const outers = new Set(found.flatMap((one) => outerOf(one) ?? []));
  return found.flatMap((one) => {
    if (outers.has(one)) return [];
    const teller = outerOf(one)?.source ?? null;
    return [teller === null || isPronoun(teller) ? one : { ...one, via: [...one.via, teller] }];
  });
}

/** Verbs of speaking that no quotation follows. */
const VOICING = /^(?:convey|express|refer to|voice)$/;
/** Verbs with which somebody passes on what others said. */
const PASSING_ON = /^(?:according to|add|announce|note|report|reveal|say|state|write)$/;

/**
 * "The mayor stressed the need for a toll, Norsk reported", "…, according to a court statement": the mayor’s words, which
 * those who are named last passed on. What others do ("Norway rejected it, Peru said") stays Peru’s word.
 */
export function giveToReported(units: readonly Unit[], found: readonly FoundAttribution[]): FoundAttribution[] {
  const outer = found.find((one) => isPassedOn(units, one) && isBeforeCue(one));
  const [told] = outer?.content ?? [];
  if (outer?.source == null || told === undefined || outer.content.length > 1) return [...found];
  const { source: teller } = outer;
  const isIn = (range: Range | null): range is Range => range !== null && isInside(range, [told]);
  const spoken = found.find(
    ({ source, cue, cueLemma, direction, content: [first] }) =>
      direction === 'held' &&
      // "noted the rise": by itself no word of what was said.
      (cueLemma !== 'note' || isWord(units, first)) &&
      isIn(source) &&
      isIn(cue) &&
      source.end <= cue.start &&
      // "Norsk reports it, according to the mayor": it is for Norsk to pass on, not for the mayor.
      ((cueLemma !== 'report' && canQuote(cueLemma)) || VOICING.test(cueLemma ?? '')) &&
      units[source.end - 1]?.pos !== 'PRON' &&
      units.slice(source.end, cue.start).every(({ pos }) => pos === 'AUX' || pos === 'ADV') &&
      units.slice(told.start, source.start).every(({ pos }) => pos !== 'VERB' && pos !== 'SCONJ'),
  );
  if (spoken === undefined) return [...found];
  return found.flatMap((one) => {
    if (one === outer) return [];
    if (!isIn(one.cue) || one.source?.start !== spoken.source?.start) return [one];
    // "The union said, according to Norsk, that it would strike": what is said may stand behind those who pass it on.
    const content = one.content.map(({ start, end }) => ({
      start,
      end: start < told.end ? Math.min(end, told.end) : end,
    }));
    return [{ ...one, content, via: [...one.via, teller] }];
  });
}

/** "that it rose", "the need for a toll": what is said, and no thing that somebody sees. */
function isWord(units: readonly Unit[], content: Range | undefined): boolean {
  const [first, second] = [units[content?.start ?? -1], units[(content?.start ?? -2) + 1]];
  return first?.lower === 'that' || /^(?:importance|necessity|need|urgency)$/.test(second?.lower ?? '');
}

/** "Norsk said": not "she said" of herself, nor "which the guild says". */
function isPassedOn(units: readonly Unit[], { cueLemma, direction, source, via }: FoundAttribution): boolean {
  if (source === null || via.length > 0 || direction !== 'held' || !PASSING_ON.test(cueLemma ?? '')) return false;
  const first = units[source.start];
  return first?.pos !== 'PRON' && !/^(?:which|who|that)$/.test(first?.lower ?? '');
}

function isBeforeCue({ content, cue }: FoundAttribution): boolean {
  const [first] = content;
  return first !== undefined && cue !== null && first.end <= cue.start;
}

function isInside({ start, end }: Range, content: readonly Range[]): boolean {
  return content.some((range) => range.start <= start && end <= range.end);
}

/** Whether a source is an outlet, named or not: "state television", "local media". */
function isMedium(units: readonly Unit[], source: Range): boolean {
  return (
    isOutlet(units, source) ||
    /^(?:media|press|tv|news)$/.test(lastWord(units, source)) ||
    MEDIUM.test(lastWord(units, source))
  );
}

function lastWord(units: readonly Unit[], { end }: Range): string {
  return units[end - 1]?.lower ?? '';
}

/** Whether a source is an outlet by its name, or by what stands before the name. */
export function isOutlet(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  const isNamed = words.some(({ pos }) => pos === 'PROPN');
  return isNamed && (OUTLET_NAME.test(textOf(words)) || words.some(({ lower }) => MEDIUM.test(lower)));
}
