import type { Span } from '../../../articles/article.ts';
import { cuesOf } from '../attribution/cues.ts';
import type { Quotation } from '../document.ts';

const OPENING = /^[—–―]\s*(?=[\p{Lu}¿¡«“"'\d])/u;
/** A dash between what is said and who says it; a mark of the sentence may stand right after it. */
const BORDER = /\s?[—–―](?:[.,;:!?](?=\s)|(?=\s|$))|(?<=[\p{L}.,!?…])\s[—–―](?=\p{L})/gu;
/** Where the teller speaks: "said Karin Halle", "the mayor said". */
const TELLERS = [
  /^\s*(?<verb>\p{Ll}+) (?=\p{Lu}|(?:the|an?|his|her|their|our|one|he|she|they|it)\b)/u,
  /^\s*(?:[\p{L}.’'-]+ ){1,6}?(?<verb>\p{Ll}+)(?=\s*[,.:!?]|\s*$)/u,
];

/**
 * The speech of a paragraph that opens with a dash: "— We will not sign, — said Halle. — Not today." Empty where no
 * teller interrupts it: such a line may be an item of a list.
 */
export function findDashDialogue(text: string, { start, end }: Span): Quotation[] {
  const paragraph = text.slice(start, end);
  const opening = OPENING.exec(paragraph);
  if (opening === null) return [];
  const borders = [...paragraph.slice(opening[0].length).matchAll(BORDER)].map((match) => ({
    start: opening[0].length + match.index,
    end: opening[0].length + match.index + match[0].length,
  }));
  const quotations: Quotation[] = [];
  let open = { start: 0, end: opening[0].length };
  borders.forEach((border, index) => {
    if (open.end > border.start) return;
    const told = paragraph.slice(border.end, borders[index + 1]?.start ?? paragraph.length);
    if (!isTold(told)) return;
    quotations.push(toSpeech(paragraph, start, open, border));
    open = borders[index + 1] ?? { start: paragraph.length, end: paragraph.length };
  });
  if (quotations.length === 0) return findMarkedByDash(paragraph, start);
  if (/\p{L}/u.test(paragraph.slice(open.end)))
    quotations.push(toSpeech(paragraph, start, open, { start: paragraph.length, end: paragraph.length }));
  return quotations;
}

/** A dash after a sentence, where speech goes on. */
const RESUMES = /(?<=[.!?…])\s[—–―]\s(?=\p{Lu})/gu;

/** "— We will not sign, said Halle. — Not today.": dashes before what is said alone, and a comma before who says it. */
function findMarkedByDash(paragraph: string, offset: number): Quotation[] {
  const [first, ...others] = [...paragraph.matchAll(RESUMES)];
  const lead = paragraph.slice(0, first?.index ?? 0);
  const comma = lead.lastIndexOf(', ', lead.search(TELLS) + 1);
  if (first === undefined || comma < 0 || !isTold(lead.slice(comma + 1))) return [];
  const opening = OPENING.exec(paragraph)?.[0].length ?? 0;
  const said = toSpeech(paragraph, offset, { start: 0, end: opening }, { start: comma + 1, end: comma + 1 });
  const rest = [first, ...others].map((match, index) => {
    const mark = { start: match.index + 1, end: match.index + match[0].length };
    const end = others[index]?.index ?? paragraph.length;
    return toSpeech(paragraph, offset, mark, { start: end, end });
  });
  return [said, ...rest];
}

/** ", said the mayor": the comma before who speaks. */
const TELLS = /, (?:said|says|told|asked|added|replied|answered|explained|insisted|warned|complained|recalled)\b/u;

function isTold(words: string): boolean {
  const verbs = TELLERS.map((teller) => teller.exec(words)?.groups?.verb ?? '');
  return verbs.some((verb) => cuesOf(verb).some(({ cue, form }) => cue.frames.has('quote') && form !== 'base'));
}

/** What stands between two borders. Speech without a mark at its end keeps the dash as one. */
function toSpeech(paragraph: string, offset: number, open: Span, close: Span): Quotation {
  const isMarked = /[.,;:!?…]\s*$/u.test(paragraph.slice(0, close.start));
  const gap = /^\s*/u.exec(paragraph.slice(open.end))?.[0].length ?? 0;
  const inside = { start: offset + open.end + gap, end: offset + (isMarked ? close.start : close.end) };
  return { span: { start: offset + open.start, end: offset + close.end }, inside, isFragment: false };
}
