import type { Span } from '../../../articles/article.ts';
import { wordSet } from '../../../language/word-set.ts';
import { isPersonNoun } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';

/** A noun with what stands before it, and what follows it with a preposition. */
export interface NounPhrase extends Span {
  /** "the", "a": what stood before the core. */
  readonly article: Token | null;
  /** Without articles, possessives and numbers in front: "reduction", "armed forces". */
  readonly core: readonly Token[];
  readonly head: Token;
  /** Whether "his", "our" or the like stood in front. */
  readonly isOwned: boolean;
  /** Whether a number stood in front: "one nurse". */
  readonly isCounted: boolean;
  /** The phrase that follows with a preposition: "of Ukraine’s armed forces". */
  readonly complement: { readonly preposition: Token; readonly phrase: NounPhrase } | null;
  /** The verb it is the object of, when it directly follows one, or the passive that follows it: "records were falsified". */
  readonly verb: Token | null;
}

/** What goes on for longer, a table or a list without marks, is read piece by piece. */
const LIMITS = {
  tokens: 40,
  /** "Of" within "of". */
  depth: 8,
} as const;

/** Prepositions whose phrase belongs to the noun before it more often than to the verb. */
const COMPLEMENT_PREPOSITIONS = new Set(['of', 'on', 'over', 'for', 'with', 'against', 'about']);
/** Nouns that take others, too: "torture in custody", "access to the harbour". */
const TAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    in: wordSet(
      'abuse confidence cut death increase interest investment involvement misconduct part participation presence role say seat share stake torture trade trust violence vote',
    ),
    from: wordSet('exemption exit export import release retreat withdrawal'),
    at: wordSet('abuse death torture'),
    to: wordSet(`
    access admission aid alternative amendment answer approach attitude barrier challenge change claim commitment
    concession contribution cut damage end exemption export gift harm limit link loan objection obstacle opposition payment
    reference reform relation request resistance response restriction return right route sale solution subsidy supply
    support threat tie transfer transition visit
  `),
  }),
);
/** Verbs whose own a preposition behind their object is: "inform the population about it", "search the web for it". */
const TAKEN_BY_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    about: wordSet('ask brief caution consult educate inform lecture question remind teach tell warn'),
    against: wordSet('caution defend insure protect warn'),
    for: wordSet(
      'arrest ask blame charge compensate condemn criticise criticize detain fine jail pay praise press punish reward search sue thank use',
    ),
    on: wordSet('advise brief congratulate consult educate grill inform question'),
    over: wordSet('arrest criticise criticize detain fine grill question sue'),
    with: wordSet('arm charge confront entrust equip fill present provide replace supply threaten'),
  }),
);
/** Numbers that the tagger takes for nouns: "two dozen clinics" are clinics. */
const COUNTING_NOUN = /^(?:dozen|score|hundred|thousand|million|billion)$/iu;
const DROPPED_IN_FRONT = new Set(['DET', 'PRON', 'NUM', 'CCONJ', 'ADV', 'PART', 'SYM']);
/** Hyphens within a word, quote marks around a part of a phrase. */
const WITHIN = new Set(['-', '&', '“', '”', '"']);
/** Adjectives that say how much or when, not what. */
const EMPTY_ADJECTIVES = new Set(
  'present current existing other own such many several few more most less new next last recent latest past same first second certain various further additional much fewer great right wrong clear stronger aforementioned massive huge enormous tremendous significant exceptional respective actual whole entire main major key big bigger'.split(
    ' ',
  ),
);

/** The noun phrases among the tokens, in reading order; those inside a complement are listed by themselves too. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = readPhrase(tokens, index);
    if (found === null) index += 1;
    else {
      phrases.push(found.phrase);
      index = found.next;
    }
  }
  return phrases;
}

function readPhrase(
  tokens: readonly Token[],
  from: number,
  depth: number = 0,
): { phrase: NounPhrase; next: number } | null {
  if (isMistakenVerb(tokens, from)) return null;
  let end = from;
  const most = Math.min(tokens.length, from + LIMITS.tokens);
  while (end < most && continuesPhrase(tokens, end, from)) end += 1;
  while (end > from && !isNoun(tokens[end - 1]) && !isParticle(tokens, end - 1)) end -= 1;
  // "Turkey cast it as", "the treaty guarantee it": before a pronoun the last word is a verb.
  if (end - from > 1 && /^(?:it|them|him|us|me)$/u.test(tokens[end]?.text ?? '') && isNoun(tokens[end - 2])) end -= 1;
  if (end === from) return null;
  let start = from;
  // "demanding that the town ban the app": before another phrase the last word is a verb.
  if (end - from > 1 && isMistakenVerb(tokens, end - 1) && isNoun(tokens[end - 2])) end -= 1;
  // "the government’s 4 percent offer" is an offer.
  for (let at = from + 1; at < end - 2 && start === from; at += 1)
    if (/^[’']s$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.pos === 'NUM') start = at + 1;
  while (start < end - 1 && isDroppedInFront(tokens[start], tokens[start + 1])) start += 1;
  const core = tokens.slice(start, end);
  const [first, head] = [core[0], core.at(-1)];
  if (first === undefined || head === undefined) return null;
  const preposition = tokens[end];
  const link = preposition?.text.toLowerCase() ?? '';
  const before = tokens[from - 1];
  const isJoined =
    TAKES.get(link)?.has(head.lemma.toLowerCase()) === true ||
    (COMPLEMENT_PREPOSITIONS.has(link) && (link === 'of' || takesComplement(core, before, link)));
  const complement =
    isJoined && depth < LIMITS.depth ? (readPhrase(tokens, end + 1, depth + 1) ?? lonePhrase(tokens, end + 1)) : null;
  const phrase: NounPhrase = {
    start: first.start,
    end: head.end,
    core,
    article: tokens[from]?.pos === 'DET' && start > from ? (tokens[from] ?? null) : null,
    head,
    isOwned: tokens[from]?.pos === 'PRON',
    isCounted: tokens.slice(from, start).some(({ pos }) => pos === 'NUM'),
    complement: complement === null || preposition === undefined ? null : { preposition, phrase: complement.phrase },
    verb:
      before !== undefined && (before.pos === 'VERB' || isMistakenVerb(tokens, from - 1))
        ? before
        : passiveAfter(tokens, end),
  };
  return { phrase, next: end };
}

/** Whether what a preposition leads on to tells of a noun: not of a name, nor of people, nor where the verb takes it. */
function takesComplement(core: readonly Token[], before: Token | undefined, link: string): boolean {
  const head = core.at(-1);
  const isOfVerb = before?.pos === 'VERB' && TAKEN_BY_VERB.get(link)?.has(before.lemma.toLowerCase()) === true;
  return !isOfVerb && head?.pos !== 'PROPN' && !isPersonNoun(head?.lemma ?? '');
}

/** "Incidents of torture": what stands alone after "of" is a noun, whatever it is elsewhere. */
function lonePhrase(tokens: readonly Token[], at: number): { phrase: NounPhrase; next: number } | null {
  const head = tokens[at];
  if (tokens[at - 1]?.text !== 'of' || head?.pos !== 'VERB' || /(?:ing|ed)$/u.test(head.text)) return null;
  const alone = { article: null, core: [head], head, isOwned: false, isCounted: false, complement: null, verb: null };
  return { phrase: { start: head.start, end: head.end, ...alone }, next: at + 1 };
}

/** "Records were falsified": the verb whose object a phrase is that ends there. */
function passiveAfter(tokens: readonly Token[], end: number): Token | null {
  let at = end;
  while (tokens[at]?.pos === 'AUX' || /^(?:not|also|now|never)$/iu.test(tokens[at]?.text ?? '')) at += 1;
  const verb = tokens[at];
  // What should be done is wanted by some, and not yet what the matter is.
  return at > end &&
    /^(?:are|been|is|was|were)$/iu.test(tokens[at - 1]?.text ?? '') &&
    verb?.pos === 'VERB' &&
    /(?:ed|en|ld|ut|lt)$/u.test(verb.text)
    ? verb
    : null;
}

function continuesPhrase(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { pos, text } = token;
  // "their licence next spring"
  if (pos === 'ADJ' && /^(?:next|last)$/iu.test(text) && isNoun(tokens[index - 1]) && index > from) return false;
  if (isNoun(token) || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM') return true;
  if (pos === 'DET') return index === from;
  if (pos === 'PRON') return index === from && /^(?:its|his|her|their|our|my|your)$/iu.test(text);
  if (pos === 'PART') return /^[’']s?$/u.test(text) && index > from;
  // "Adams–Brandt meeting": a dash that joins names.
  if (text === '–' || text === '—')
    return index > from && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
  // "The midwives’ association"
  if ((text === '’' || text === "'") && tokens[index - 1]?.text.endsWith('s') === true)
    return index > from && isNoun(tokens[index + 1]);
  if (WITHIN.has(text)) return index > from || text === '“' || text === '"';
  const before = tokens[index - 1];
  // "son-in-law": whatever hangs on a hyphen.
  if (before?.text === '-' && before.end === token.start && index > from) return true;
  // "occupied territories", "rising prices": a participle between a determiner or adjective and a noun.
  if (pos === 'VERB')
    return (
      /(?:ed|ing)$/u.test(text) &&
      (isNoun(tokens[index + 1]) || (tokens[index + 1]?.pos === 'ADJ' && isNoun(tokens[index + 2]))) &&
      (index > from
        ? /^(?:DET|ADJ|NUM|PRON|PART|PUNCT)$/.test(before?.pos ?? '')
        : // "a ban on imported flour"; "the cost of storing grain" is none.
          before?.pos === 'ADP' && text.endsWith('ed'))
    );
  return false;
}

function isDroppedInFront(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  // "five-hour meeting", "no-double-tax treaty" keep what the hyphen joins; "48 MW plants" not the unit.
  if (next?.text === '-') return false;
  if (/^(?:[kKMGT]W|[kc]?m|km|kg|MWh?)$/u.test(token.text)) return true;
  return (
    DROPPED_IN_FRONT.has(token.pos) ||
    COUNTING_NOUN.test(token.text) ||
    /^(?:percent|cent)$/iu.test(token.text) ||
    /^["“”,]$/u.test(token.text) ||
    (token.pos !== 'PROPN' && EMPTY_ADJECTIVES.has(token.text.toLowerCase()))
  );
}

/** "The clean-up", "a lock-out": the end of a noun made of a verb. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  const [verb, hyphen, particle] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.text === '-' &&
    verb?.end === hyphen.start &&
    particle?.start === hyphen.end &&
    /^(?:back|down|in|off|out|over|up)$/iu.test(particle.text)
  );
}

/** A verb that the tagger took for a noun: it stands right before another phrase. */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return (
    token?.pos === 'NOUN' &&
    token.text === token.lemma &&
    NOMINAL_VERBS.has(token.text) &&
    (next?.pos === 'DET' || /^(?:its|his|her|their|our)$/iu.test(next?.text ?? ''))
  );
}

function isNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}
