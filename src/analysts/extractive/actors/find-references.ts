import type { Span } from '../../../articles/article.ts';
import { apposedNameStart } from '../attribution/apposed-name.ts';
import { canQuote } from '../attribution/cues.ts';
import { isWhoSpeaks } from '../attribution/only-where.ts';
import type { PlacedAttribution } from '../attribution/placed-attribution.ts';
import { canHold } from '../attribution/speaking-nouns.ts';
import type { Document, Token } from '../document.ts';
import type { Seen } from './choose-referent.ts';
import { bodySpokenFor, findBearer } from './find-bearer.ts';
import { introduceBody, introduceOfficer, introducePeople } from './introduce-people.ts';
import { introduceSomebody } from './introduce-somebody.ts';
import { canBeNamed, introduceSource, type UnnamedSource } from './introduce-source.ts';
import { findOfficeChanges } from './office-changes.ts';
import { readOwnCounsel } from './own-counsel.ts';
import { readNominal } from './read-nominal.ts';
import { genderOfPronoun, readAhead, readPronoun } from './read-pronoun.ts';
import { firstEndingAfter, hasNameWithin, type ReadSoFar, type Reference } from './read-so-far.ts';
import { BODY_NOUNS } from './role-nouns.ts';
import { isTellingVerb, subjectVerb } from './subject-verb.ts';
import { tellGenders } from './tell-genders.ts';
import { isTopic, isViewpoint } from './topics.ts';
import type { Referent } from './weigh-nominal.ts';

/** "Orlov’s", "the Orlov-Halle talks". */
const OWNING = /^(?:[’']|[-–—]\p{L})/u;
/** "UN | refugee agency". */
const OF_BODY = /^(?: \p{Ll}[\p{Ll}-]*){0,3} (\p{Ll}+)$/u;
const HOUSE = /^ (?:buildings?|compound|grounds|headquarters|lobby|offices|premises)\b/u;

/** What stands for an actor without naming it, and the sources that the text never names. */
export interface FoundReferences {
  /** `referent` counts the named actors, then the unnamed sources. */
  readonly references: readonly Reference[];
  readonly unnamed: readonly UnnamedSource[];
  /** Those who say something, by name or by what stands for it. */
  readonly speakers: ReadonlySet<number>;
}

/**
 * Reads a text from the start for what stands for an actor without naming it, outside quotations: "the aide", "the
 * Russian president", "Putin’s aide", "the company", he, she, it, they. A source that is nobody named so far ("a senior
 * official", "two residents") is somebody from there on, whom later nouns and pronouns may stand for.
 */
export function findReferences(
  document: Document,
  named: readonly Referent[],
  placed: readonly PlacedAttribution[],
): FoundReferences {
  const found: Reference[] = [];
  const unnamed: UnnamedSource[] = [];
  const names = named
    .flatMap(({ mentions }, referent) => mentions.map((mention) => ({ ...mention, referent })))
    .toSorted((one, other) => one.start - other.start);
  const referents = withOffices(document, tellGenders(document, named, names), names);
  const seen: Seen[] = [];
  // "The municipality", of the Arn Local Municipality.
  const nouns = new Set(
    named.flatMap((one) => [...lastNouns(one), ...(one.kind === 'person' ? (one.calledBy ?? []) : [])]),
  );
  const sourcesOf = readSources(placed);
  // "In her view": said as plainly as by "she said", where "her refusal" may be another's telling.
  const owners = new Set(
    placed.flatMap(({ source, cueLemma, content: [told] }) =>
      source !== null &&
      (/^(?:according to|declare)$/u.test(cueLemma ?? '') ||
        OWN_SIDE.test(document.text.slice(source.start, source.end)) ||
        IS_TOLD.test(document.text.slice(source.start, told?.start ?? source.end)))
        ? source.start
        : [],
    ),
  );
  const isTold = readContents(placed);
  let nextName = 0;
  document.sentences.forEach(({ tokens }, sentence) => {
    const soFar: ReadSoFar = { document, sentence, seen, referents, nouns, names };
    const sources = sourcesOf(tokens);
    const foundBefore = found.length;
    const nobodys = new Set<string>();
    const see = (reference: Reference, token: Token) =>
      seen.push(seeReference(soFar, reference, token, sources, isTold));
    let nextSource = 0;
    const introduce = (until: number) => {
      for (
        let source = sources[nextSource];
        source !== undefined && source.end <= until;
        source = sources[nextSource]
      ) {
        nextSource += 1;
        const met = introduceSource(soFar, source, found.slice(foundBefore));
        const body = met?.speaksFor === null ? bodySpokenFor(soFar, source) : null;
        const introduced = met === null || body === null ? met : { ...met, speaksFor: body };
        const first = tokens.find(({ start }) => start >= source.start);
        if (introduced === null) noteBodyOf(soFar, referents, source);
        if (introduced === null || first === undefined) continue;
        const bearer = body === null ? findBearer(soFar, source, introduced) : null;
        if (bearer !== null) {
          const borne: Reference = { ...source, type: 'nominal', ...bearer };
          const person = referents[bearer.referent];
          if (person !== undefined) referents[bearer.referent] = { ...person, roles: introduced.roles };
          found.push(borne);
          see(borne, first);
          continue;
        }
        const isOpen = body !== null;
        const reference: Reference = {
          ...source,
          type: 'nominal',
          referent: referents.length,
          ...(isOpen && { isOpen }),
        };
        referents.push(introduced);
        unnamed.push(introduced);
        nouns.add(introduced.noun);
        found.push(reference);
        see(reference, first);
      }
    };
    const isHeld = (noun: string) =>
      named.some(({ kind, roles }) => kind === 'person' && roles.some((role) => role.toLowerCase().includes(noun)));
    // People who say nothing there may be whom a later “they” stands for.
    const meet = (token: Token, at: number): Reference | null => {
      const people = sources.some(({ start, end }) => start <= token.start && token.end <= end)
        ? null
        : (introducePeople(tokens, at) ??
          introduceBody(tokens, at) ??
          introduceOfficer(tokens, at) ??
          introduceSomebody(tokens, at, isHeld));
      if (people === null || names.some(({ start, end }) => start <= token.start && token.end <= end)) return null;
      // "Ada Lund, | a singer who performs abroad, …": told of her.
      const isTold = document.text.startsWith(', ', people.start - 2);
      if (people.kind !== 'group' && isTold && hasNameWithin(soFar, people.start - 3, people.start - 2)) return null;
      referents.push(people);
      unnamed.push(people);
      nouns.add(people.noun);
      return { type: 'nominal', start: people.start, end: people.end, referent: referents.length - 1 };
    };
    tokens.forEach((token, at) => {
      introduce(token.start);
      for (let name = names[nextName]; name !== undefined && name.start <= token.start; name = names[nextName]) {
        see(name, token);
        nextName += 1;
      }
      const reference = token.quotation >= 0 ? null : (readReference(soFar, token, at, owners) ?? meet(token, at));
      // "When she read the papers of Moe, she found it": of nobody the text has named, then as now.
      const word = token.text.toLowerCase();
      if (reference === null && token.quotation < 0 && /^s?he$/.test(word)) nobodys.add(word);
      if (reference === null || nobodys.has(word)) return;
      noteGender(referents, reference, token);
      if (reference.type === 'nominal') noteCalled(referents, reference.referent, token.text.toLowerCase());
      found.push(reference);
      see(reference, token);
    });
    introduce(Number.POSITIVE_INFINITY);
  });
  const speakers = new Set(seen.filter(({ isSource }) => isSource).map(({ referent }) => referent));
  return { references: found, unnamed, speakers };
}

/** The last words of a body’s names, where they stand for somebody who can hold something: "municipality", "trust". */
function lastNouns({ kind, names }: Referent): string[] {
  if (kind !== 'organization') return [];
  return names.flatMap((name) => {
    const noun = name.includes(' ') ? (name.split(' ').at(-1)?.toLowerCase() ?? '') : '';
    return canHold(noun) ? [noun] : [];
  });
}

function withOffices({ text }: Document, named: readonly Referent[], names: readonly Reference[]): Referent[] {
  const people = names.filter(({ referent }) => named[referent]?.kind === 'person');
  const changes = findOfficeChanges(text, people, (referent) => named[referent]?.roles ?? []);
  return named.map((referent, index) => {
    const office = changes.get(index);
    return office === undefined ? referent : { ...referent, office };
  });
}

/** "She said it must end. He said it would stay.": whoever was "she" is not "he". */
function noteGender(referents: Referent[], { type, referent }: Reference, { text }: Token): void {
  const known = referents[referent];
  const gender = type === 'pronoun' ? genderOfPronoun(text) : null;
  if (gender !== null && known?.kind === 'person' && known.gender === null) referents[referent] = { ...known, gender };
}

/** "The cooperative said …": what a body was called is no company after that. */
function noteCalled(referents: Referent[], referent: number, noun: string): void {
  const known = referents[referent];
  if (known?.kind !== 'organization' || known.noun !== undefined) return;
  const { calledBy = [] } = known;
  if (!calledBy.includes(noun)) referents[referent] = { ...known, calledBy: [...calledBy, noun] };
}

/** "The UN refugee agency said …": what stands for it from there on. */
function noteBodyOf({ document: { text }, names }: ReadSoFar, referents: Referent[], source: Span): void {
  const name = names[firstEndingAfter(names, source.start)];
  const noun = name === undefined ? undefined : OF_BODY.exec(text.slice(name.end, source.end))?.[1];
  if (name !== undefined && noun !== undefined && BODY_NOUNS.has(noun)) noteCalled(referents, name.referent, noun);
}

/** "His side wants 18 percent", "Its latest survey found": as plainly his, and its. */
const OWN_SIDE =
  /^(?:his|her|their) (?:side|camp|team|delegation|office)$|^its (?:\p{Ll}+ ){0,2}(?:analysis|assessment|audit|inquiry|poll|report|research|review|study|survey)\b/iu;

/** "His fear was | that it would stay." */
const IS_TOLD = /^(?:his|her|their) (?:[\p{L}-]+ ){1,3}(?:is|was|were|remains|remained)\b[^.]{0,40}$/iu;

function readReference(
  soFar: ReadSoFar,
  { start, end }: Token,
  at: number,
  owners: ReadonlySet<number>,
): Reference | null {
  const pronoun = readPronoun(soFar, at, owners.has(start)) ?? readAhead(soFar, at);
  if (pronoun !== null) return { type: 'pronoun', start, end, ...pronoun };
  const nominal = readNominal(soFar, at) ?? readOwnCounsel(soFar, at);
  return nominal === null ? null : { type: 'nominal', ...nominal };
}

/** The sources of each sentence's attributions, each once, in reading order. */
function readSources(placed: readonly PlacedAttribution[]): (tokens: readonly Token[]) => readonly Span[] {
  const spans = new Map(placed.flatMap(({ source }) => (source === null ? [] : [[source.start, source] as const])));
  const sources = [...spans.values()].toSorted((one, other) => one.end - other.end);
  let next = 0;
  // The sentences are read once, from the start.
  return (tokens) => {
    const end = tokens.at(-1)?.end ?? 0;
    const from = next;
    while ((sources[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next += 1;
    return sources.slice(from, next);
  };
}

/** Whether an offset is in what somebody is reported to say. To be asked for rising offsets. */
function readContents(placed: readonly PlacedAttribution[]): (offset: number) => boolean {
  const isSaid = (lemma: string | null) => lemma === null || canQuote(lemma);
  const said = placed.filter(({ cueLemma }) => isSaid(cueLemma)).flatMap(({ content }) => content);
  const contents = said.toSorted((one, other) => one.start - other.start);
  let [next, end] = [0, 0];
  return (offset) => {
    for (let span = contents[next]; span !== undefined && span.start <= offset; span = contents[next]) {
      end = Math.max(end, span.end);
      next += 1;
    }
    return offset < end;
  };
}

/** What ties a name to the place or body behind it: "Asanov of", "Ada Lund from the local". */
const TIED_TO = /^ (?:of|from|at|with) (?:the |an? )?(?:\p{Ll}[\p{L}-]+ ){0,2}$/u;

/** "President Asanov of | Alatar | walked": it is Asanov who walks. */
function isOfName(text: string, names: readonly Reference[], { start }: Span): boolean {
  const before = names[firstEndingAfter(names, start) - 1];
  return before !== undefined && before.end < start && TIED_TO.test(text.slice(before.end, start));
}

/** Where a name ends with the place or body that it is tied to. */
function endWithOf(text: string, names: readonly Reference[], end: number): number {
  const next = names[firstEndingAfter(names, end)];
  return next !== undefined && next.start > end && TIED_TO.test(text.slice(end, next.start)) ? next.end : end;
}

/** A line without an end between paragraphs that have one: whom a picture shows, and nobody whom the text goes on with. */
function isCaption({ text, paragraphs }: Document, at: number): boolean {
  const endsOpen = (index: number) => {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) return null;
    const end = text.slice(paragraph.start, paragraph.end).trimEnd();
    return /[\p{L}\p{N})]$/u.test(end.slice(-2));
  };
  return at > 0 && endsOpen(at) === true && endsOpen(at - 1) === false && endsOpen(at + 1) === false;
}

function seeReference(
  { document, sentence, referents, names }: ReadSoFar,
  { referent, start, end, isOpen = false }: Reference,
  token: Token,
  sources: readonly Span[],
  isTold: (offset: number) => boolean,
): Seen {
  const { text, sentences } = document;
  const verb = isOfName(text, names, { start, end })
    ? null
    : subjectVerb(sentences[sentence]?.tokens ?? [], { start, end: endWithOf(text, names, end) });
  const kind = referents[referent]?.kind;
  const isPerson = kind === 'person';
  const hasView = isPerson && isViewpoint(sentences[sentence], text, start, end);
  const isSource = sources.some((source) => {
    if (start >= source.end || source.start >= end)
      return canBeNamed(referents[referent]?.kind) && apposedNameStart(text, source) === start;
    const before = text.slice(source.start, Math.max(source.start, start));
    const after = text.slice(end, Math.max(end, source.end));
    // "Lind adviser Ivo Stane": whose name comes last.
    const next = names[firstEndingAfter(names, end)];
    const isOfNext =
      next !== undefined &&
      next.end === source.end &&
      next.referent !== referent &&
      referents[next.referent]?.kind === 'person' &&
      !/^(?:,| and )/u.test(after);
    return !isOfNext && isWhoSpeaks(kind, before, after);
  });
  return {
    referent,
    start,
    sentence,
    isSubject: verb !== null || isSource || hasView,
    isTopic: isTopic(sentences[sentence], text, start, end),
    isSource,
    isSpeaker: isSource || hasView || (verb !== null && isTellingVerb(verb)),
    isQuoted: token.quotation >= 0,
    isOpen,
    isMereMention: HOUSE.test(text.slice(end, end + 16)) || isCaption(document, sentences[sentence]?.paragraph ?? 0),
    isInPassing: isTold(start) || OWNING.test(text.slice(end, end + 3)),
  };
}
