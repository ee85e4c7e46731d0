import type { Span } from '../../../articles/article.ts';
import type { Passage } from '../document.ts';

/** Fewer operative paragraphs than this are a list in some other text. */
const LEAST_PARAGRAPHS = 2;
/** The body alone on its line, before what it recalls and demands. */
const BODY = /^(?:The )?(?<name>\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|of|the|for|on|and)){0,9}),$/u;
/** "3. Demands that …", "Further calls upon …". */
const OPERATIVE =
  /^(?:\(?\d{1,2}[.)]\s+|\([a-z]\)\s+|[•–-]\s+)?(?=(?:(?:Also|Further|Strongly|Again|Solemnly) )?\p{L}+s\b)/u;

/** The operative paragraphs of a resolution, which belong to the body that adopts it; null for any other text. */
export function findResolution(text: string, paragraphs: readonly Span[]): Passage | null {
  const head = paragraphs.findIndex(({ start, end }) => BODY.test(text.slice(start, end)));
  const body = paragraphs[head];
  if (body === undefined) return null;
  const name = BODY.exec(text.slice(body.start, body.end))?.groups?.name ?? '';
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
