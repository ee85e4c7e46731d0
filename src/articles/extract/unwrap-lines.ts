/** A block counts as hard-wrapped if its lines are shorter than this and most of them end mid-sentence. */
const WRAPPED_LINE_CHARACTERS = 120;

/** Joins the lines of paragraphs that were wrapped by hand; paragraphs are apart by an empty line. */
export function unwrapLines(text: string): string {
  return text
    .split(/(\n[ \t]*\n\s*)/)
    .map((block) => (isWrapped(block) ? unwrap(block) : block))
    .join('');
}

function isWrapped(block: string): boolean {
  const lines = block.trim().split('\n');
  if (lines.length < 2 || lines.some((line) => line.length > WRAPPED_LINE_CHARACTERS || isItem(line))) return false;
  const ends = lines.slice(0, -1);
  const withinSentence = ends.filter((line) => line.trim().length > 30 && !/[.!?:;”"’)]\s*$/.test(line));
  return withinSentence.length * 2 > ends.length;
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*•‣–]|\d+[.)])\s/.test(line);
}

function unwrap(block: string): string {
  const [lead = ''] = /^\s*/.exec(block) ?? [];
  const [trail = ''] = /\s*$/.exec(block) ?? [];
  return lead + block.trim().replace(/[ \t]*\n[ \t]*/g, ' ') + trail;
}
