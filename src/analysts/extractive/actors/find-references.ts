import type { Gender } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document, Mention, Token } from '../document.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS, COUNTRY_NOUNS, PERSON_NOUNS } from './role-nouns.ts';
import { type Referent, weighNominal } from './weigh-nominal.ts';

export interface Reference extends Mention {
  /** Index of the referent. */
  readonly referent: number;
}

/** How much speaks for a referent of a pronoun or nominal. Sentences back count against it. */
const WEIGHTS = {
  subject: 2,
  speaker: 1,
  sameGender: 1.5,
  perSentenceBack: -1.2,
  sameSentence: 0.5,
  inQuotation: -2,
  often: 0.25,
  oftenAtMost: 1.5,
} as const;
const MAX_SENTENCES_BACK: Readonly<Record<'pronoun' | 'nominal', number>> = { pronoun: 5, nominal: 60 };

/** Tokens of the longest apposition or bracket stepped over between a subject and its verb. */
const APPOSITION_TOKENS = 16;
const BRACKETS = [
  ['(', ')'],
  [',', ','],
] as const;
const SPEECH = wordSet(
  'say tell add argue warn insist explain note write claim announce call ask reply answer respond retort counter stress believe think acknowledge admit concede confirm repeat reiterate maintain contend describe suggest state urge deny declare tweet accuse promise threaten',
);

const PRONOUNS: ReadonlyMap<string, { readonly kinds: readonly Referent['kind'][]; readonly gender: Gender | null }> =
  new Map([
    ['he', { kinds: ['person'], gender: 'male' }],
    ['she', { kinds: ['person'], gender: 'female' }],
    ['it', { kinds: ['organization', 'country'], gender: null }],
    ['they', { kinds: ['group', 'organization', 'country'], gender: null }],
  ]);

interface Seen {
  readonly referent: number;
  readonly start: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isSpeaker: boolean;
  readonly isQuoted: boolean;
}

/**
 * What stands for an actor without naming it, outside quotations, read from the start: "the aide", "the Russian
 * president", "Putin’s aide", "the company", he, she, it, they. What fits no actor of the text is left out.
 */
export function findReferences(document: Document, referents: readonly Referent[]): Reference[] {
  const found: Reference[] = [];
  const names = referents
    .flatMap(({ mentions }, referent) => mentions.map((mention) => ({ ...mention, referent })))
    .toSorted((one, other) => one.start - other.start);
  const seen: Seen[] = [];
  let next = 0;
  document.sentences.forEach((sentence, index) => {
    const tokens = sentence.tokens;
    tokens.forEach((token, at) => {
      for (let name = names[next]; name !== undefined && name.start <= token.start; name = names[next]) {
        seen.push(see(name, index, tokens, token));
        next += 1;
      }
      if (token.quotation >= 0) return;
      const reference =
        readPronoun(tokens, at, index, seen, referents, document.sentences[index - 1]?.tokens ?? []) ??
        readNominal(document, tokens, at, index, seen, referents, names);
      if (reference === null) return;
      found.push(reference);
      seen.push(see(reference, index, tokens, token));
    });
  });
  return found;
}

function see({ referent, start, end }: Reference, sentence: number, tokens: readonly Token[], token: Token): Seen {
  const verb = verbAfter(tokens, start, end) ?? tellingVerbBefore(tokens, start, end);
  return {
    referent,
    start,
    sentence,
    isSubject: verb !== null,
    isSpeaker: verb !== null && SPEECH.has(verb.lemma),
    isQuoted: token.quotation >= 0,
  };
}

/** “…,” said Orlov: the telling verb before its subject. */
function tellingVerbBefore(tokens: readonly Token[], start: number, end: number): Token | null {
  let at = tokens.findIndex((token) => token.start >= start);
  if (/^[’']s?$/u.test(tokens.find((token) => token.start >= end)?.text ?? '')) return null;
  // "said NBC’s Dana Lund", "said the envoy Dana Lund"
  while (at > 0 && /^(?:PROPN|PART|DET|NOUN|ADJ)$/u.test(tokens[at - 1]?.pos ?? '')) at -= 1;
  const verb = tokens[at - 1];
  const before = tokens[at - 2];
  const isInverted = before !== undefined && before.pos === 'PUNCT' && verb !== undefined && verb.quotation < 0;
  return isInverted && verb.pos === 'VERB' && SPEECH.has(verb.lemma) ? verb : null;
}

/** The verb that follows what ends here, brackets and an apposition stepped over: the likeliest sign of a subject. */
function verbAfter(tokens: readonly Token[], start: number, end: number): Token | null {
  let from = tokens.findIndex((token) => token.start >= end);
  if (from < 0) return null;
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
  const verb = tokens.slice(from, from + 4).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX') ? verb : null;
}

function readPronoun(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  seen: readonly Seen[],
  referents: readonly Referent[],
  previous: readonly Token[],
): Reference | null {
  const token = tokens[at];
  const pronoun = PRONOUNS.get(token?.text.toLowerCase() ?? '');
  if (token === undefined || pronoun === undefined || isExpletive(tokens, at)) return null;
  const referent = best(seen, sentence, 'pronoun', (index) => {
    const candidate = referents[index];
    if (candidate === undefined || !pronoun.kinds.includes(candidate.kind)) return null;
    if (pronoun.gender === null) return token.text.toLowerCase() === 'they' && candidate.kind !== 'group' ? -1.5 : 0;
    if (candidate.gender === null) return 0;
    return candidate.gender === pronoun.gender ? WEIGHTS.sameGender : null;
  });
  if (referent === null) return null;
  const isOthers = token.text.toLowerCase() === 'they' && hasPluralSubject(previous, seen);
  return isOthers ? null : { type: 'pronoun', start: token.start, end: token.end, referent };
}

/** "Analysts agree. They say …": whoever the sentence before speaks of by a plural noun that is no actor. */
function hasPluralSubject(tokens: readonly Token[], seen: readonly Seen[]): boolean {
  const verb = tokens.findIndex(({ pos, quotation }) => (pos === 'VERB' || pos === 'AUX') && quotation < 0);
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at -= 1;
  const noun = tokens[at];
  return (
    noun !== undefined &&
    noun.pos === 'NOUN' &&
    noun.quotation < 0 &&
    /(?:s|people|men|women)$/u.test(noun.text) &&
    !seen.some(({ start }) => start >= (tokens[0]?.start ?? 0) && start <= noun.start)
  );
}

/** "it emerged that", "it is clear": nobody. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.toLowerCase() !== 'it') return false;
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  if (/^(?:emerge|seem|appear|happen|turn|rain|snow)$/u.test(first?.lemma ?? '')) return true;
  const isBe = first?.lemma === 'be' || second?.lemma === 'be' || /^[’']s$/u.test(first?.text ?? '');
  const after = second?.lemma === 'be' || second?.pos === 'ADV' ? third : second;
  return (
    isBe &&
    (after?.pos === 'ADJ' ||
      after?.pos === 'DET' ||
      after?.pos === 'NUM' ||
      /^(?:clear|time|unclear|possible|likely|believed|thought|reported|expected|not)$/u.test(after?.text ?? ''))
  );
}

/** A definite noun phrase whose noun some role or name answers: "the [senior Kremlin] official". */
function readNominal(
  document: Document,
  tokens: readonly Token[],
  at: number,
  sentence: number,
  seen: readonly Seen[],
  referents: readonly Referent[],
  names: readonly Reference[],
): Reference | null {
  const head = tokens[at];
  const noun = head?.text.toLowerCase() ?? '';
  if (head === undefined || !isReferring(noun)) return null;
  const start = phraseStart(tokens, at);
  if (start === null) return null;
  const first = tokens[start];
  if (first === undefined) return null;
  // A name right after makes it that person’s title.
  if (
    hasNameWithin(names, head.start, head.end + 2) ||
    /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.pos ?? '') ||
    tokens[at + 1]?.text === 'general'
  )
    return null;
  const phrase = document.text.slice(first.start, head.end);
  const owners = tokens
    .slice(start, at)
    .filter(({ pos }) => pos === 'PROPN' || pos === 'ADJ' || pos === 'NOUN')
    .map(({ text }) => text);
  const referent = best(seen, sentence, 'nominal', (index) => {
    const candidate = referents[index];
    return candidate === undefined ? null : weighNominal(noun, owners, candidate);
  });
  return referent === null || phrase.length > 80
    ? null
    : { type: 'nominal', start: first.start, end: head.end, referent };
}

/** Whether a name stands between two offsets. `names` are in reading order. */
function hasNameWithin(names: readonly Reference[], start: number, end: number): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (names[low]?.start ?? Number.POSITIVE_INFINITY) <= end;
}

function isReferring(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun) || ANY_BODY_NOUNS.has(noun) || COUNTRY_NOUNS.has(noun);
}

/** Where the phrase begins: at "the" or "this", or at a possessive name; null for "an aide" and bare nouns. */
function phraseStart(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const token = tokens[back];
    if (token === undefined || token.quotation >= 0) return null;
    if (/^(?:the|this|that)$/iu.test(token.text)) return back;
    if (/^[’']s?$/u.test(token.text) || /[’']s$/u.test(token.text)) {
      // "Norway’s ministry", "Putin’s aide"; "information’s utility" is nobody’s.
      return /^\p{Lu}/u.test(tokens[back - 1]?.text ?? '') || /^\p{Lu}/u.test(token.text)
        ? possessorStart(tokens, back)
        : null;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(token.pos) && token.text !== '-') return null;
  }
  return null;
}

function possessorStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (
    start > 0 &&
    (/^(?:PROPN|DET)$/u.test(tokens[start - 1]?.pos ?? '') ||
      (start === at && /^\p{L}/u.test(tokens[start - 1]?.text ?? '')))
  )
    start -= 1;
  return start;
}

/** The referent most speaks for: recent, a subject, often named. `weigh` says null where the words rule it out. */
function best(
  seen: readonly Seen[],
  sentence: number,
  type: 'pronoun' | 'nominal',
  weigh: (referent: number) => number | null,
): number | null {
  const scores = new Map<number, number>();
  const counts = new Map<number, number>();
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || sentence - one.sentence > MAX_SENTENCES_BACK[type]) break;
    counts.set(one.referent, (counts.get(one.referent) ?? 0) + 1);
    const weight = weigh(one.referent);
    if (weight === null) continue;
    const back = sentence - one.sentence;
    const score =
      weight +
      (type === 'pronoun' ? back : Math.min(5, back) / 3) * WEIGHTS.perSentenceBack +
      (back === 0 ? WEIGHTS.sameSentence : 0) +
      (one.isSubject ? WEIGHTS.subject : 0) +
      (one.isSpeaker ? WEIGHTS.speaker : 0) +
      (one.isQuoted ? WEIGHTS.inQuotation : 0);
    if (score > (scores.get(one.referent) ?? Number.NEGATIVE_INFINITY)) scores.set(one.referent, score);
  }
  let winner: number | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const [referent, score] of scores) {
    const total = score + Math.min(WEIGHTS.oftenAtMost, (counts.get(referent) ?? 0) * WEIGHTS.often);
    if (total > top) [winner, top] = [referent, total];
  }
  return winner;
}
