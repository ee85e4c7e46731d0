import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { overlaps } from '../../../language/span.ts';
import { genderOfRole, TITLE_WORDS } from '../../../language/titles.ts';
import { apposedNameStart } from '../attribution/apposed-name.ts';
import { isWhoSpeaks } from '../attribution/only-where.ts';
import { canHold, describeSource, headNoun, isPersonNoun } from '../attribution/speaking-nouns.ts';
import { firstEndingAfter, type ReadSoFar, type Reference } from './read-so-far.ts';
import type { Referent } from './weigh-nominal.ts';

/** A source that the text describes and does not name: "a senior official", "the ministry". */
export interface UnnamedSource extends Referent {
  /** The text's words for it, without what stands before them: "senior official". */
  readonly name: string;
  readonly noun: string;
  /** Index of the named body or country it speaks for: the ministry, of "a spokesman for the ministry". */
  readonly speaksFor: number | null;
  /** Whether the text has them say nothing where it introduces them. Not where not given. */
  readonly isSilent?: boolean;
}

/** How a plural noun for people ends, in lower case. */
export const PLURAL = /(?:[^s]s|people|men|women)$/u;
/** "Group of students", "crowd of angry tenants": several people, whose number the first noun tells. */
const SEVERAL =
  /^(?:band|couple|crowd|dozens?|group|handful|hundreds|number|pair|scores|team|thousands) of (?:[\p{Ll}\p{N}-]+ )*\p{Ll}+s$/u;
/** Words that tell how many there are, or that there was another one. */
const COUNTING = /^(?:one|another|second|third|first|unnamed|anonymous)$/u;

/**
 * Who a source's words bring into the text: nobody where somebody stands for them already, by name, noun or pronoun,
 * or where nobody can speak whom they describe.
 * @param found What stands for somebody without naming it, in the source's sentence.
 */
export function introduceSource(
  soFar: Pick<ReadSoFar, 'document' | 'referents' | 'names'>,
  source: Span,
  found: readonly Reference[],
): UnnamedSource | null {
  const words = soFar.document.text.slice(source.start, source.end);
  const name = describeSource(words);
  const noun = headNoun(name);
  // "STATEMENT BY THE LAKE FORUM": capitals are those of a heading, and may be a name's.
  const isShouted = !/\p{Ll}/u.test(words);
  // "Norwegian opposition": of the country.
  if (COUNTRY_BY_DEMONYM.has(words)) return null;
  if (isShouted || /^whose\b/iu.test(words) || !canHold(name) || isNamedAfter(soFar, source)) return null;
  const isPlural = PLURAL.test(noun) || SEVERAL.test(name);
  const isPerson = !isPlural && isPersonNoun(noun) && !isNameOfBody(soFar, source, noun);
  // "Ministry denies reports", "Mayor rejects plan", a headline: the text names them further on.
  if (!isPlural && words === name && (!isPerson || (name.toLowerCase() === noun && isHeld(soFar, noun)))) return null;
  const standing = standingFor(soFar, source, found);
  const speaksFor = standing.find(({ referent }) => soFar.referents[referent]?.takesPart === true)?.referent ?? null;
  const isSomebody = standing.some(({ referent }) => soFar.referents[referent]?.kind === 'person');
  if (isSomebody || (speaksFor !== null && !isPerson && !isPlural)) return null;
  const modifiers = name
    .split(' ')
    .slice(0, -1)
    .filter((word) => !COUNTING.test(word.toLowerCase()));
  return {
    name,
    speaksFor,
    noun,
    kind: isPerson ? 'person' : isPlural ? 'group' : 'organization',
    names: [],
    roles: [[...modifiers, noun].join(' ')],
    affiliations: modifiers.filter((word) => /^\p{Lu}/u.test(word)),
    gender: isPerson ? genderOfRole(noun) : null,
    takesPart: true,
    mentions: [{ ...source, type: 'nominal' }],
  };
}

/** "The Observer", "the Morning Star": the noun of a name, whatever it means, and a capital on what is no office. */
function isNameOfBody(
  { document: { text }, names }: Pick<ReadSoFar, 'document' | 'names'>,
  source: Span,
  noun: string,
): boolean {
  const head = source.start + text.slice(source.start, source.end).toLowerCase().lastIndexOf(noun);
  const name = names[firstEndingAfter(names, head)];
  const isInName = name !== undefined && name.start <= head && head < name.end;
  return isInName || (!TITLE_WORDS.has(noun) && /^\p{Lu}/u.test(text.slice(head)) && head > source.start);
}

/** Whether somebody whom the text names holds the office: "Mayor Ada Byrne". */
function isHeld({ referents }: Pick<ReadSoFar, 'referents'>, noun: string): boolean {
  return referents.some(
    ({ kind, roles }) => kind === 'person' && roles.some((role) => role.toLowerCase().split(' ').includes(noun)),
  );
}

/** "One Norwegian official, Mira Sund, said": the source has a name. */
function isNamedAfter(soFar: Pick<ReadSoFar, 'document' | 'referents' | 'names'>, source: Span): boolean {
  const start = apposedNameStart(soFar.document.text, source);
  const name = start === null ? undefined : soFar.names[firstEndingAfter(soFar.names, start)];
  return name !== undefined && name.start === start && canBeNamed(soFar.referents[name.referent]?.kind);
}

/** "Officials in Lise, Norway, said": where they are is not who they are. */
export function canBeNamed(kind: Referent['kind'] | undefined): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'group';
}

/** What stands for the speaker among what stands in a source's words. */
function standingFor(
  { document: { text }, referents, names }: Pick<ReadSoFar, 'document' | 'referents' | 'names'>,
  source: Span,
  found: readonly Reference[],
): Reference[] {
  const inside = found.filter((reference) => overlaps(reference, source));
  for (let at = firstEndingAfter(names, source.start); (names[at]?.start ?? source.end) < source.end; at++)
    inside.push(...names.slice(at, at + 1));
  return inside.filter(({ start, end, referent }) =>
    isWhoSpeaks(
      referents[referent]?.kind,
      text.slice(source.start, Math.max(source.start, start)),
      text.slice(end, Math.max(end, source.end)),
    ),
  );
}
