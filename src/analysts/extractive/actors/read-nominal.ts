import type { Span } from '../../../articles/article.ts';
import { ADDRESS_TITLES, TITLE_WORDS } from '../../../language/titles.ts';
import { wordSet } from '../../../language/word-set.ts';
import { cuesOf } from '../attribution/cues.ts';
import { canHold } from '../attribution/speaking-nouns.ts';
import type { Token } from '../document.ts';
import { ORGANIZATION_HEADS } from '../entities/organizations.ts';
import { type Choice, chooseNearest, chooseReferent } from './choose-referent.ts';
import { readAge, readParent } from './read-described.ts';
import { hasNameWithin, type ReadSoFar } from './read-so-far.ts';
import { ANY_BODY_NOUNS, BODY_NOUNS, COUNTRY_NOUNS, NOUNS_OF_NAMES, PERSON_NOUNS } from './role-nouns.ts';
import { isTellingVerb } from './subject-verb.ts';
import { ANYBODY, isNation, isUntoldBody, type Referent, SIDES, weighNominal } from './weigh-nominal.ts';

/** What "the city council" says of any council. */
const PLAIN_KINDS = wordSet('area city county district government labor labour parish state town trade village');
/** Nouns by which an actor may be meant, whoever is known. */
const REFERRING_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS.keys(),
  ...TITLE_WORDS,
  ...BODY_NOUNS.keys(),
  ...ANY_BODY_NOUNS,
  ...COUNTRY_NOUNS,
  ...NOUNS_OF_NAMES,
]);
/** Places by what they are: what is held in one may be told by its name elsewhere. */
const PLACES = wordSet(
  'capital city country county district island kingdom municipality nation province region republic state town village',
);
/** UTF-16 units before a name in which a text tells whose office somebody has. */
const REACH = 60;
/** UTF-16 units of the longest phrase that stands for an actor. */
const MAX_CHARACTERS = 80;

/**
 * Whom a definite noun phrase stands for whose noun some role or name answers: "the [senior Kremlin] official". null
 * where the token heads none, or nobody fits.
 */
export function readNominal(soFar: ReadSoFar, at: number): (Choice & Span) | null {
  const { document, sentence, seen, referents, nouns } = soFar;
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const { noun, isPast, last } = nounAt(tokens, at);
  const head = tokens[last];
  const alone = head === undefined ? null : (readAge(soFar, tokens, at) ?? readParent(soFar, tokens, at));
  if (alone !== null) return alone;
  if (head === undefined || !(isReferring(noun, nouns) || isShortName(head))) return null;
  const start = phraseStart(tokens, at);
  const first = tokens[start ?? -1];
  if (start === null || first === undefined) return null;
  if (isPredicate(tokens, start)) return null;
  // "the 3rd president": which of several, and hardly the one spoken of.
  if (tokens.slice(start, at).some(({ text }) => /^\p{N}+(?:st|nd|rd|th)$/u.test(text))) return null;
  // A name right after makes it that person’s title, one right before and a comma that person’s role.
  // "Attended by Prince Lund, the king said": no role of Lund's, which a comma would close.
  const isRole = !isSubjectBehind(tokens, start, last) && document.text.startsWith(', ', first.start - 2);
  if (
    (isRole && hasNameWithin(soFar, first.start - 3, first.start - 2)) ||
    hasNameWithin(soFar, head.start, head.end + titleAfter(document.text, head.end) + 2) ||
    (/^(?:NOUN|PROPN)$/u.test(tokens[last + 1]?.pos ?? '') && !isVerbAt(tokens, last + 1)) ||
    tokens[last + 1]?.text === 'general'
  )
    return null;
  // "The Lise-based group": where it is tells no other one.
  const based = tokens.findLastIndex(
    ({ text }, index) => index < at && index > start && /^(?:based|listed)$/u.test(text),
  );
  const modifiers = tokens
    .slice(tokens[based - 1]?.text === '-' ? based : start, at)
    .filter(({ pos }) => pos === 'PROPN' || pos === 'ADJ' || pos === 'NOUN')
    .map(({ text }) => text);
  const owners = isPast ? ['former', ...modifiers] : modifiers;
  const place = placeAfter(tokens, last);
  // "The president of the TSH", of the Supreme Harbour Court (TSH).
  const places = referents.find(({ names }) => place !== null && names.includes(place))?.names ?? [place ?? ''];
  const field = fieldAfter(tokens, last);
  const isBefore = ANY_BODY_NOUNS.has(noun) && owners.length === 0 ? beforeTold(soFar) : () => false;
  const weigh = (index: number) => {
    const candidate = referents[index];
    return candidate === undefined ||
      isBefore(index) ||
      (place !== null && places.every((name) => isElsewhere(candidate, name))) ||
      isOfOtherField(candidate, noun, field) ||
      isOfAnotherBody(tokens.slice(start, at), candidate, referents, head.start) ||
      isOfAnotherKind(noun, tokens.slice(start, at), candidate) ||
      isOfSomebodyElse(tokens.slice(start, at), candidate)
      ? null
      : weighNominal(noun, place === null ? owners : [...owners, ...places], candidate, head.start);
  };
  const choice =
    COUNTRY_NOUNS.has(noun) && owners.length === 0
      ? chooseNearest(seen, sentence, (index) => weigh(index) !== null)
      : chooseReferent(
          seen,
          sentence,
          'telling',
          weigh,
          (index) => isUntoldBody(noun, owners, referents[index]),
          (index) => referents[index]?.kind === 'person',
        );
  const phrase = document.text.slice(first.start, head.end);
  if (choice === null || phrase.length > MAX_CHARACTERS) return null;
  const chosen = referents[choice.referent];
  const isOpen = choice.isOpen || (field !== null && chosen?.kind === 'person' && !tellsField(chosen, field));
  const span = { start: first.start, end: head.end };
  const other = chosen === undefined ? null : justToldOf(soFar, owners, chosen, first.start);
  return other === null ? { ...choice, isOpen, ...span } : { referent: other, isOpen: true, ...span };
}

/** "Its secretary, | Miss | Priya Nandan": how long the form of address is that parts a role and its name. */
function titleAfter(text: string, from: number): number {
  const [, title = ''] = /^,? (\p{Lu}\p{L}+)\.? (?=\p{Lu})/u.exec(text.slice(from, from + MAX_CHARACTERS)) ?? [];
  return ADDRESS_TITLES.has(title) ? title.length + 2 : 0;
}

/**
 * "Holm gave way. The Kestrian foreign minister asked for a week": somebody of whom the text tells no office, and of whom
 * the sentence right before was, rather than a foreign minister of whom it does not tell that she is Kestria’s.
 */
function justToldOf(
  { document, sentence, seen, referents }: ReadSoFar,
  owners: readonly string[],
  chosen: Referent,
  start: number,
): number | null {
  // "Kestrian Foreign Minister Ada Berg", of a country that no list has.
  const isBeside = (owner: string) =>
    chosen.mentions.some((mention) =>
      document.text.slice(Math.max(0, mention.start - REACH), mention.start).includes(owner),
    );
  const isTold = (owner: string) => tellsField(chosen, owner.toLowerCase()) || isBeside(owner);
  if (chosen.kind !== 'person' || owners.every((owner) => !/^\p{Lu}/u.test(owner) || isTold(owner))) return null;
  const before = seen.findLast((one) => one.isSubject && !one.isQuoted && one.sentence === sentence - 1);
  const person = before === undefined ? undefined : referents[before.referent];
  if (before === undefined || person?.kind !== 'person' || person === chosen || person.roles.length > 0) return null;
  return document.text.slice(before.start, start).includes('\n') ? null : before.referent;
}

/** "At a dinner attended by | Prince Lund, | the king | said it …": the subject, behind a phrase that ends in a name. */
function isSubjectBehind(tokens: readonly Token[], start: number, last: number): boolean {
  const [verb, next] = [tokens[last + 1], tokens[last + 2]];
  let name = start - 1;
  while (tokens[name - 1]?.pos === 'PROPN') name -= 1;
  const isInPhrase = tokens[name - 1]?.pos === 'ADP';
  return isInPhrase && verb?.pos === 'VERB' && isTellingVerb(verb) && next?.pos !== 'ADP';
}

/** The noun that a token is, and where it ends: "ex-president", of those who were it; "head of state" is one. */
function nounAt(
  tokens: readonly Token[],
  at: number,
): { readonly noun: string; readonly isPast: boolean; readonly last: number } {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  const field = word === 'head' && tokens[at + 1]?.text === 'of' ? tokens[at + 2]?.text.toLowerCase() : undefined;
  if (field === 'state' || field === 'government') return { noun: `${word}-of-${field}`, isPast: false, last: at + 2 };
  const isPast = word.startsWith('ex-');
  return { noun: isPast ? word.slice('ex-'.length) : word, isPast, last: at };
}

/**
 * "Felion is a firm that reads faces. The company …": whether a body was last spoken of before the text turned to another
 * one and told which kind of body that is.
 */
function beforeTold({ sentence, seen, referents }: ReadSoFar): (index: number) => boolean {
  const since = new Set<number>();
  for (let back = seen.length - 1; back >= 0; back--) {
    const one = seen[back];
    if (one === undefined || sentence - one.sentence > SENTENCES_TO_TURN) break;
    since.add(one.referent);
    if (referents[one.referent]?.toldAt?.has(one.start) === true) return (index) => !since.has(index);
  }
  return () => false;
}

/** Sentences back in which the text may have turned to the body that is meant. */
const SENTENCES_TO_TURN = 60;

/** "The firm | plans to sell", "the union | demands a vote": the tagger takes the verb for a noun. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  const isThird =
    verb !== undefined && /^\p{Ll}+s$/u.test(verb.text) && cuesOf(verb.text).some(({ form }) => form === 'third');
  return isThird && next !== undefined && (/^(?:to|that)$/u.test(next.text) || /^(?:DET|NUM|PRON)$/u.test(next.pos));
}

/** "Felion is | the first company": what it is told to be; "It was | the company | that left" is somebody. */
function isPredicate(tokens: readonly Token[], start: number): boolean {
  const subject = tokens[start - 2];
  return tokens[start - 1]?.lemma === 'be' && /^(?:NOUN|PROPN)$/.test(subject?.pos ?? '');
}

/** "The governor | of Tarn Falls", "the leader | of the Opposition": the name after "of". */
function placeAfter(tokens: readonly Token[], at: number): string | null {
  if (tokens[at + 1]?.text !== 'of') return null;
  const start = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  let end = start;
  while (tokens[end]?.pos === 'PROPN' || SIDES.has(tokens[end]?.text.toLowerCase() ?? '')) end++;
  const name = tokens.slice(start, end).map(({ text }) => text);
  return name.length === 0 ? null : name.join(' ');
}

/** "The manager | of the shop", "the director | at a museum": what the office is held in, told by a noun. A city may be any. */
function fieldAfter(tokens: readonly Token[], at: number): string | null {
  if (
    !/^(?:of|at|for)$/u.test(tokens[at + 1]?.text ?? '') ||
    !/^(?:the|an?|its|their)$/iu.test(tokens[at + 2]?.text ?? '')
  )
    return null;
  let last = at + 2;
  while (/^(?:ADJ|NOUN)$/u.test(tokens[last + 1]?.pos ?? '')) last += 1;
  const noun = tokens[last]?.text.toLowerCase() ?? '';
  return last === at + 2 || tokens[last]?.pos !== 'NOUN' || PLACES.has(noun) ? null : noun;
}

function tellsField({ affiliations, roles, names }: Referent, field: string): boolean {
  return [...affiliations, ...roles, ...names].join(' ').toLowerCase().includes(field);
}

/** "The manager of the shop" is no coach, nor the manager of the team. */
function isOfOtherField(candidate: Referent, noun: string, field: string | null): boolean {
  const { kind, affiliations, roles } = candidate;
  const isTold = affiliations.length > 0 || roles.some((role) => / (?:at|for|of) /u.test(role));
  const isOwnNoun = roles.some((role) =>
    role
      .toLowerCase()
      .split(/[\s-]+/u)
      .includes(noun),
  );
  return field !== null && kind === 'person' && (isTold || !isOwnNoun) && !tellsField(candidate, field);
}

/** Whether somebody holds the office in another place. */
function isElsewhere({ kind, affiliations, roles }: Referent, place: string): boolean {
  const places = [...affiliations, ...roles.flatMap((role) => / of (?:the )?(\p{Lu}.*)$/u.exec(role)?.[1] ?? [])];
  return kind === 'person' && places.length > 0 && places.every((own) => !own.includes(place) && !place.includes(own));
}

/** "The guild’s director" is not the museum’s. */
function isOfAnotherBody(
  modifiers: readonly Token[],
  candidate: Referent,
  referents: readonly Referent[],
  at: number,
): boolean {
  const mark = modifiers.findLastIndex(({ text }) => /^[’']s?$/u.test(text));
  const owner = modifiers[mark - 1];
  if (candidate.kind !== 'person' || owner === undefined || !isBodyOrPlace(owner) || PLACES.has(owner.text))
    return false;
  const isOfIt = ({ names, kind }: Referent) =>
    kind === 'organization' && names.some((name) => candidate.affiliations.includes(name));
  return (
    !tellsField(candidate, owner.text) &&
    !referents.some((body) => isOfIt(body) && weighNominal(owner.text, [], body, at) !== null)
  );
}

/** Adjectives that tell which kind of body it is. */
const KINDS = wordSet('central federal municipal provincial');

/** "The parent council" is not the Highland Council, nor "the central bank" the Harbour Bank. */
function isOfAnotherKind(noun: string, modifiers: readonly Token[], { kind, names }: Referent): boolean {
  return (
    kind === 'organization' &&
    BODY_NOUNS.has(noun) &&
    modifiers.some(
      ({ pos, text }) =>
        (pos === 'NOUN' || KINDS.has(text.toLowerCase())) &&
        !PLAIN_KINDS.has(text.toLowerCase()) &&
        !names.join(' ').toLowerCase().includes(text.toLowerCase()),
    )
  );
}

/** "Mayor Lund’s party" is not the Green Party that accuses it; "Norway’s party" may be. */
function isOfSomebodyElse(modifiers: readonly Token[], { kind, names }: Referent): boolean {
  const owned = modifiers.findLastIndex(({ text }) => /[’']s?$/u.test(text));
  return (
    kind === 'organization' &&
    modifiers.slice(0, owned + 1).some(({ text }) => {
      const owner = text.replace(/[’']s?$/u, '');
      return /^\p{Lu}/u.test(owner) && !isNation(owner) && !names.join(' ').includes(owner);
    })
  );
}

function isReferring(noun: string, unnamed: ReadonlySet<string>): boolean {
  return REFERRING_NOUNS.has(noun) || (unnamed.size > 0 && (ANYBODY.has(noun) || unnamed.has(noun)));
}

/** "The Front", of the Eastern Salvation Front. */
function isShortName({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && ORGANIZATION_HEADS.has(text);
}

/** Where the phrase begins: at "the" or "this", or at a possessive name; null for "an aide" and bare nouns. */
function phraseStart(tokens: readonly Token[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const token = tokens[back];
    if (token === undefined || token.quotation >= 0) return null;
    if (/^(?:the|this|that)$/iu.test(token.text)) return back;
    if (/^[’']s?$/u.test(token.text) || /[’']s$/u.test(token.text)) {
      if (isBodyOrPlace(tokens[back - 1]) && /^the$/iu.test(tokens[back - 2]?.text ?? '')) return back - 2;
      // "Norway’s ministry", "Putin’s aide"; "information’s utility" is nobody’s.
      return /^\p{Lu}/u.test(tokens[back - 1]?.text ?? '') || /^\p{Lu}/u.test(token.text)
        ? possessorStart(tokens, back)
        : null;
    }
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/u.test(token.pos) && token.text !== '-') return null;
  }
  return null;
}

/** "the institute | ’s director", "the city | ’s mayor" */
function isBodyOrPlace(token: Token | undefined): boolean {
  const noun = token?.text ?? '';
  return token?.pos === 'NOUN' && /^\p{Ll}/u.test(noun) && (PLACES.has(noun) || canHold(noun));
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
