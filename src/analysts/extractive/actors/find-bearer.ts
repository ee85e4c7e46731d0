import type { Span } from '../../../articles/article.ts';
import { TITLES_OFF_NAMES } from '../../../language/titles.ts';
import { ORGANIZATION_HEADS } from '../entities/organizations.ts';
import { fitsKind, isTrade } from './body-kinds.ts';
import type { Choice, Seen } from './choose-referent.ts';
import type { UnnamedSource } from './introduce-source.ts';
import { PAST_ROLE } from './office-changes.ts';
import { firstEndingAfter, hasNameWithin, type ReadSoFar, type Reference, seenLast } from './read-so-far.ts';
import { BODY_NOUNS } from './role-nouns.ts';
import { isTellingVerb, subjectVerb } from './subject-verb.ts';
import type { Referent } from './weigh-nominal.ts';

/** "Ms" tells no office. */
const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Dr|Lord|Lady)\.?$/u;

/**
 * The person without a role who, most likely, bears the office that a source is described by: who spoke right before it,
 * in its paragraph ("Lund said … “…,” the mayor said."), or who is named for the first time at the start of the next
 * paragraph and goes on ("…, the trade commissioner has said.\nMira Lund warned …").
 * Open where somebody else was spoken of in the paragraph, or the name is still to come. Null where nobody fits.
 */
export function findBearer(soFar: ReadSoFar, source: Span, office: UnnamedSource): Choice | null {
  // "The steelmaker": whose noun ends like that of a person.
  if (office.kind === 'organization' || isTrade(office.noun) || MAKER.test(office.noun))
    return describedBody(soFar, source, office);
  if (office.kind !== 'person') return null;
  const before = bearerBefore(soFar, source, office);
  if (before !== null) return before;
  const { document, sentence, referents } = soFar;
  const next = nameAtStart(soFar, (document.sentences[sentence]?.paragraph ?? 0) + 1);
  return next !== null && mayBear(referents[next.referent], office) ? { referent: next.referent, isOpen: true } : null;
}

/** Whom "the mayor", "the goalkeeper" is told of, who was spoken of before. */
function bearerBefore(soFar: ReadSoFar, source: Span, office: UnnamedSource): Choice | null {
  const { document, sentence, referents } = soFar;
  const { text } = document;
  if (!/^the /iu.test(text.slice(source.start, source.end))) return null;
  // "In a blunt letter, the premier says": past a phrase that names nobody.
  const opening = document.sentences[sentence]?.start ?? source.start;
  const isOpening =
    opening === source.start ||
    (OPENING_PHRASE.test(text.slice(opening, source.start)) && !hasNameWithin(soFar, opening, source.start));
  // "Lund was criticised by the coroner": who does something to somebody is another one.
  const isDoer = /\bby\s$/u.test(text.slice(Math.max(0, source.start - 4), source.start));
  const bears = (choice: Choice | null): choice is Choice =>
    choice !== null && mayBear(referents[choice.referent], office) && !isDescribed(soFar, choice.referent);
  const before = onlySpeakerBefore(soFar);
  if (!isDoer && bears(before) && isNewTo(text, office.noun, source)) return before;
  const earlier = onlySpeakerOfLastParagraph(soFar);
  if (isOpening && bears(earlier) && isNewTo(text, office.noun, source)) return earlier;
  const only = onlyOneBefore(soFar, source, 'person');
  return only !== null && isOtherWordFor(soFar, source, office, only) ? only : null;
}

const OPENING_PHRASE = /^(?:After|Ahead|At|During|In|On) [^,;:“”"]{1,80}, $/u;

/** Whether somebody may bear an office: nobody who is known by another one; of a former one, who had another. */
function mayBear(person: Referent | undefined, office: UnnamedSource, isFormer = false): boolean {
  return (
    person?.kind === 'person' &&
    person.noun === undefined &&
    person.roles.every((role) => FORM_OF_ADDRESS.test(role) || (isFormer && PAST_ROLE.test(role))) &&
    (person.gender === null || office.gender === null || person.gender === office.gender)
  );
}

/** Those whom somebody else meets in their work: "Lund was stopped. The officer said …" */
const COUNTERPART =
  /^(?:adviser|advisor|aide|attorney|barrister|boss|coach|colleague|constable|coroner|counsel|defendant|detective|doctor|driver|editor|employer|expert|friend|guard|host|inspector|interviewer|investigator|journalist|judge|landlord|lawyer|magistrate|manager|mediator|neighbou?r|nurse|officer|official|opponent|owner|partner|person|physician|pilot|policeman|policewoman|predecessor|prosecutor|referee|reporter|resident|rival|soldier|solicitor|source|successor|surgeon|suspect|teacher|umpire|victim|witness)$/u;

/**
 * "Lund won in Arn. The goalkeeper said …", "…, former transport minister Ada Lund.\nThe former cabinet member said …": whether
 * a source's words, new to the text, may be other words for somebody; of an office, only where somebody's own tells nothing else.
 */
function isOtherWordFor(soFar: ReadSoFar, source: Span, office: UnnamedSource, { referent }: Choice): boolean {
  const { text, sentences } = soFar.document;
  const [last, here] = [sentences[soFar.sentence - 1], sentences[soFar.sentence]];
  // Who has another office, or calling, is hardly called by this one; who had one may be.
  const isFormer = /^the former /iu.test(text.slice(source.start, source.end));
  const isOffice = TITLES_OFF_NAMES.has(office.noun) && office.noun !== 'captain' && !isFormer;
  return (
    !isOffice &&
    !COUNTERPART.test(office.noun) &&
    (last?.paragraph === here?.paragraph || here?.start === source.start) &&
    mayBear(soFar.referents[referent], office, isFormer) &&
    (isFormer || !isDescribed(soFar, referent)) &&
    isNewTo(text, office.noun, source)
  );
}

/** Whether a text has not had a noun before: an office that was spoken of already may be another's. */
function isNewTo(text: string, noun: string, { start }: Span): boolean {
  return !new RegExp(`\\b${RegExp.escape(noun)}\\b`, 'iu').test(text.slice(0, start));
}

/** Nouns for bodies that are another one's court, council or newspaper as often as other words for the one just named. */
const COUNTERPART_BODY =
  /^(?:agency|assembly|authority|board|bureau|chamber|commission|committee|congress|council|court|daily|department|ministry|network|newspaper|outlet|panel|paper|parliament|police|regulator|secretariat|station|tribunal|watchdog)$/u;
/** "The think tank", "the school": other words for bodies whose name tells another kind. */
const WHAT_BODIES_ARE: ReadonlyMap<string, RegExp> = new Map([
  ['lobby', /\b(?:Association|Chamber|Confederation|Council|Federation)\b/u],
  ['party', /\b(?:Alliance|Coalition|Congress|Democrats|Front|Greens|League|Movement|Union)\b/u],
  ['school', /\b(?:Academy|College|Institute|University)\b/u],
  ['tank', /\b(?:Cent(?:er|re)|Council|Foundation|Institut(?:e|ion))\b/u],
]);
/** "Steelmaker": as good as "the company". */
const MAKER = /^\p{Ll}+maker$/u;

/**
 * "Green Future won twelve seats. The party said …", "Aldo cut 500 jobs. The steelmaker said …": the one body of which the
 * sentence before speaks, by words that are new to the text. Always open.
 */
function describedBody(soFar: ReadSoFar, source: Span, { noun }: UnnamedSource): Choice | null {
  const { text } = soFar.document;
  const kind = MAKER.test(noun) || isTrade(noun) ? 'company' : noun;
  const isOfBody = BODY_NOUNS.has(noun) || kind !== noun || WHAT_BODIES_ARE.has(noun);
  // "The islanders’ association" is theirs, and none that was named before.
  const words = text.slice(source.start, source.end);
  if (!isOfBody || COUNTERPART_BODY.test(noun) || !/^the [^’']*$/iu.test(words)) return null;
  const only = onlyOneBefore(soFar, source, 'organization');
  const body = only === null ? undefined : soFar.referents[only.referent];
  if (body === undefined || body.noun !== undefined) return null;
  const isKind = [BODY_NOUNS.get(noun), WHAT_BODIES_ARE.get(noun)].some((one) =>
    body.names.some((name) => one?.test(name)),
  );
  // "Green Future won twelve seats. The party …": a name that tells no kind.
  const isUntold =
    noun === 'party' && !body.names.some((name) => name.split(' ').some((word) => ORGANIZATION_HEADS.has(word)));
  const isBusiness = kind === 'company' && fitsKind(kind, body.names, body.calledBy ?? []);
  return (isKind || isBusiness || isUntold) && isNewTo(text, noun, source) ? only : null;
}

/** The one person, or body, of whom the sentence before speaks, and no other does in this one up to here. Always open. */
function onlyOneBefore(
  { document, sentence, seen, referents }: ReadSoFar,
  { start }: Span,
  kind: Referent['kind'],
): Choice | null {
  const [last, here] = [document.sentences[sentence - 1], document.sentences[sentence]];
  if (last === undefined || here === undefined || here.paragraph > last.paragraph + 1) return null;
  const beside = seenLast(seen, (one) => one.sentence >= sentence - 1).filter(
    (one) => one.start < start && !one.isQuoted && referents[one.referent]?.kind === kind,
  );
  const [first] = beside;
  const isOne = beside.every(({ referent }) => referent === first?.referent);
  return first !== undefined && isOne && !first.isInPassing ? { referent: first.referent, isOpen: true } : null;
}

/** "Harbour master Tom Berg", "Tom Berg, a skipper": whoever is told of so may bear no other office. */
function isDescribed({ document: { sentences, text }, sentence, names }: ReadSoFar, referent: number): boolean {
  return names.some(({ start, end, referent: own }) => {
    if (own !== referent) return false;
    const tokens = sentences.slice(0, sentence + 1).find((one) => one.start <= start && start < one.end)?.tokens ?? [];
    const before = tokens.findLast((token) => token.end <= start);
    return (
      /^(?:ADJ|NOUN|PROPN)$/u.test(before?.pos ?? '') || /^, (?:an?|the|who|\p{N})\b/u.test(text.slice(end, end + 8))
    );
  });
}

/** The one person who spoke in the sentence before, in the same paragraph; open where it speaks of another one, too. */
function onlySpeakerBefore({ document, sentence, seen, referents }: ReadSoFar): Choice | null {
  const paragraph = document.sentences[sentence]?.paragraph;
  const beside: Seen[] = [];
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || document.sentences[one.sentence]?.paragraph !== paragraph) break;
    if (referents[one.referent]?.kind === 'person') beside.push(one);
  }
  const speakers = new Set(
    beside.flatMap((one) => (one.isSource && one.sentence === sentence - 1 ? [one.referent] : [])),
  );
  const [referent] = speakers;
  if (referent === undefined || speakers.size > 1) return null;
  return { referent, isOpen: beside.some((one) => one.referent !== referent) };
}

/**
 * "…,” Tallis told the House.\nThe backbencher, who …, urged": the one person who spoke in the sentence that ends the
 * paragraph before, where no other is spoken of there. Always open.
 */
function onlySpeakerOfLastParagraph({ document, sentence, seen, referents }: ReadSoFar): Choice | null {
  const [last, here] = [document.sentences[sentence - 1], document.sentences[sentence]];
  if (last === undefined || here === undefined || here.paragraph !== last.paragraph + 1) return null;
  const paragraphOf = (one: Seen) => document.sentences[one.sentence]?.paragraph ?? 0;
  const beside = seenLast(seen, (one) => paragraphOf(one) >= last.paragraph).filter(
    (one) => paragraphOf(one) === last.paragraph && referents[one.referent]?.kind === 'person',
  );
  const [first] = beside;
  const isOne = beside.every(({ referent }) => referent === first?.referent);
  return first !== undefined && isOne && beside.some((one) => one.isSource && one.sentence === sentence - 1)
    ? { referent: first.referent, isOpen: true }
    : null;
}

const SPEAKS_FOR =
  /^(?:an? (?:spokes\p{L}+|representative)|its (?:ambassador|delegate|envoy|representative|spokes\p{L}+)|(?:its |the )?(?:bosses|chiefs|executives|leaders|management|officials|organi[sz]ers|representatives))$/iu;

/** "A board report": a body's own. */
const OWN_REPORT = /^an? (?:[\p{L}\d-]+ ){0,2}?(\p{Ll}+) (?:document|report|study|survey)$/iu;

/**
 * "The rights office welcomed it. A spokesperson called on …": whose spokesperson it is, "a board report": of the only
 * board that is named; open.
 */
export function bodySpokenFor({ document, sentence, seen, referents }: ReadSoFar, source: Span): number | null {
  const [, noun = ''] = OWN_REPORT.exec(document.text.slice(source.start, source.end)) ?? [];
  const kind = BODY_NOUNS.get(noun);
  if (kind !== undefined) {
    const fits = referents.flatMap(({ names, kind: own }, at) =>
      own === 'organization' && names.some((name) => kind.test(name)) ? [at] : [],
    );
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }
  if (!SPEAKS_FOR.test(document.text.slice(source.start, source.end))) return null;
  const paragraph = document.sentences[sentence]?.paragraph;
  for (let at = seen.length - 1; at >= 0; at--) {
    const one = seen[at];
    if (one === undefined || one.sentence < sentence - 2) return null;
    if (document.sentences[one.sentence]?.paragraph !== paragraph) return null;
    const known = referents[one.referent];
    const isBody = known?.noun === undefined && /^(?:organization|country|place)$/u.test(known?.kind ?? '');
    if (isBody && one.isSubject && !one.isQuoted) return one.referent;
  }
  return null;
}

/** The full name that a paragraph opens with, named there first, before a verb of speech. */
function nameAtStart({ document, sentence, names }: ReadSoFar, paragraph: number): Reference | null {
  const next = document.sentences[sentence + 1];
  if (next === undefined || next.paragraph !== paragraph) return null;
  const name = names[firstEndingAfter(names, next.start)];
  if (name === undefined || name.start !== next.start || !/\s/u.test(document.text.slice(name.start, name.end)))
    return null;
  const isFirst = names.find(({ referent }) => referent === name.referent) === name;
  const verb = subjectVerb(next.tokens, name);
  return isFirst && verb !== null && isTellingVerb(verb) ? name : null;
}
