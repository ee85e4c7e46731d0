/** In paragraphs, unless stated otherwise. */
const LIMITS = {
  /** How far from the head and from the foot of an article its corrections stand. */
  head: 3,
  foot: 6,
  /** A longer paragraph is more than a note. In characters. */
  characters: 900,
} as const;

const OF_ARTICLE = '(?:article|story|report|piece|post|dispatch|item|page|headline|text|column)';
/** What is only ever the heading of a correction. */
const HEADING = /^\W*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?)\W*$/i;
/** "Correction, 20 November:", in the languages whose newspapers print one. */
const LABELLED =
  /^[•*([\s]*(?:corrections?|clarifications?|rectification|korrektur|berichtigung|richtigstellung|rectificatif|errat(?:um|a)|fe de err(?:ata|or)\w{0,2}|correcci[oó]n|aclaraci[oó]n|correção|errata|rettifica|rectificatie|sprostowanie|исправление|поправка|düzeltme|更正|訂正)(?!\p{L})[^.:：]{0,40}[:：—–]/iu;
const BY_EDITOR =
  /^[•*([\s]*(?:editor[’']?s[’']? note|note (?:to readers|from the editors?)|anmerkung der redaktion)\b[^.:]{0,40}[:—–]/iu;
/** What makes an editor's note a correction. */
const CORRECTS =
  /\b(?:correct|amend|earlier version|previous version|misstat|misspel|misidentif|wrongly|incorrectly|in error|mistake|retract|korrigier|früheren version)/iu;
const AMENDED = new RegExp(
  `^[•*([\\s]*(?:this|the|our) ${OF_ARTICLE}\\b.{0,80}\\b(?:was|were|has been|have been)\\s(?:\\p{L}+\\s){0,2}(?:amended|corrected|(?:updated|edited|revised|changed) to (?:correct|fix|remove|clarify|reflect|say))\\b`,
  'iu',
);
const EARLIER = new RegExp(
  `^[•*([\\s]*(?:(?:in )?(?:an|a|the|our) (?:earlier|previous|original|first|prior) (?:version|edition) of (?:this|the|our) ${OF_ARTICLE}\\b|in einer (?:früheren|vorherigen) (?:version|fassung)|une version (?:précédente|antérieure) de|una versión (?:anterior|previa) de|в предыдущей версии)`,
  'iu',
);
/** "(Corrects the third paragraph to say …)": agencies. */
const REFILED = /^[([](?:corrects?|correcting|fixes|refiles?)\b[^()[\]]*[)\]]\.?$/i;

/**
 * Takes out of an article what its publisher says about mistakes in an earlier version: it tells what was wrong, and is
 * not the article's. At its head and foot only.
 * @param text paragraphs separated by "\n\n"
 */
export function takeCorrections(text: string): { readonly text: string; readonly corrections: readonly string[] } {
  const paragraphs = text.split('\n\n');
  const foot = paragraphs.length - LIMITS.foot;
  const isNote = paragraphs.map(
    (paragraph, index) => (index < LIMITS.head || index >= foot) && isCorrection(paragraph),
  );
  const taken = paragraphs.map((paragraph, index) => {
    const isHeading = HEADING.test(paragraph) && index >= foot && index + 1 < paragraphs.length;
    return {
      paragraph,
      isHeading,
      isTaken: isHeading || isNote[index] === true || isUnderHeading(paragraphs, index, foot),
    };
  });
  const corrections = taken.filter(({ isTaken, isHeading }) => isTaken && !isHeading).map(({ paragraph }) => paragraph);
  if (corrections.length === 0 || corrections.length * 2 > paragraphs.length) return { text, corrections: [] };
  return { text: taken.flatMap(({ paragraph, isTaken }) => (isTaken ? [] : [paragraph])).join('\n\n'), corrections };
}

function isCorrection(paragraph: string): boolean {
  if (paragraph.length > LIMITS.characters) return false;
  if (BY_EDITOR.test(paragraph)) return CORRECTS.test(paragraph);
  return [LABELLED, AMENDED, EARLIER, REFILED].some((form) => form.test(paragraph));
}

function isUnderHeading(paragraphs: readonly string[], index: number, foot: number): boolean {
  const before = paragraphs[index - 1];
  return (
    before !== undefined &&
    index > foot &&
    HEADING.test(before) &&
    (paragraphs[index] ?? '').length <= LIMITS.characters
  );
}
