import type { Document } from '../document.ts';
import type { Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import type { Unit } from './units.ts';
import { isOutlet, MEDIUM_NOUNS } from './via.ts';

/** "A media report": whose it is, is not told. */
const MEDIA_REPORT =
  /^(?:(?:an?|the|local|state|foreign|several|some|other|earlier|recent) )*(?:media|press|news|newspaper|television)(?: (?:reports?|outlets?|agency|agencies|organi[sz]ations?))?$/;

/** Words beside an outlet's name that say what it is: "the state news agency". */
const KIND_OF_OUTLET = new RegExp(`^(?:${MEDIUM_NOUNS}|tv|news|media|press|wire|service|outlet)$`);

/** Whether a source is the press, named or not: it tells what others say and want. */
export function isPress(units: readonly Unit[], source: Range): boolean {
  const words = units.slice(source.start, source.end);
  const written = words.map(({ lower }) => lower).join(' ');
  // "a rumour in the Gazette", "the Gazette's editor": others than the Gazette.
  const isWhole = words.every(
    ({ pos, lower }) =>
      /^(?:DET|PROPN|ADJ)$/.test(pos) || lower === 'of' || (pos === 'NOUN' && KIND_OF_OUTLET.test(lower)),
  );
  return (isWhole && isOutlet(units, source)) || MEDIA_REPORT.test(written);
}

const PAPER =
  /^(?:(?:an?|the|their|its|brief|confidential|court|draft|final|internal|joint|leaked|official|public|signed|written|\w+ing) )*(?:accounts?|communiqu[eé]|declaration|documents?|draft|filings?|minutes|papers|press release|readout|records?|statement|summary|text|transcript)(?: (?:released|issued|published|seen|obtained|signed|adopted|read)\b.*)?$/;

/** Whether a source is a paper of which nobody is told to have issued it: it tells what others say and want. */
export function isPaper(units: readonly Unit[], { start, end }: Range): boolean {
  return PAPER.test(
    units
      .slice(start, end)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** Whether a source is only "the report". */
export function isTheReport(units: readonly Unit[], { start, end }: Range): boolean {
  return end - start === 2 && units[start]?.lower === 'the' && units[start + 1]?.lower === 'report';
}

/**
 * "Norway has rejected the plan, a media report said": what Norway does is told of Norway, and the press passed it on.
 * @param isTeller Whether a source only passes on.
 */
export function passOn(
  units: readonly Unit[],
  found: readonly FoundAttribution[],
  aftermath: Aftermath,
  isTeller: (source: Range) => boolean,
): FoundAttribution[] {
  const tellers = found.filter(
    ({ source, cueLemma, direction, via }) =>
      source !== null && direction === 'held' && via.length === 0 && REPORTING.has(cueLemma ?? '') && isTeller(source),
  );
  // "The Gazette, quoting the navy, said that Norway had agreed": the navy says so of Norway.
  if (tellers.length === 0 || isCited(units) || isTakenBack(aftermath)) return [...found];
  return found.map((inner) => {
    const { source, cue } = inner;
    const teller = tellers.find(
      (outer) => outer !== inner && source !== null && cue !== null && isMainClause(units, source, cue, outer),
    );
    const end = teller?.content.at(-1)?.end ?? 0;
    if (teller?.source == null || source === null || isAnswered(units, source, aftermath)) return inner;
    const content = inner.content.map((range) => ({ start: range.start, end: Math.min(range.end, end) }));
    const isInside = content.every((range) => range.start < range.end);
    return isInside ? { ...inner, content, via: [...inner.via, teller.source] } : inner;
  });
}

const CITING = /^(?:quot|cit)(?:ing|ed|es?)$/;

/** "The Gazette, quoting the navy, …", "The Gazette was told …" */
function isCited(units: readonly Unit[]): boolean {
  return units.some(
    ({ lower }, at) =>
      CITING.test(lower) || (lower === 'told' && /^(?:is|was|were|been|being)$/.test(units[at - 1]?.lower ?? '')),
  );
}

/** Words with which the press tells what is so; what it asks, claims or expects is its own. */
const REPORTING = new Set('according to|say|report|write|add|note|reveal|disclose|confirm|announce|state'.split('|'));

/** Whether a source and its cue are the first clause of what is told, after a dateline or a phrase that opens it. */
function isMainClause(units: readonly Unit[], source: Range, cue: Range, outer: FoundAttribution): boolean {
  const [content] = outer.content;
  // "The Gazette said it opposed the sale": that is the Gazette’s own.
  const isItself = units[source.start]?.pos === 'PRON' && (outer.source?.start ?? 0) < source.start;
  return (
    !isItself &&
    content !== undefined &&
    content.start <= source.start &&
    source.end <= cue.start &&
    cue.end <= content.end &&
    units.slice(content.start, source.start).every(({ pos }) => !/^(?:VERB|AUX)$/.test(pos))
  );
}

/** Words that take back what was told: it is nobody’s stand then, but what the press told. */
const TAKING_BACK =
  /\b(?:retract\w*|withdr[ae]ws? (?:the|its|that) (?:report|story|claim)|apologi[sz]\w+|correct(?:s|ed|ion)|(?:wrong|false|erroneous|mistaken)ly|in error|untrue|false|fabricated|den(?:y|ies|ied|ying)|disputes?d?)\b/iu;
/** Sentences after a report in which it may be taken back. */
const SENTENCES_AFTER = 2;

/** "He told parliament …", right after: whoever answers for himself is told in his own words. */
const ANSWERING =
  /(?<who>[\p{L}’'-]+) (?:(?<next>\p{Ll}+) )?(?:said|says|told|tells|insisted|replied|called|wrote)\b/gu;

/** A sentence with a report, and the text right after it, in which it may be taken back or answered. */
export interface Aftermath {
  readonly own: string;
  readonly after: string;
}

/** The text in which a report in a sentence may be taken back. @param index of the sentence */
export function readAftermath({ text, sentences }: Document, index: number): Aftermath {
  const [own, last] = [sentences[index], sentences[Math.min(sentences.length - 1, index + SENTENCES_AFTER)]];
  if (own === undefined || last === undefined) return { own: '', after: '' };
  return { own: text.slice(own.start, own.end), after: text.slice(own.end, last.end) };
}

function isTakenBack({ own, after }: Aftermath): boolean {
  return TAKING_BACK.test(own) || TAKING_BACK.test(after);
}

function isAnswered(units: readonly Unit[], source: Range, { after }: Aftermath): boolean {
  const name = units[source.end - 1]?.text ?? '';
  return after.matchAll(ANSWERING).some(({ groups }) => {
    const words = [groups?.who ?? '', groups?.next ?? ''];
    return words.some((word) => word === name || /^(?:he|she|they)$/iu.test(word));
  });
}
