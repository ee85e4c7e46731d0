import { restOfClause } from './broken-clause.ts';
import { contentEnd, trimEnd } from './content-range.ts';
import { findSubject, nounPhraseFrom, type Range } from './find-source.ts';
import { hasFiniteVerb } from './finite-verbs.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { pastApposition } from './past-apposition.ts';
import { pastAdjunct } from './past-phrases.ts';
import { hasWord, isBreak, isComma, type Unit } from './units.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A clause has as many. */
const MIN_TOLD_WORDS = 2;

/** "As Orlov put it, …", "…, as the envoy puts it": the content is the sentence around the phrase. */
export function findAsPut(units: readonly Unit[]): FoundAttribution[] {
  if (!hasWord(units, 'put', 'puts')) return [];
  return units.flatMap((unit, at): FoundAttribution[] => {
    if (!/^puts?$/.test(unit.lower) || units[at + 1]?.lower !== 'it') return [];
    const as = units.findLastIndex(({ lower }, index) => index < at && lower === 'as');
    const source = { start: as + 1, end: at };
    const isPhrase = units.slice(source.start, source.end).every(({ pos }) => pos !== 'VERB' && pos !== 'PUNCT');
    if (as < 0 || source.end <= source.start || !isPhrase) return [];
    const end = trimEnd(units, units.length);
    const content =
      as > 1 ? { start: 0, end: trimEnd(units, as) } : { start: at + (isComma(units[at + 2]) ? 3 : 2), end };
    const cue = { start: at, end: at + 2 };
    return content.end - content.start < 3
      ? []
      : [{ source, cue, cueLemma: 'put it', direction: 'held' as const, via: [], content: [content] }];
  });
}

/**
 * "As Orlov pointed out, …", "The dam, as Orlov said, …", "…, as noted by Orlov": the content is the sentence around it.
 */
export function findAsTold(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  return groups.flatMap((group): FoundAttribution[] => {
    const { cue, form, isPassive, isInfinitive, verb, end } = group;
    if (!cue.frames.has('quote') || isPassive || isInfinitive || form === 'ing' || form === 'base') return [];
    const agent = agentOf(units, group);
    const source = agent ?? findSubject(units, group);
    const as = agent === null ? (source?.start ?? 0) - 1 : group.start - 1;
    const isParted = isComma(units[as - 1]) || (units[as - 1]?.quotation ?? -1) >= 0;
    const opens = as === 0 || isParted || (as === 1 && units[0]?.pos === 'CCONJ');
    if (source === null || units[as]?.lower !== 'as' || !opens) return [];
    const close = pastAdjunct(units, agent?.end ?? end);
    const isLast = trimEnd(units, units.length) === close;
    if (!isLast && !isComma(units[close])) return [];
    const before = { start: afterTeller(units, as, groups), end: trimEnd(units, as) };
    const after = { start: close + 1, end: isLast ? 0 : contentEnd(units, close + 1, groups) };
    if (ASKING.test(cue.lemma) && isOthersWord(units, before, groups)) return [];
    if (groups.some((group) => group.end <= before.end && DENYING.test(group.cue.lemma))) return [];
    const parts = isClauseOpener(units, before) ? [withoutMainClause(units, after)] : [before, after];
    const content = parts.filter((part) =>
      units.slice(part.start, part.end).some(({ pos }) => !/^(?:ADV|CCONJ|INTJ|PUNCT)$/.test(pos)),
    );
    const length = content.reduce((sum, part) => sum + part.end - part.start, 0);
    const told = { source, cue: { start: verb, end }, cueLemma: cue.lemma, direction: 'held' as const, via: [] };
    return length < MIN_TOLD_WORDS ? [] : [{ ...told, content }];
  });
}

/** Words that ask for something: "cut, as demanded by the guild" is a deed of others. */
const ASKING = /^(?:ask|call|command|decree|demand|order|propose|recommend|request|require|suggest|urge)\b/;

/** "The ministry denied that it was sold, as an official had claimed": what was claimed is what was denied. */
const DENYING = /^(?:deny|dismiss|dispute|rebut|refute|reject|rule out)\b/;

/** "Verres ruled out asking the court, as Caldun has proposed": what is told of somebody else, or is not to be. */
function isOthersWord(units: readonly Unit[], { start, end }: Range, groups: readonly VerbGroup[]): boolean {
  return (
    groups.some((group) => group.start >= start && group.end <= end) ||
    units.slice(start, end).some(({ lower }) => /^(?:no|not|never|none|nobody|n[’']t|without)$/.test(lower))
  );
}

/** "as noted by | Orlov" */
function agentOf(units: readonly Unit[], { start, end, cue, form }: VerbGroup): Range | null {
  const isBy = units[start - 1]?.lower === 'as' && units[end]?.lower === 'by' && /^(?:past|participle)$/.test(form);
  return isBy && !ASKING.test(cue.lemma) ? nounPhraseFrom(units, end + 1) : null;
}

/** "If, as Orlov said, …", "Since, as Orlov said, …": what was said is the clause that the word opens. */
function isClauseOpener(units: readonly Unit[], { start, end }: Range): boolean {
  return (
    end - start === 1 &&
    /^(?:although|because|if|once|since|though|when|whereas|while)$/.test(units[start]?.lower ?? '')
  );
}

/** "If, as Orlov said, | the dam leaks, | the town has to know": what follows from it is the writer’s. */
function withoutMainClause(units: readonly Unit[], { start, end }: Range): Range {
  const comma = units.findIndex((unit, at) => at > start && at < end && isComma(unit));
  return { start, end: comma < 0 ? start : comma };
}

/** "Sorro said | the audit came first, as Doumbé had explained": who tells it is no part of what was explained. */
function afterTeller(units: readonly Unit[], as: number, groups: readonly VerbGroup[]): number {
  const teller = groups.find(
    ({ cue, form, start, end, isPassive }) =>
      end < as && start < MIN_TOLD_WORDS * 2 && !isPassive && cue.frames.has('quote') && /^(?:past|third)$/.test(form),
  );
  const isOpening = teller !== undefined && (findSubject(units, teller)?.start ?? 1) === 0;
  if (!isOpening) return 0;
  return units[teller.end]?.lower === 'that' ? teller.end + 1 : teller.end;
}

/** What things are done according to. */
const MEASURES =
  /^(?:abilit(?:y|ies)|age|budgets?|circumstances|demand|interests?|means|merit|needs?|preferences?|requirements?|schedules?|seniority|sizes?|tastes?|wishes)$/;

/** "According to X, …", "…, according to X": the content is the sentence around the phrase. */
export function findAccordingTo(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  if (!hasWord(units, 'according')) return [];
  return units.flatMap((unit, at): FoundAttribution[] => {
    if (unit.lower !== 'according' || units[at + 1]?.lower !== 'to') return [];
    if (sayingAt(groups, at) !== undefined) return [];
    const teller = nounPhraseFrom(units, at + 2);
    // "shaped according to their needs": how, and not by whose word.
    if (teller === null || MEASURES.test(units[teller.end - 1]?.lower ?? '')) return [];
    const cited = citedBy(units, teller);
    const source = cited ?? teller;
    const base = {
      source,
      cue: { start: at, end: at + 2 },
      cueLemma: 'according to',
      direction: 'held' as const,
      via: cited === null ? [] : [teller],
    };
    // "the bill, which according to Lund will be withdrawn": what is said of it, behind whose word it is.
    if (/^(?:which|who)$/.test(units[at - 1]?.lower ?? '')) {
      const start = isComma(units[source.end]) ? source.end + 1 : source.end;
      const end = contentEnd(units, start, groups);
      return end > start ? [{ ...base, content: [{ start, end }] }] : [];
    }
    const isQuoted = at === 1 && (units[0]?.quotation ?? -1) >= 0;
    if (at > 1 || isQuoted) {
      // "The plan, on paper and according to Lund, is sound"
      const joint = units[at - 1]?.pos === 'CCONJ' ? at - 1 : at;
      const left = { start: 0, end: trimEnd(units, joint) };
      // "according to the mayor himself"
      const behind = /^(?:him|her|it|them)sel(?:f|ves)$/.test(units[source.end]?.lower ?? '')
        ? source.end + 1
        : source.end;
      const after = isComma(units[behind]) ? pastApposition(units, source, behind) - 1 : behind;
      const told = opensOnly(units, left) ? clauseAfter(units, after, groups) : null;
      const rest = told ?? restOfClause(units, left, after, groups);
      if (rest === null) return [];
      return [{ ...base, content: rest === undefined ? [left] : [left, rest] }];
    }
    const comma = units.findIndex((other, index) => index >= source.end && isComma(other));
    const start = comma < 0 ? source.end : pastApposition(units, source, comma);
    const end = contentEnd(units, start, groups);
    return end > start && !isBreak(units[start]) ? [{ ...base, content: [{ start, end }] }] : [];
  });
}

/** "In the first half of 2019, according to the union, …": what only says when or where. */
function opensOnly(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end);
  return (
    words[0]?.pos === 'ADP' &&
    isComma(units[end]) &&
    !words.some(({ pos, quotation }) => /^(?:AUX|VERB|SCONJ)$/.test(pos) || quotation >= 0)
  );
}

/** The clause behind the comma that closes the words about its speaker; null where none follows. */
function clauseAfter(units: readonly Unit[], comma: number, groups: readonly VerbGroup[]): Range | null {
  const rest = { start: comma + 1, end: contentEnd(units, comma + 1, groups) };
  return isComma(units[comma]) && hasFiniteVerb(units, rest) ? rest : null;
}

function sayingAt(groups: readonly VerbGroup[], at: number): VerbGroup | undefined {
  return groups.find(({ end, cue, isPassive }) => end === at && cue.frames.has('that') && !isPassive);
}

/** "The union said according to the ruling, the vote stood": the union tells what the ruling says. */
export function findSaidAccordingTo(units: readonly Unit[], groups: readonly VerbGroup[]): FoundAttribution[] {
  if (!hasWord(units, 'according')) return [];
  return units.flatMap((unit, at): FoundAttribution[] => {
    const said = unit.lower === 'according' && units[at + 1]?.lower === 'to' ? sayingAt(groups, at) : undefined;
    const teller = said === undefined ? null : nounPhraseFrom(units, at + 2);
    const source = said === undefined ? null : findSubject(units, said);
    if (said === undefined || teller === null || source === null || !isComma(units[teller.end])) return [];
    const start = teller.end + 1;
    const content = { start, end: contentEnd(units, start, groups) };
    if (content.end <= start) return [];
    const cue = { start: said.verb, end: said.end };
    return [{ source, content: [content], cue, cueLemma: said.cue.lemma, direction: 'held', via: [teller] }];
  });
}

/** "According to the Lise agency, quoting the navy, …": the navy says it, the agency passes it on. */
function citedBy(units: readonly Unit[], teller: Range): Range | null {
  const isCiting = isComma(units[teller.end]) && /^(?:quoting|citing)$/.test(units[teller.end + 1]?.lower ?? '');
  return isCiting ? nounPhraseFrom(units, teller.end + 2) : null;
}
