import type { Span } from '../../../articles/article.ts';
import { indexFrom } from '../../../language/span.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Token } from '../document.ts';

/** Tokens of the longest apposition or bracket stepped over between a subject and its verb. */
const APPOSITION_TOKENS = 16;
const BRACKETS = [
  ['(', ')'],
  [',', ','],
] as const;
const SPEECH = wordSet(
  'say tell add argue warn insist explain note write claim announce call ask reply answer respond retort counter stress believe think acknowledge admit concede confirm repeat reiterate maintain contend describe suggest state urge deny declare tweet accuse promise threaten',
);

/** The verb that words are the subject of, as far as their neighbours tell; null where they seem to be none's. */
export function subjectVerb(tokens: readonly Token[], { start, end }: Span): Token | null {
  return verbAfter(tokens, start, end) ?? tellingVerbBefore(tokens, start, end);
}

/** Whether the verb tells what somebody says. */
export function isTellingVerb(verb: Token): boolean {
  return SPEECH.has(verb.lemma);
}

/** The verb that follows what ends here, brackets and an apposition stepped over: the likeliest sign of a subject. */
function verbAfter(tokens: readonly Token[], start: number, end: number): Token | null {
  let from = indexFrom(tokens, end);
  if (from === tokens.length) return null;
  // "Norway’s negotiator, Dana Lund, said": the name itself is the apposition.
  const isApposed = tokens[from]?.text === ',' && tokens.findLast((token) => token.end <= start)?.text === ',';
  if (isApposed && /^(?:VERB|AUX)$/u.test(tokens[from + 1]?.pos ?? '')) from += 1;
  for (const [open, close] of BRACKETS) {
    if (tokens[from]?.text !== open) continue;
    const closing = tokens.findIndex(
      (token, index) => index > from && index < from + APPOSITION_TOKENS && token.text === close,
    );
    if (closing > 0) from = closing + 1;
  }
  // "fishermen who had camped there"
  if (/^who$/iu.test(tokens[from]?.text ?? '')) from += 1;
  // "no longer wants"
  const verb = tokens.slice(from, from + 4).find(({ pos, text }) => !/^(?:ADV|PART)$/u.test(pos) && text !== 'no');
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX') ? verb : null;
}

/** “…,” said Orlov: the telling verb before its subject. */
function tellingVerbBefore(tokens: readonly Token[], start: number, end: number): Token | null {
  let at = indexFrom(tokens, start);
  if (/^[’']s?$/u.test(tokens[indexFrom(tokens, end)]?.text ?? '')) return null;
  // "said NBC’s Dana Lund", "said the envoy Dana Lund"
  while (at > 0 && /^(?:PROPN|PART|DET|NOUN|ADJ)$/u.test(tokens[at - 1]?.pos ?? '')) at -= 1;
  const verb = tokens[at - 1];
  const before = tokens[at - 2];
  const isInverted = before !== undefined && before.pos === 'PUNCT' && verb !== undefined && verb.quotation < 0;
  return isInverted && verb.pos === 'VERB' && SPEECH.has(verb.lemma) ? verb : null;
}
