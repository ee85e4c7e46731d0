import type { Span } from '../../../articles/article.ts';
import type { ParsedSentence, Passage, Token } from '../document.ts';
import { findResolution } from './find-resolution.ts';
import { ISSUER_FORMS, type Issuer, readSignature } from './issuers.ts';
import { isFirstPerson, NARRATED } from './persons.ts';

/** What ends a statement, on a line of its own. */
const ENDS =
  /^\W*(?:end(?:s|ed)?(?: of)?(?: the)?(?: (?:text|statement|letter|release))?|notes? (?:to|for) (?:the )?editors?|(?:media |press )?contacts?|about (?:the )?\p{Lu}.*|background(?: information)?)\W*$|^[^\p{L}\p{N}]+$/iu;
/** The fewest letters of a name by which a narrator, not the issuer, tells of it again. */
const NAME_LETTERS = 4;

/**
 * The statements of a text in the first person, with whom "we" or "I" stands for: told by an apposition ("We, the
 * ministers of …,"), by the words that introduce it, or by its signature. None where the text doesn't say.
 */
export function findStatements(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly ParsedSentence[],
): Passage[] {
  const resolution = findResolution(text, paragraphs);
  if (resolution !== null) return [resolution];
  const inParagraph = Map.groupBy(sentences, ({ paragraph }) => paragraph);
  for (const [index, paragraph] of paragraphs.entries()) {
    const issuer = apposition(inParagraph.get(index) ?? []) ?? introduction(text, paragraph);
    if (issuer === null) continue;
    const passage = passageFrom(text, paragraphs, index, issuer);
    if (passage !== null) return [passage];
  }
  const signed = readSignature(text, paragraphs);
  const from = signed === null ? -1 : paragraphs.findIndex(({ end }) => end > signed.from);
  const passage = signed === null ? null : passageFrom(text, paragraphs, from, signed);
  return passage === null ? [] : [passage];
}

/** "We, the ministers of Norway and Chile, condemn …": the noun phrase up to the comma before the verb. */
function apposition(sentences: readonly ParsedSentence[]): Issuer | null {
  for (const { tokens } of sentences) {
    const at = tokens.findIndex(
      ({ text, quotation }, index) => /^(?:we|I)$/iu.test(text) && quotation < 0 && tokens[index + 1]?.text === ',',
    );
    if (at < 0 || (at > 1 && tokens[at - 1]?.text !== ':')) continue;
    const end = tokens.findIndex(
      (token, index) => index > at + 2 && token.text === ',' && opensPredicate(tokens, index + 1),
    );
    const [first, last] = [tokens[at + 2], tokens[end - 1]];
    const pronoun = tokens[at];
    if (first === undefined || last === undefined || pronoun === undefined || end < 0) continue;
    if (/^(?:DET|PROPN|NOUN|ADJ|NUM)$/u.test(first.pos))
      return { speaker: { start: first.start, end: last.end }, from: pronoun.start };
  }
  return null;
}

function opensPredicate(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (tokens[verb]?.pos === 'ADV') verb += 1;
  const token = tokens[verb];
  return (
    token !== undefined &&
    (token.pos === 'VERB' || token.pos === 'AUX') &&
    /^\p{Ll}/u.test(token.text) &&
    !/ing$/u.test(token.text)
  );
}

/** "The following statement was issued by the Board: We deny …", "Open letter from the growers". */
function introduction(text: string, { start, end }: Span): Issuer | null {
  const words = text.slice(start, end);
  for (const form of ISSUER_FORMS.inForce()) {
    const match = form.pattern.exec(words);
    const name = match?.groups?.name;
    if (match === null || name === undefined) continue;
    ISSUER_FORMS.fired(form, { start, end });
    const at = start + match.index + match[0].lastIndexOf(name);
    const colon = match[0].endsWith(':') ? start + match.index + match[0].length : end;
    return { speaker: { start: at, end: at + name.length }, from: colon };
  }
  return null;
}

/** What follows in the first person, up to its end, a signature or a narrator. Null where nothing does. */
function passageFrom(
  text: string,
  paragraphs: readonly Span[],
  index: number,
  { speaker, from }: Issuer,
): Passage | null {
  const name = lastName(text.slice(speaker.start, speaker.end));
  const parts: Span[] = [];
  let ownParts = 0;
  for (const paragraph of paragraphs.slice(index)) {
    const start = Math.max(paragraph.start, from);
    const part = text.slice(start, paragraph.end).trim();
    if (part === '') continue;
    const isOwn = isFirstPerson(part);
    const isNarrated = !isOwn && (NARRATED.test(part) || (name !== null && part.includes(name)));
    if (ownParts > 0 && (isNarrated || ENDS.test(part))) break;
    if (isOwn || ownParts > 0)
      parts.push({ start: start + text.slice(start, paragraph.end).search(/\S/u), end: paragraph.end });
    if (isOwn) ownParts = parts.length;
  }
  // What follows the last "we" may be a narrator's again.
  const words = parts.slice(0, ownParts);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { start: first.start, end: last.end, genre: 'statement', speaker, words };
}

/** The last capitalised word of the issuer's name, by which a narrator would call it. */
function lastName(issuer: string): string | null {
  return issuer.match(/\p{Lu}[\p{L}’-]+/gu)?.findLast((word) => word.length >= NAME_LETTERS) ?? null;
}
