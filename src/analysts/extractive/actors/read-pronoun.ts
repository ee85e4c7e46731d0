import type { Gender } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import { canHold } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { isDepartment } from './body-kinds.ts';
import { type Choice, chooseReferent, type Seen } from './choose-referent.ts';
import { PLURAL } from './introduce-source.ts';
import { firstEndingAfter, type ReadSoFar, seenLast } from './read-so-far.ts';
import { subjectVerb } from './subject-verb.ts';
import type { Referent } from './weigh-nominal.ts';

const WEIGHTS = {
  sameGender: 0.6,
  /** Whoever the paragraph has told of already, before whoever another one has. */
  sameParagraph: 0.5,
  /** Whoever the sentence right before is about, before whoever spoke ere that. */
  subjectJustBefore: 0.8,
  /** Whoever spoke in the sentence before, and "added" something. */
  saysMore: 1.5,
  /** "They" for a body or a country, which is "it" as often. */
  bodyAsThey: -1.5,
} as const;
const PRONOUNS: ReadonlyMap<string, { readonly kinds: readonly Referent['kind'][]; readonly gender: Gender | null }> =
  new Map([
    ['he', { kinds: ['person'], gender: 'male' }],
    ['she', { kinds: ['person'], gender: 'female' }],
    ['it', { kinds: ['organization', 'country'], gender: null }],
    ['they', { kinds: ['group', 'organization', 'country'], gender: null }],
  ]);

/** "In her view": whose it is that somebody says. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

const MALE = wordSet('he him his himself');
const FEMALE = wordSet('she her hers herself');

/** "she" is female; null of a pronoun that tells no gender, and of other words. */
export function genderOfPronoun(word: string): Gender | null {
  const lower = word.toLowerCase();
  if (MALE.has(lower)) return 'male';
  return FEMALE.has(lower) ? 'female' : null;
}

/**
 * Whom he, she, it or they stands for; null where the token is none of these, or nobody fits.
 * @param isOwner Whether his, her, its and their are read, too: "in her view".
 */
export function readPronoun(
  { document, sentence, seen, referents }: ReadSoFar,
  at: number,
  isOwner: boolean,
): Choice | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const previous = document.sentences[sentence - 1]?.tokens ?? [];
  const own = wordOf(tokens, at);
  const word = isOwner ? (OWNERS.get(own) ?? own) : own;
  const pronoun = PRONOUNS.get(word);
  if (pronoun === undefined || isExpletive(tokens, at)) return null;
  const hasSubject = seenLast(seen, (one) => one.sentence === sentence).some(
    ({ isSubject, referent }) => isSubject && referents[referent]?.kind === 'person',
  );
  const asked =
    pronoun.gender === null || !isReply(tokens, at)
      ? null
      : askedBefore(seen, previous.some(({ lemma }) => lemma === 'ask') ? sentence - 1 : sentence, referents);
  const adding = pronoun.gender !== null && isAdding(tokens, at) ? onlySpeakerIn(seen, sentence - 1, referents) : null;
  const told = isAnswering(tokens, at) ? seen.filter((one) => one.sentence !== sentence) : seen;
  const choice = chooseReferent(told, sentence, 'empty', (index) => {
    const candidate = referents[index];
    if (candidate === undefined || isDepartment(candidate.names)) return null;
    if (index === asked) return null;
    // "Halden rejects the report. It maintains …": a place that takes part.
    const isActing = word === 'it' && candidate.kind === 'place' && candidate.takesPart;
    if (!isActing && !pronoun.kinds.includes(candidate.kind)) return null;
    if (pronoun.gender === null) return word === 'they' && candidate.kind !== 'group' ? WEIGHTS.bodyAsThey : 0;
    const near =
      (isSubjectIn(document, seen, index, document.sentences[sentence]?.paragraph) ? WEIGHTS.sameParagraph : 0) +
      (!hasSubject && isSubjectOf(seen, index, sentence - 1) ? WEIGHTS.subjectJustBefore : 0) +
      (index === adding ? WEIGHTS.saysMore : 0);
    if (candidate.gender === null) return near;
    return candidate.gender === pronoun.gender ? WEIGHTS.sameGender + near : null;
  });
  if (word === 'it' && choice !== null && isThing(document.sentences, sentence, at, seen, choice.referent)) return null;
  if (word !== 'they' || choice === null || referents[choice.referent]?.kind === 'group') return choice;
  // A body that "they" stands for has just been spoken of, and nobody else in the plural.
  const isOthers = hasPluralSubject(tokens.slice(0, at)) || hasPluralSubject(previous);
  return isOthers || !isSubjectSince(seen, choice.referent, sentence - 1) ? null : choice;
}

/** "Asked if Lund was coming, | he | said": whoever the question is about does not answer it. */
function isAnswering(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens;
  const isAsked = /^(?:asked|pressed|questioned|quizzed)$/iu.test(first?.text ?? '');
  return (
    isAsked &&
    /^(?:about|how|if|on|what|when|where|whether|who|why)$/iu.test(second?.text ?? '') &&
    tokens[at - 1]?.text === ','
  );
}

/** "“It is a cynical attack,” | he | added": more of what was said. */
function isAdding(tokens: readonly Token[], at: number): boolean {
  return /^(?:add|conclude|continue)$/u.test(tokens[at + 1]?.lemma ?? '');
}

/** The one person who spoke in a sentence. */
function onlySpeakerIn(seen: readonly Seen[], sentence: number, referents: readonly Referent[]): number | null {
  const speakers = new Set(
    seenLast(seen, (one) => one.sentence >= sentence).flatMap((one) =>
      one.sentence === sentence && one.isSource && !one.isQuoted && referents[one.referent]?.kind === 'person'
        ? [one.referent]
        : [],
    ),
  );
  const [speaker] = speakers;
  return speaker !== undefined && speakers.size === 1 ? speaker : null;
}

const REPLYING = /^(?:answer|counter|object|protest|rejoin|reply|respond|retort|shrug)$/u;
/** Tokens between "she" and her reply: ", again,". */
const REPLY_TOKENS = 5;

/** "and she, again, | replied": whether what a pronoun does is to answer. */
function isReply(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at + 1, at + REPLY_TOKENS).find(({ pos, text }) => pos !== 'ADV' && text !== ',');
  return verb !== undefined && REPLYING.test(verb.lemma);
}

/** "“Tell me,” said the clerk to Ada Lind, and she replied": whoever has just spoken to somebody does not answer. */
function askedBefore(seen: readonly Seen[], from: number, referents: readonly Referent[]): number | null {
  const people = seenLast(seen, (one) => one.sentence >= from).filter(
    ({ referent, isQuoted }) => !isQuoted && referents[referent]?.kind === 'person',
  );
  const speaker = people.find(({ isSource }) => isSource)?.referent;
  return speaker !== undefined && people.some(({ referent }) => referent !== speaker) ? speaker : null;
}

/** "According to | its | analysis": "it". */
function wordOf(tokens: readonly Token[], at: number): string {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const isTeller = word === 'its' && tokens[at - 1]?.text === 'to' && /^according$/iu.test(tokens[at - 2]?.text ?? '');
  const document = tokens[at + 1]?.text === 'own' ? tokens[at + 2] : tokens[at + 1];
  return isTeller && OWN_PAPERS.has(document?.text.toLowerCase() ?? '') ? 'it' : word;
}
const OWN_PAPERS = wordSet(
  'analysis calculations count data estimate estimates figures findings numbers records report research statement study survey tally website',
);

const OPENERS = /^(?:although|though|while|whilst|when|after|before|because|since|as|once|even|if)$/iu;
/** Tokens of a title before the name that a sentence's main clause begins with. */
const TITLE_TOKENS = 5;

/** "Although she is for the tax, Deputy Speaker Ana Lima voted …": whom the main clause names, of nobody told of before. */
export function readAhead({ document, sentence, referents, names }: ReadSoFar, at: number): Choice | null {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const pronoun = PRONOUNS.get(tokens[at]?.text.toLowerCase() ?? '');
  if (pronoun === undefined || at > 2 || !OPENERS.test(tokens[0]?.text ?? '') || isExpletive(tokens, at)) return null;
  const comma = tokens.findIndex(({ text, quotation }, index) => index > at && text === ',' && quotation < 0);
  const main = tokens[comma + 1];
  if (comma < 0 || main === undefined) return null;
  const name = names[firstEndingAfter(names, main.start)];
  const before = tokens.filter(({ start }) => start >= main.start && start < (name?.start ?? main.start));
  const meant = referents[name?.referent ?? -1];
  const isOpening = before.length <= TITLE_TOKENS && before.every(({ pos }) => /^(?:PROPN|DET|ADJ|NOUN)$/u.test(pos));
  if (
    name === undefined ||
    name.start < main.start ||
    meant === undefined ||
    !isOpening ||
    !pronoun.kinds.includes(meant.kind)
  )
    return null;
  const isOther = meant.gender !== null && pronoun.gender !== null && meant.gender !== pronoun.gender;
  return isOther ? null : { referent: name.referent, isOpen: false };
}

/** Sentences back in which a body has to be spoken of for "it" to be that. */
const SENTENCES_TO_BODY = 2;

/**
 * "The letter is silent on pay. It adds …", after a body of which an earlier sentence spoke: whether "it" may as well be a
 * thing that a clause in between is about, or the body is too far back.
 */
function isThing(
  sentences: ReadSoFar['document']['sentences'],
  sentence: number,
  at: number,
  seen: readonly Seen[],
  referent: number,
): boolean {
  const last = seen.findLast((one) => one.referent === referent && !one.isQuoted);
  if (last === undefined || sentence - last.sentence > SENTENCES_TO_BODY) return true;
  return sentences.slice(last.sentence, sentence + 1).some(({ tokens }, index) => {
    const own = index + last.sentence === sentence ? tokens.slice(0, at) : tokens;
    return own.some(
      (token, place) =>
        token.start > last.start &&
        token.quotation < 0 &&
        token.pos === 'NOUN' &&
        !PLURAL.test(token.text.toLowerCase()) &&
        !canHold(token.text.toLowerCase()) &&
        opensClause(own, place) &&
        subjectVerb(own, token) !== null,
    );
  });
}

/** "The | letter | is", "its | offer | was": a noun right behind what opens a clause. */
function opensClause(tokens: readonly Token[], noun: number): boolean {
  let start = noun;
  while (/^(?:ADJ|NOUN)$/u.test(tokens[start - 1]?.pos ?? '')) start -= 1;
  const before = tokens[start - 2];
  return tokens[start - 1]?.pos === 'DET' && (before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(before.pos));
}

function isSubjectIn(
  document: ReadSoFar['document'],
  seen: readonly Seen[],
  referent: number,
  paragraph: number | undefined,
): boolean {
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || document.sentences[one.sentence]?.paragraph !== paragraph) return false;
    if (one.referent === referent && one.isSubject && !one.isQuoted) return true;
  }
  return false;
}

function isSubjectOf(seen: readonly Seen[], referent: number, sentence: number): boolean {
  return seenLast(seen, (one) => one.sentence >= sentence).some(
    (one) => one.referent === referent && one.sentence === sentence && one.isSubject && !one.isQuoted,
  );
}

function isSubjectSince(seen: readonly Seen[], referent: number, sentence: number): boolean {
  const last = seen.findLast((one) => one.referent === referent && one.isSubject);
  return last !== undefined && last.sentence >= sentence;
}

/** "Analysts agree. They say …", "Lind and Stane agree. They say …": whoever a clause speaks of in the plural. */
function hasPluralSubject(tokens: readonly Token[]): boolean {
  return tokens.some(({ pos, quotation }, verb) => {
    if ((pos !== 'VERB' && pos !== 'AUX') || quotation >= 0) return false;
    let at = verb - 1;
    while (tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'AUX') at -= 1;
    const noun = tokens[at];
    if (noun === undefined || noun.quotation >= 0) return false;
    let start = at;
    while (/^(?:PROPN|CCONJ|DET)$/u.test(tokens[start - 1]?.pos ?? '')) start -= 1;
    if (noun.pos === 'PROPN') return tokens.slice(start, at).some(({ pos: own }) => own === 'CCONJ');
    return noun.pos === 'NOUN' && PLURAL.test(noun.text);
  });
}

/** Tokens after "it" that are looked at. */
const EXPLETIVE_TOKENS = 7;

/** "it emerged that", "it is clear": nobody. */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.toLowerCase() !== 'it') return false;
  // "It is, however, doubtful": past what stands between two commas.
  const [first, second, third] = tokens
    .slice(at + 1, at + EXPLETIVE_TOKENS)
    .filter(({ text, pos }) => text !== ',' && !(pos === 'ADV' && /^(?:however|therefore|though|thus)$/u.test(text)));
  // "It all began": whatever it was, it is no body.
  if (first?.text === 'all') return true;
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
