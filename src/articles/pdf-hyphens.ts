/** First parts that English joins to the next with a hyphen: "long-term", "cross-border". */
const FIRST =
  /^(?:long|short|high|low|half|well|ill|cross|self|full|part|hard|soft|left|right|large|small|best|worst|near|two|three|four|five|six|seven|eight|nine|ten|first|second|third|early|late|deep|fast|slow|open|heavy|light|middle|peace|state|power|decision|policy|law|face|year|step|third|world|home|foreign|government|military|trade|market|cost|price|time)$/;
/** Last parts that it joins to the word before with one: "state-owned". Short ones are endings of other words. */
const LAST =
  /^(?:term|range|scale|based|backed|owned|made|funded|sponsored|controlled|held|related|style|year|month|week|level|profile|ranking|standing|border|party|sided|finished|known|paid|placed|making|maker|makers|sharing|free|friendly|speaking|keeping|building|ridden|affected|driven|oriented|elect|saving|wide)$/;
const WHOLE_WORD = /(?<![-‐] ?|[\p{L}\p{M}])[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*(?![\p{L}\p{M}‐-])/gu;
/** A shorter part is an ending. In letters. */
const MIN_PART = 4;

/** Joins the two parts of a word at a line’s end, with its hyphen where it belongs to the word. */
export type HyphenJoiner = (before: string, after: string) => string;

/** @param text all of the document: a word that stands elsewhere in it is written as it is there */
export function createHyphenJoiner(text: string): HyphenJoiner {
  // Parts of divided words are none.
  const words = new Set(text.toLowerCase().match(WHOLE_WORD) ?? []);
  const isCompound = (first: string, last: string) => {
    if (words.has(`${first}-${last}`)) return true;
    if (last.length < MIN_PART) return false;
    return FIRST.test(first) ? LAST.test(last) || words.has(last) : LAST.test(last) && words.has(first);
  };
  return (before, after) => {
    const bare = before.slice(0, -1);
    const first = /[\p{L}\p{M}]+$/u.exec(bare)?.[0].toLowerCase() ?? '';
    const last = /^[\p{L}\p{M}]+/u.exec(after)?.[0].toLowerCase() ?? '';
    return !words.has(first + last) && isCompound(first, last) ? before + after : bare + after;
  };
}
