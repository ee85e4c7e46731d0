import { z } from 'zod';
import { endsSentence } from './running-text.ts';

const RUN = z.looseObject({
  type: z.string().optional(),
  _type: z.string().optional(),
  nodeType: z.string().optional(),
  text: z.string().optional(),
  value: z.string().optional(),
  children: z.array(z.unknown()).optional(),
  content: z.array(z.unknown()).optional(),
});
/** Kinds of what stands within a line, as editors call them. */
const INLINE =
  /^(?:text|span|leaf|(?:auto|hyper|entry-)?-?link|a|anchor|b|i|u|em|strong|bold|italic|underline|mark|inline\w*|mention)$/i;
/** Runs within runs: a link with bold words in it. */
const MOST_DEPTH = 4;

/**
 * The line that a list of runs is, as editors keep one with bold words and links: [{ text }, { text, bold }, { text }].
 * null for a list of anything else: of paragraphs, say, which may have the same form, but no spaces where they meet.
 */
export function joinRuns(items: readonly unknown[]): string | null {
  const texts = textsOfRuns(items, 0)?.filter((text) => text !== '');
  if (texts === undefined || texts.length < 2) return null;
  const isSentences = texts.every((text) => endsSentence(text) && /\s/.test(text.trim()));
  if (isSentences || !texts.slice(1).every((text, index) => isOneLine(texts[index] ?? '', text))) return null;
  return texts.join('');
}

/** The words of each run; undefined if one of the items is none. */
function textsOfRuns(items: readonly unknown[], depth: number): string[] | undefined {
  const texts: string[] = [];
  for (const item of items) {
    const text = textOfRun(item, depth);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

function textOfRun(item: unknown, depth: number): string | undefined {
  const { data: run } = RUN.safeParse(item);
  const type = run?.type ?? run?._type ?? run?.nodeType;
  if (run === undefined || depth > MOST_DEPTH || (type !== undefined && !INLINE.test(type))) return undefined;
  return run.text ?? run.value ?? textsOfRuns(run.children ?? run.content ?? [undefined], depth + 1)?.join('');
}

/** Whether a line goes on from one run to the next: over a space, before a comma, behind a bracket, within a word. */
function isOneLine(before: string, after: string): boolean {
  return /[\s([“‘«„—–-]$/u.test(before) || /^(?:[\s,.;:!?)\]”’»…—–'-]|\p{Ll})/u.test(after);
}
