import type { Span } from '../../../articles/article.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import type { Quotation, Token } from '../document.ts';

/** Abbreviations that stand behind what they belong to: a capital after their point may start a sentence. */
const CLOSING_ABBREVIATIONS = new Set(['inc', 'ltd', 'co', 'corp', 'est', 'al']);
/**
 * Words that hardly stand inside a sentence with a capital: after "U.S." or "p.m." they start a new one. Not all small
 * words: "U.S. Says It Will Stay" is a headline, "U.S. Under Secretary" an office.
 */
const SENTENCE_STARTERS = new Set(
  (
    'the a an he she it they we you i in on at but and so yet for if when while as after before since this that these those ' +
    'there his her its their our my what who how why where meanwhile however also now then still according by with from to'
  ).split(' '),
);
/** Text without full stops is cut here, so that rules that look around in a sentence stay linear in the text. */
const MAX_SENTENCE_TOKENS = 400;
const TERMINAL = /^(?:[.!?…]+|\.{2,})$/;
/** A question or cry may be followed by its own speaker: “Why?” Ushakov asked. */
const SPEAKER_WINDOW_TOKENS = 8;
const SPEECH_LEMMAS = new Set(
  'say ask tell add reply answer respond shout cry wonder write tweet exclaim joke quip demand continue declare warn'.split(
    ' ',
  ),
);

/**
 * Splits the tokens of one paragraph into sentences. A quotation is never split, and the words that name its speaker
 * stay with it. Linear in the number of tokens.
 */
export function groupIntoSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  tokens.forEach((token, index) => {
    current.push(token);
    const next = tokens[index + 1];
    const isTooLong =
      current.length >= MAX_SENTENCE_TOKENS && (token.quotation < 0 || token.quotation !== next?.quotation);
    if (next !== undefined && !isTooLong && !endsSentence(text, tokens, index, quotations)) return;
    sentences.push(current);
    current = [];
  });
  return sentences;
}

/** The span from the first token to the last. */
export function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  quotations: readonly Quotation[],
): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  if (token.quotation >= 0 && token.quotation === next.quotation) return false;
  const gap = text.slice(token.end, next.start);
  const opensQuotation = next.quotation >= 0 && next.quotation !== token.quotation;
  if (gap === '' && !opensQuotation) return lacksSpace(tokens, index);
  if (!/^[\p{Lu}\p{N}“"‘'«„`([—–•*\p{Sc}@#-]/u.test(next.text)) return false;

  const closed = token.quotation >= 0 ? quotations[token.quotation] : undefined;
  if (closed !== undefined) {
    const inside = text.slice(closed.inside.start, closed.inside.end).trimEnd();
    if (!/[.!?…]["”’'»)]*$/.test(inside)) return false;
    return !(/[?!…]["”’']*$/.test(inside) && namesSpeaker(tokens, index + 1));
  }
  if (/^[)\]”"’'»]$/.test(token.text)) return TERMINAL.test(tokens[index - 1]?.text ?? '');
  if (/^[!?…]+$/.test(token.text) || /^\.{2,}$/.test(token.text)) return true;
  if (token.text === '.') return !isLeadingAbbreviation(tokens[index - 1], token);
  if (!token.text.endsWith('.')) return false;
  const stem = token.text.slice(0, -1).toLowerCase();
  // "vote no. Norway …" ends, "no. 5" does not.
  if (token.text === 'no.') return /^\p{Lu}/u.test(next.text);
  // "It cost €1.9m. Norway …"
  const before = tokens[index - 1];
  if (/^\p{Ll}{1,2}$/u.test(stem) && before?.pos === 'NUM' && before.end === token.start) return true;
  if (leadsOn(stem) || /^\p{L}$/u.test(stem)) return false;
  // "The pilot was ill. Norway …", "moved in. Norway …": the tokenizer knows short forms of states and measures.
  if (/^\p{Ll}{2,}\.$/u.test(token.text) && !ENGLISH.abbreviations.has(stem)) return true;
  return opensQuotation || SENTENCE_STARTERS.has(next.text.toLowerCase());
}

/** "He took the crown.The mill was sold": no host is written so, and no name. */
function lacksSpace(tokens: readonly Token[], stop: number): boolean {
  const [before, mark, after] = tokens.slice(Math.max(0, stop - 1), stop + 2);
  return /^\p{Ll}{3,}$/u.test(before?.text ?? '') && mark?.text === '.' && /^\p{Lu}\p{Ll}+$/u.test(after?.text ?? '');
}

function isLeadingAbbreviation(word: Token | undefined, stop: Token): boolean {
  if (word === undefined || word.end !== stop.start) return false;
  // Months and "no" are words of their own: "He said no. The talks …" ends, "No. 5" does not.
  if (/^\p{Lu}$/u.test(word.text)) return word.text !== 'I';
  return /^\p{Lu}/u.test(word.text) && leadsOn(word.text.toLowerCase()) && word.text !== 'No';
}

/** Whether it is an abbreviation that stands before what it belongs to, so that a capital after it starts no sentence. */
function leadsOn(word: string): boolean {
  return ENGLISH.abbreviations.has(word) && !CLOSING_ABBREVIATIONS.has(word);
}

function namesSpeaker(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + SPEAKER_WINDOW_TOKENS)) {
    if (token.quotation >= 0 || /^[.!?;:]$/.test(token.text)) return false;
    if (SPEECH_LEMMAS.has(token.lemma)) return true;
  }
  return false;
}
