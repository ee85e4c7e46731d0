import { defineRules } from '../rules/rule-table.ts';
import { nounCues } from './cues-of-nouns.ts';
import { nounPhraseFrom, type Range } from './find-source.ts';
import type { FoundAttribution } from './found-attribution.ts';
import { noun, type SayingNoun } from './said-by-noun.ts';
import { hasWord, isBreak, type Unit } from './units.ts';

/** In each example whoever says it stands in brackets. */
export const MADE_NOUNS = defineRules<SayingNoun>('said by whom a passive names', [
  noun('accusation', 'accuse', 'Accusations of bribery were made against the board by [two pilots].'),
  noun('allegation', 'accuse', 'Allegations of fraud have been levelled at the board by [two pilots].'),
  noun('charge', 'accuse', 'A charge of cowardice was levelled at the general by [the widows].'),
  noun('claim', 'accuse', 'Claims of vote buying have been brought against the senator by [the guild].'),
  noun('complaint', 'accuse', 'Complaints of rough handling were lodged against the guards by [nine prisoners].'),
  noun('objection', 'objection', 'Objections to the mast were lodged by [forty villagers].'),
  noun('demand', 'demand', 'Demands for back pay were presented by [the crew].'),
  noun('doubt', 'doubt', 'Doubts about the count were raised by [two observers].'),
  noun('concern', 'concern', 'Concerns about the noise were raised by [the villagers].'),
]);

/** What is done with such a noun. */
const MAKING =
  /^(?:advanced|aimed|brought|delivered|directed|expressed|filed|hurled|laid|levelled|leveled|lodged|made|presented|raised|submitted|tabled|thrown|voiced)$/;
const BE = /^(?:is|are|was|were|been|being|be)$/;
/** Words between the noun and its verb, and between that and "by". */
const MAX_WORDS = 12;

/** Who is told to say something by a noun and a passive: "allegations were levelled at the board by two pilots". */
export function findMadeBy(units: readonly Unit[]): FoundAttribution[] {
  if (!hasWord(units, 'by')) return [];
  return units.flatMap((unit, verb): FoundAttribution[] => {
    if (!MAKING.test(unit.lower) || unit.quotation >= 0) return [];
    const be = units[verb - 1]?.pos === 'ADV' ? verb - 2 : verb - 1;
    if (!BE.test(units[be]?.lower ?? '')) return [];
    const by = units.findIndex(({ lower }, at) => at > verb && at <= verb + MAX_WORDS && lower === 'by');
    const source = by < 0 || units.slice(verb + 1, by).some(isClauseEnd) ? null : nounPhraseFrom(units, by + 1);
    const subject = subjectOf(units, be);
    if (source === null || subject === null) return [];
    const rule = MADE_NOUNS.inForce().find((each) => each.noun === singular(units[subject.noun]?.lower ?? ''));
    if (rule === undefined) return [];
    const told =
      rule.lemma === 'accuse' ? { lemma: rule.lemma, start: subject.start, end: by } : toldBy(units, subject.noun, be);
    if (told === null) return [];
    MADE_NOUNS.fired(rule, units[subject.noun] ?? unit);
    const { lemma, ...content } = told;
    return [
      {
        content: [content],
        source,
        cue: { start: verb, end: verb + 1 },
        cueLemma: lemma,
        direction: 'held',
        via: [],
      },
    ];
  });
}

/** "Doubts about | the count | were": what the noun says something of; null where it does not tell that. */
function toldBy(units: readonly Unit[], noun: number, be: number): (Range & { readonly lemma: string }) | null {
  let end = be;
  while (/^(?:ADV|AUX)$/.test(units[end - 1]?.pos ?? '')) end--;
  const lemma = `${singular(units[noun]?.lower ?? '')} ${units[noun + 1]?.lower ?? ''}`;
  return nounCues[lemma]?.object === undefined || end <= noun + 2 ? null : { lemma, start: noun + 2, end };
}

/** The noun that opens the clause before a passive, and where its phrase starts. */
function subjectOf(units: readonly Unit[], be: number): (Pick<Range, 'start'> & { readonly noun: number }) | null {
  const clause = units.findLastIndex((unit, at) => at < be && isClauseEnd(unit));
  const start = clause + 1;
  const noun = units.findIndex(({ pos }, at) => at >= start && at < be && /^(?:NOUN|PROPN|VERB)$/.test(pos));
  const isOpening = units.slice(start, noun).every(({ pos }) => /^(?:DET|ADJ|NUM|ADV)$/.test(pos));
  return noun < 0 || !isOpening || be - noun > MAX_WORDS ? null : { start, noun };
}

function isClauseEnd(unit: Unit): boolean {
  return isBreak(unit) || unit.pos === 'SCONJ' || unit.quotation >= 0;
}

function singular(noun: string): string {
  return noun.replace(/s$/, '');
}
