import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document, Token } from '../document.ts';
import { tokensIn } from './reading.ts';

/** "as the session ends", "as it fired three missiles". */
const FINITE_AFTER_AS =
  /^\sas\s(?:the|its?|his|her|their|they|he|she|\p{Lu}\p{L}+)\s(?:\p{L}+\s){0,3}?\p{Ll}+(?:s|ed)\s(?:the|its?|his|her|their|an?|\p{L}+)\b/u;

/** Reporting words that may be followed by a thing and an adjective alone: "called the deal dead". */
export const TAKES_ADJECTIVE: ReadonlySet<string> = new Set(['call', 'brand', 'deem', 'label']);

/** "called the audit a farce" states that "the audit is a farce"; null where nothing is said to be anything. */
export function whatItIs(plain: string, cueLemma: string | null, document: Document, span: Span): string | null {
  const tokens = tokensIn(document, span);
  // "the importance of trade as well": too, and nothing that it is.
  const as = /\sas\s(?!well(?:\s(?!“)|$)|(?:for|if|of|to|though)\s)/u.exec(plain);
  // "called the vote a ploy as the session ends": what follows that "as" is when.
  const isWhen =
    as !== null && FINITE_AFTER_AS.test(plain.slice(as.index)) && !/^\sas\s[“"]/u.test(plain.slice(as.index));
  if (as !== null && !isWhen) return saidToBe(plain.slice(0, as.index), plain.slice(as.index + as[0].length), tokens);
  // "called the offer “outrageous”": what it is called stands in quotation marks.
  const quoted = /^([^“"]*?\p{L}) ((?:an?|the)\s(?:so-called\s)?)?([“"](?!.*[“"”].*[“"]).*)$/su.exec(plain);
  if (quoted?.[1] !== undefined) return saidToBe(quoted[1], `${quoted[2] ?? ''}${quoted[3]}`, tokens);
  // "calls the cargo graphite and Pellara soot": what somebody else calls it.
  if (tokens.some(({ pos }, at) => pos === 'CCONJ' && tokens[at + 1]?.pos === 'PROPN' && isNominal(tokens[at + 2])))
    return null;
  const border = tokens.findIndex((token, index) => startsWhat(tokens, index, token, cueLemma));
  const at = (tokens[border]?.start ?? span.start) - span.start;
  return border === -1 ? null : saidToBe(plain.slice(0, at).trimEnd(), plain.slice(at), tokens);
}

function startsWhat(tokens: readonly Token[], index: number, { text, pos }: Token, cueLemma: string | null): boolean {
  const before = tokens[index - 1];
  // "the dredging illegal"
  const isDeed = before?.pos === 'VERB' && before.text.endsWith('ing') && tokens[index - 2]?.pos === 'DET';
  if (!isNominal(before) && !isDeed) return false;
  // "it fair": the tagger takes what it is called for a verb.
  const isLast = before?.pos === 'PRON' && index === tokens.length - 1;
  const isAdjective = (pos === 'ADJ' && !isNominal(tokens[index + 1]) && tokens[index + 1]?.pos !== 'ADJ') || isLast;
  // "the decision the hardest she has faced"
  const isMost = /^the$/iu.test(text) && isSuperlative(tokens[index + 1]?.text ?? '');
  // "the warning blackmail"
  const isVerdict =
    pos !== 'ADJ' && VERDICTS.has(text) && index === tokens.length - 1 && TAKES_ADJECTIVE.has(cueLemma ?? '');
  return /^an?$/iu.test(text) || isMost || isVerdict || (isAdjective && TAKES_ADJECTIVE.has(cueLemma ?? ''));
}

/** What is called so without an article. */
const VERDICTS = wordSet(
  'appeasement arson betrayal blackmail bluster bribery bullying censorship corruption cowardice extortion fantasy fiction folly fraud genocide harassment hypocrisy interference intimidation justice lunacy madness nonsense piracy propaganda provocation racism rape revenge robbery sabotage slander slavery spin suicide surrender terrorism theft torture treason vandalism vengeance',
);

function isSuperlative(word: string): boolean {
  return /^(?:best|worst|most|least|first|last|only|\p{Ll}{3,}est)$/u.test(word);
}

const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he is'],
  ['her', 'she is'],
  ['them', 'they are'],
  ['us', 'we are'],
  ['me', 'I am'],
]);

/** "the talks are long", "they are a threat": the verb agrees with the noun before the first preposition. */
export function saidToBe(thing: string, what: string, tokens: readonly Token[]): string {
  const subject = SUBJECTS.get(thing.toLowerCase());
  if (subject !== undefined) return `${subject} ${what}`;
  const words = thing.split(' ').length;
  const own = tokens.slice(0, words);
  const link = own.findIndex(({ pos, text }, index) => index > 0 && (pos === 'ADP' || text === 'that'));
  const phrase = link < 0 ? own : own.slice(0, link);
  const head = phrase.findLast(isNominal);
  const isPlural =
    (head?.pos === 'NOUN' && /s$/u.test(head.text) && head.lemma !== head.text.toLowerCase()) ||
    // "Reports that …": a sentence's first word is often taken for a name.
    (own[link]?.text === 'that' && /s$/u.test(head?.text ?? ''));
  const isPair = phrase.some(({ text }) => text === 'and');
  return `${thing} ${isPlural || isPair ? 'are' : 'is'} ${what}`;
}

function isNominal(token: Token | undefined): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(token?.pos ?? '');
}
