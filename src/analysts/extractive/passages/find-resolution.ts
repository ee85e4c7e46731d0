import type { Span } from '../../../articles/article.ts';
import type { Passage } from '../document.ts';

/** Fewer operative paragraphs than this are a list in some other text. */
const LEAST_PARAGRAPHS = 2;
const NAME = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|the|for|on|in|and)){0,9}`;
/**
 * The body alone on its line, before what it recalls and demands: "The Council,", "The Heads of Delegation, meeting at
 * Apia:", "RESOLVED, that the Board of Selectmen".
 */
const BODY = new RegExp(
  `^(?:(?:We, )?[Tt]he )?(?<name>${NAME})(?:(?:, (?:having )?(?:assembled|convened|gathered|meeting|met|sitting)\\b[^.\\n]{0,60})?[,:]|$)$|^(?:BE IT )?RESOLVED,? (?:that|THAT) (?:the )?(?<resolving>${NAME})[,:]?$`,
  'u',
);
/** "3. Demands that …", "Further calls upon …", "– deplore the attack;": a verb in the plural only in an item. */
const OPERATIVE =
  /^(?:(?:\(?\d{1,2}[.)]\s+|\([a-z]\)\s+|[•*–-]\s+)(?=(?:(?:also|further|strongly|again|solemnly) )?\p{L}{3,}\b)|(?=(?:(?:Also|Further|Strongly|Again|Solemnly) )?\p{L}+s\b))/iu;

/** "1. Demands that …", "Demands that the gate be opened;": no sentence of its own, like “Residents of the town left.” */
function isUnended(paragraph: string): boolean {
  return !/^\p{L}/u.test(paragraph) || !/[.!?]["”’)]*\s*$/u.test(paragraph);
}

/** The operative paragraphs of a resolution, which belong to the body that adopts it; null for any other text. */
export function findResolution(text: string, paragraphs: readonly Span[]): Passage | null {
  const isItem = (paragraph: Span | undefined) =>
    paragraph !== undefined && OPERATIVE.test(text.slice(paragraph.start, paragraph.end));
  // A line without a mark at its end may be any heading: the first item stands right below it.
  const head = paragraphs.findIndex(({ start, end }, index) => {
    const line = text.slice(start, end);
    const next = paragraphs[index + 1];
    const isHeading = next !== undefined && isItem(next) && isUnended(text.slice(next.start, next.end));
    return BODY.test(line) && (/[,:]$/u.test(line) || isHeading);
  });
  const body = paragraphs[head];
  if (body === undefined) return null;
  const { name: plain, resolving } = BODY.exec(text.slice(body.start, body.end))?.groups ?? {};
  const name = plain ?? resolving ?? '';
  const words = paragraphs.flatMap((paragraph, index): Span[] => {
    const mark = index > head ? OPERATIVE.exec(text.slice(paragraph.start, paragraph.end)) : null;
    if (mark === null) return [];
    const start = paragraph.start + mark[0].length;
    return [{ start, end: paragraph.end }];
  });
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < LEAST_PARAGRAPHS) return null;
  const start = body.start + text.slice(body.start, body.end).indexOf(name);
  return { start: first.start, end: last.end, genre: 'statement', speaker: { start, end: start + name.length }, words };
}
