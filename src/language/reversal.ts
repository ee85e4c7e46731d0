import { fold } from './fold.ts';

/**
 * Words that turn what follows them in the same clause into its opposite or into less than a statement, as folded.
 * English in full; in other languages the plain negations.
 */
const REVERSAL = new RegExp(
  `(?:n't|(?<![\\p{L}\\p{N}])(?:${[
    'not|cannot|no|never|nor|neither|nobody|none|nothing|without|hardly|scarcely|barely|instead of|rather than|far from',
    'den(?:y|ies|ied|ying|ial)|refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|disput(?:e|es|ed|ing)|rebut(?:s|ted)?',
    'declin(?:e|es|ed|ing) to|rul(?:e|es|ed|ing) out|fail(?:s|ed|ing|ure)? to|stop(?:s|ped|ping)? short of',
    'dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|doubt(?:s|ed|ing|ful)?|untrue|false|falsely|wrongly|myth|lie that',
    'allegedly|supposedly|purportedly|if|unless|whether|would only|only if',
    'nicht|kein(?:e|en|er|em)?|nie|niemals|ohne|ne|n|pas|jamais|sans|nunca|jamás|sin|non|mai|não|sem|niet|geen|nooit',
    'не|нет|никогда|без|ні|ніколи',
  ].join('|')})(?![\\p{L}\\p{N}-]))`,
  'u',
);
/** Where the reach of an earlier negation ends. */
const CLAUSE_BORDER =
  /;|, (?:but|while|whereas|although|though|yet|adding|saying|said|says)(?!\p{L})|(?:said|says|added|adds|told [^,;:]{1,40}): /gu;
/** After the words: "… is not true", "… , a claim Kyiv denies". */
const REVERSED_AFTER =
  /^[' ,]*(?:(?:is|was|are|were|be|been) (?:not|n't|never|false|untrue|wrong|fake|a (?:lie|myth|hoax|fabrication))|(?:isn't|wasn't|aren't|weren't)|, ?an? (?:claim|allegation|accusation|charge|report|suggestion)s? [^;]{0,60}?(?:den(?:y|ies|ied)|reject|dismiss|disput))/u;
/** A scale or a unit that belongs to the number before it. */
const SCALE_AFTER = /^[ -]?(?:%|percent|per cent|hundred|thousand|million|billion|trillion|bn|mn|m|k|dozen)(?!\p{L})/u;

/** Characters around a quote in which words are looked for that take it back: more than any sentence a person reads. */
const REACH = { before: 2_000, after: 200 } as const;

/** Whether `before`, the text of the sentence up to the quote, reverses it: "will not", "denied that", "no longer". */
export function isReversedBefore(before: string): boolean {
  return REVERSAL.test(lastClause(before.slice(-REACH.before)));
}

/** Whether what follows the quote in its sentence takes it back. */
export function isReversedAfter(after: string): boolean {
  return REVERSED_AFTER.test(fold(after.slice(0, REACH.after)));
}

/** Whether a quote that ends in a number leaves off what the number counts: "5" of "5 million". */
export function cutsNumber(quote: string, after: string): boolean {
  return /\p{N}$/u.test(quote) && SCALE_AFTER.test(after.toLowerCase());
}

/** The folded words without their negations: to see that a quote left one out. */
export function withoutNegations(folded: string): string {
  return folded.replace(/(?<!\p{L})(?:not|never|no longer|no) /gu, '');
}

function lastClause(before: string): string {
  const folded = fold(before);
  const border = [...folded.matchAll(CLAUSE_BORDER)].at(-1);
  return border === undefined ? folded : folded.slice(border.index + border[0].length);
}
