import { countWords } from '../../language/count-words.ts';
import { foldLetters } from '../../language/fold-name.ts';
import { withoutLead } from './byline-values.ts';
import { overlap } from './overlap.ts';
import {
  ALWAYS_END,
  CAPTIONS,
  CLOCK,
  CONTACT,
  END_LINES,
  FOOT_LINES,
  HEAD_LINES,
  PAGE_LINES,
  READERS,
} from './page-lines.ts';
import { endsSentence, isRunningText } from './running-text.ts';

/** In characters, unless stated otherwise. */
const LIMITS = {
  /** A line about the page is short; a longer one is a sentence about something else. */
  pageLine: 240,
  caption: 400,
  /** How many paragraphs at the head and the foot are checked for datelines, names and credits. */
  edgeParagraphs: 8,
  /** How many paragraphs may stand before a date at the head. */
  beforeDate: 4,
  footParagraph: 600,
  /** A heading can end the article only after this share of the text. */
  beforeEndShare: 0.6,
  /** A text with as many lines that are a time is a live blog. */
  posts: 3,
  /** A line repeated this often is a caption or a button, unless the text consists of such lines. */
  repeats: 3,
  repeatedLine: 20,
  repeatedShare: 0.4,
  /** Shorter paragraphs are headlines and names. In words. */
  sentenceWords: 8,
  /** The share of a paragraph's words that the article has used before, if it is part of it. */
  goesOnShare: 0.2,
} as const;

/** The pictures that a line begins with. */
const SIGNS = /^(?:(?:\p{So}|\p{Sk}|→|\uFE0F|\u200D)+\s*)+/u;

interface KnownFacts {
  readonly title: string | null;
  readonly byline: string | null;
}

/**
 * Drops paragraphs that are about the page: credits, share bars, dates and names at the head, appeals at the foot.
 * @param text paragraphs separated by "\n\n"
 * @param known what is shown elsewhere and need not be repeated in the text
 */
export function cleanParagraphs(text: string, known: KnownFacts): string {
  const all = text.split('\n\n');
  const repeated = findRepeated(text.split(/\n+/));
  const paragraphs = all
    .slice(0, findEnd(all))
    .map((paragraph) =>
      paragraph
        .split('\n')
        .filter((line) => !repeated.has(line) && !isPageLine(line) && !isEndHeading(line))
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '');
  // The first post of a live blog begins with its time, as each does.
  const isLive = paragraphs.filter((paragraph) => CLOCK.test(paragraph)).length >= LIMITS.posts;
  const start = Math.max(
    countEdge(paragraphs, (paragraph) => isHeadLine(paragraph, known) && !(isLive && CLOCK.test(paragraph))),
    countToDate(paragraphs),
  );
  const body = paragraphs.slice(start);
  const end = countEdge(body.toReversed(), (paragraph) => isFootLine(paragraph, known));
  return body.slice(0, body.length - end).join('\n\n');
}

/** Whether a line is the heading of what comes after an article: comments, other articles, its author. */
export function isEndHeading(line: string): boolean {
  return line.length <= LIMITS.pageLine && END_LINES.test(line);
}

/** How many paragraphs match in a row from the edge; none if all of them do. */
function countEdge(paragraphs: readonly string[], matches: (line: string) => boolean): number {
  let count = 0;
  while (count < LIMITS.edgeParagraphs && count < paragraphs.length && matches(paragraphs[count] ?? '')) count += 1;
  return count === paragraphs.length ? 0 : count;
}

/** How many paragraphs lead up to a line with a date at the head, if none of them has a sentence: sections and names. */
function countToDate(paragraphs: readonly string[]): number {
  const head = paragraphs.slice(0, LIMITS.beforeDate + 1);
  const sentence = head.findIndex((paragraph) => paragraph.split('\n').some(isRunningText));
  const lines = sentence === -1 ? [] : head.slice(0, sentence);
  return lines.findLastIndex((line) => /\d{4}/.test(line) && HEAD_LINES.some((rule) => rule.test(line))) + 1;
}

/** The index of a heading that ends the article: most of the text comes before it, and what follows is no part of it. */
function findEnd(paragraphs: readonly string[]): number {
  const length = paragraphs.join('').length;
  let before = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const isEnd = before > length * LIMITS.beforeEndShare && isEndHeading(paragraph);
    if (isEnd && (ALWAYS_END.test(paragraph) || !goesOn(paragraphs, index))) return index;
    before += paragraph.length;
  }
  return paragraphs.length;
}

/**
 * Whether the article goes on behind a heading: in at least two paragraphs of whole sentences that speak of what was
 * spoken of before, and neither to nor as a reader, who comments.
 */
function goesOn(paragraphs: readonly string[], heading: number): boolean {
  const after = paragraphs.slice(heading + 1).filter((paragraph) => countWords(paragraph) >= LIMITS.sentenceWords);
  if (after.length < 2) return false;
  const before = paragraphs.slice(0, heading).join('\n');
  const going = after.filter((paragraph) => {
    const own = paragraph.replace(/[“„«"][^“”„«»"]{0,600}[”“»"]/gu, ' ');
    if (!endsSentence(paragraph) || READERS.test(own) || CONTACT.test(own)) return false;
    return (overlap(paragraph, before) ?? 0) >= LIMITS.goesOnShare;
  });
  return going.length * 2 >= after.length;
}

/** Whether a line is about the page: a label, an appeal, a caption. */
export function isPageLine(line: string): boolean {
  const words = line.replace(SIGNS, '');
  if (
    words.length <= LIMITS.pageLine &&
    PAGE_LINES.some((rule) => rule.test(line) || (words !== line && rule.test(words)))
  )
    return true;
  return line.length <= LIMITS.caption && CAPTIONS.some((rule) => rule.test(line));
}

/** A document without what it says about itself at its edges: whose it is, and whose picture stands there. */
export function withoutPageLines(text: string): string {
  const paragraphs = text.split('\n\n');
  const isOwn = (paragraph: string) => !isPageLine(paragraph);
  const [first, last] = [paragraphs.findIndex(isOwn), paragraphs.findLastIndex(isOwn)];
  return first === -1 ? text : paragraphs.slice(first, last + 1).join('\n\n');
}

function isHeadLine(paragraph: string, known: KnownFacts): boolean {
  if (paragraph.length > LIMITS.pageLine) return false;
  const names = [known.title, known.byline, ...(known.byline?.split(/, | and /) ?? [])];
  const isKnown = (line: string) => names.some((name) => name !== null && isSame(name, line));
  return paragraph.split('\n').every((line) => isKnown(line) || HEAD_LINES.some((rule) => rule.test(line)));
}

function isFootLine(paragraph: string, known: KnownFacts): boolean {
  if (paragraph.length > LIMITS.footParagraph) return false;
  return (
    isSame(paragraph, known.byline ?? '') ||
    paragraph.split('\n').every((line) => FOOT_LINES.some((rule) => rule.test(line)))
  );
}

function findRepeated(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const repeated = [...counts].filter(([line, count]) => line.length >= LIMITS.repeatedLine && count >= LIMITS.repeats);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const repeatedLength = repeated.reduce((sum, [line, count]) => sum + line.length * count, 0);
  return new Set(repeatedLength > length * LIMITS.repeatedShare ? [] : repeated.map(([line]) => line));
}

/** Whether two lines are one but for punctuation, case and the "By" of a byline. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((line) => foldLetters(withoutLead(line)));
  return first === second;
}
