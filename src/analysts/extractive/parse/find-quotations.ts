import type { Span } from '../../../articles/article.ts';
import { countWords } from '../../../language/count-words.ts';
import type { Quotation } from '../document.ts';
import { findDashDialogue } from './find-dash-dialogue.ts';

/** At most this many words without the full stop or comma of speech are a scare quote or a name. */
const MAX_FRAGMENT_WORDS = 3;

/** “Face the Week,” is a programme, whatever mark it ends with. */
const MAX_TITLE_WORDS = 6;
const TITLE =
  /^\p{Lu}[\p{L}’'-]*(?: (?:the|a|of|and|in|for|to|on))*(?: \p{Lu}[\p{L}’'-]*(?: (?:the|a|of|and|in|for|to|on))*)+,?$/u;

interface Style {
  readonly open: string;
  readonly close: readonly string[];
  /** Single marks double as apostrophes, so their end takes more care. */
  readonly isSingle?: boolean;
}

/** Longest marks first. Straight marks and '' open and close alike: where they stand tells which. */
const STYLES: readonly Style[] = [
  { open: '``', close: ["''", '”', '"'] },
  { open: "''", close: ["''", '”', '"'] },
  { open: '“', close: ['”', '"', "''"] },
  { open: '„', close: ['“', '”'] },
  { open: '«', close: ['»'] },
  { open: '”', close: ['”', '"'] },
  { open: '"', close: ['"', '”'] },
  { open: '‘', close: ['’'], isSingle: true },
  { open: "'", close: ["'"], isSingle: true },
];
/** What any mark begins with: most characters begin none. */
const FIRST_CHARACTER = new RegExp(`[${[...new Set(STYLES.map(({ open }) => open.charAt(0)))].join('')}]`, 'g');
/** “I do not” is speech, however short. */
const CLAUSE = /^(?:I|We|You|He|She|It|They|That|This|There)(?: \p{Ll}|[’'](?:m|ve|re|ll|d|s)\b)/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPEECH_END = /[.,!?…—–-]$/;

/**
 * The outermost quotations of a text in reading order, by paragraph. A quotation whose closing mark is missing runs to
 * the end of its paragraph where the paragraph or the next one opens with a mark (speech continued over paragraphs).
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const dialogue = findDashDialogue(text, paragraph);
    if (dialogue.length > 0) return dialogue;
    const isContinued = next !== undefined && (opensWithMark(text, next.start) || goesOnInto(text, paragraph, next));
    const before = paragraphs[index - 1];
    const from = before !== undefined && goesOnInto(text, before, paragraph) ? restOfSpeech(text, paragraph) : null;
    const goesOn = (mark: string) =>
      opensSpeech(text, next, mark) || (opensSpeech(text, paragraph, mark) && isSpeechOpen(text, before, mark));
    const found = findInParagraph(
      text,
      { ...paragraph, start: from?.span.end ?? paragraph.start },
      isContinued,
      goesOn,
    );
    return from === null ? found : [from, ...found];
  });
}

/** “It is bad.¶And it will be worse,” she said: speech that goes on in the next paragraph without being opened again. */
function goesOnInto(text: string, before: Span, next: Span): boolean {
  const written = text.slice(before.start, before.end);
  const open = written.lastIndexOf('“');
  const [first] = /[“”]/u.exec(text.slice(next.start, next.end)) ?? [];
  return open >= 0 && first === '”' && !opensWithMark(text, next.start) && !/["”„«»]/u.test(written.slice(open));
}

function restOfSpeech(text: string, paragraph: Span): Quotation | null {
  const close = text.indexOf('”', paragraph.start);
  return close < 0 || close >= paragraph.end
    ? null
    : toQuotation(text, paragraph.start, paragraph.start, close, close + 1);
}

/** ‘It is over: a single mark before a capital at the start of a paragraph. */
function opensSpeech(text: string, paragraph: Span | undefined, mark: string): boolean {
  return (
    paragraph !== undefined &&
    text.startsWith(mark, paragraph.start) &&
    /^\p{Lu}/u.test(text.slice(paragraph.start + 1, paragraph.start + 3))
  );
}

/** She said: ‘It is over.¶: whether a paragraph ends in speech that single marks open and nothing closes. */
function isSpeechOpen(text: string, paragraph: Span | undefined, mark: string): boolean {
  if (paragraph === undefined) return false;
  const written = text.slice(paragraph.start, paragraph.end);
  const open = /^['‘](?=\p{Lu})/u.test(written) ? 0 : written.search(/: ?['‘](?=\p{Lu})/u);
  return open >= 0 && written.slice(open).includes(mark) && !/[.!?,…]['’](?:\s|$)/u.test(written.slice(open));
}

/** @param goesOn whether speech in a single mark is told on in the next paragraph, or was begun in the one before */
function findInParagraph(
  text: string,
  paragraph: Span,
  isContinued: boolean,
  goesOn: (mark: string) => boolean,
): Quotation[] {
  const quotations: Quotation[] = [];
  const exhausted = new Set<string>();
  let end = paragraph.start;
  for (const { index } of text.slice(paragraph.start, paragraph.end).matchAll(FIRST_CHARACTER)) {
    const at = paragraph.start + index;
    if (at < end) continue;
    const style = styleAt(text, at, paragraph);
    if (style === undefined || exhausted.has(style.open)) continue;
    const from = at + style.open.length;
    const isSingleOpen =
      style.isSingle === true &&
      (at === paragraph.start || /:\s?$/u.test(text.slice(Math.max(0, at - 2), at))) &&
      /^\p{Lu}/u.test(text.slice(from, from + 2)) &&
      goesOn(style.open);
    const close = findClose(text, from, paragraph.end, style, isSingleOpen);
    if (close !== null) {
      quotations.push(toQuotation(text, at, from, close.start, close.end));
      end = close.end;
    } else if (
      isSingleOpen ||
      (!style.isSingle && (at === paragraph.start || (isContinued && style.open !== "''") || isLedIn(text, at, style)))
    ) {
      quotations.push(toQuotation(text, at, from, paragraph.end, paragraph.end));
      return quotations;
    } else {
      exhausted.add(style.open);
    }
  }
  return quotations;
}

/** She replied: “It is over. Nobody minds. – the closing mark was forgotten. */
function isLedIn(text: string, at: number, { open }: Style): boolean {
  return open === '“' && /:\s?$/u.test(text.slice(Math.max(0, at - 2), at));
}

function styleAt(text: string, at: number, paragraph: Span): Style | undefined {
  const style = STYLES.find(({ open }) => text.startsWith(open, at));
  if (style === undefined) return undefined;
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + style.open.length);
  // ”It is over,” she said: a mark the wrong way round.
  if (style.open === '”') return at === paragraph.start && after !== '' ? style : undefined;
  const isDirected = style.open === '“' || style.open === '«' || style.open === '„' || style.open === '``';
  // " The boat was late," she said: a straight mark at the start of a paragraph opens, whatever follows it.
  const isOpening = at === paragraph.start && /^.\s\p{Lu}/u.test(text.slice(at, at + 3));
  if (/\s/.test(after) || after === '')
    return (isDirected && /\s/.test(before) && after !== '') || isOpening ? style : undefined;
  if (isDirected) return style;
  if (LETTER_OR_DIGIT.test(before) || /[.,!?]/.test(before)) return undefined;
  return style.isSingle && !/[\p{Lu}\p{Ll}“"\p{Sc}\d[]/u.test(after) ? undefined : style;
}

/** @param isOpen whether it may as well go on in the next paragraph, so that a mark behind a possessive is none */
function findClose(text: string, from: number, end: number, style: Style, isOpen = false): Span | null {
  let doubtful: Span | null = null;
  let isInner = false;
  for (let at = from; at < end; at++) {
    const mark = style.close.find((close) => text.startsWith(close, at));
    if (mark === undefined) continue;
    // “They claim to have "friends" there”: a straight mark before a word opens a quotation within.
    if (mark === '"' && style.open !== mark) {
      const opens = /[\s(]/.test(text.charAt(at - 1)) && LETTER_OR_DIGIT.test(text.charAt(at + 1));
      if (isInner || (opens && text.indexOf('"', at + 1) > 0 && text.indexOf('"', at + 1) < end)) {
        isInner = !isInner;
        continue;
      }
    }
    const span = { start: at, end: at + mark.length };
    if (!style.isSingle) {
      const isReopened =
        style.open === mark && at > from && /\s/.test(text.charAt(at - 1)) && !/\s|^$/.test(text.charAt(span.end));
      if (!isReopened) return span;
      continue;
    }
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    // a 'yes' vote. Others fear a 'no' vote: a mark that opens again shows that the one before it had closed.
    if (doubtful !== null && /\s/.test(before) && LETTER_OR_DIGIT.test(after)) {
      if (countWords(text.slice(from, doubtful.start)) <= MAX_FRAGMENT_WORDS) return doubtful;
    }
    if (LETTER_OR_DIGIT.test(after) || /\s/.test(before)) continue;
    // "workers’" may be a possessive: only taken for the end where nothing better follows.
    if (before !== 's' || /[.,;:!?)]/.test(after) || after === '') return span;
    doubtful ??= span;
  }
  return isOpen ? null : doubtful;
}

function opensWithMark(text: string, at: number): boolean {
  return STYLES.some(({ open, isSingle }) => !isSingle && text.startsWith(open, at));
}

function toQuotation(text: string, start: number, insideStart: number, insideEnd: number, end: number): Quotation {
  const inside = text.slice(insideStart, insideEnd).trim();
  const words = countWords(inside);
  // "She said so on CNN’s “State of the Union.”"
  const isOwned = /[’']s $/u.test(text.slice(Math.max(0, start - 3), start));
  const isFragment =
    (words <= MAX_FRAGMENT_WORDS && !SPEECH_END.test(inside) && !CLAUSE.test(inside)) ||
    (words <= MAX_TITLE_WORDS && (TITLE.test(inside) || (isOwned && TITLE.test(inside.replace(/\.$/u, '')))));
  return { span: { start, end }, inside: { start: insideStart, end: insideEnd }, isFragment };
}
