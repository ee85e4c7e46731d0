import type { ActorMentions, Document, Mention } from '../document.ts';
import { sentenceAt } from './reading.ts';

/** "The two countries", "both sides": two who were named together before. */
const TWO =
  /^(?:[Tt]he two|[Bb]oth|[Tt]wo) (?:\p{Ll}+ )?(?<noun>capitals|countries|governments|leaders|nations|neighbou?rs|presidents|sides|states|ministers)(?!\p{L})/u;
type Kind = ActorMentions['kind'];
const COUNTRIES: readonly Kind[] = ['country'];
const PEOPLE: readonly Kind[] = ['person'];
const BODIES: readonly Kind[] = ['organization'];
/** What each noun may stand for, likeliest first. */
const KINDS: Readonly<Record<string, readonly (readonly Kind[])[]>> = {
  leaders: [PEOPLE],
  presidents: [PEOPLE],
  ministers: [PEOPLE],
  sides: [COUNTRIES, BODIES, PEOPLE],
};
/** What joins two names: "Norway and Chile", "the guild and the Halden board". */
const JOINT = /^,? and (?:(?:the|its|neighbou?ring|\p{Lu}[\p{L}.]+) ){0,4}$/u;
const BETWEEN = /\bbetween (?:(?:the|\p{Lu}[\p{L}.]+) ){0,4}$/u;
/** "tolls on | Norway": what hangs on another noun is no subject. */
const HANGS = /\b(?:about|against|at|by|for|from|in|of|on|over|to|with) (?:(?:the|\p{Ll}+|\p{Lu}[\p{L}.]+) ){0,2}$/u;
/** UTF-16 units before a name in which "between" stands. */
const REACH = 60;

/**
 * The two whom words like "the two countries" stand for, by name: the only two of the kind that the text has named together
 * before. Null where the words are others, or several pairs were named.
 * @param at Where the words stand.
 */
export function readTwoSides(
  words: string,
  at: number,
  document: Document,
  actors: readonly ActorMentions[],
): [string, string] | null {
  const noun = TWO.exec(words)?.groups?.noun;
  if (noun === undefined) return null;
  for (const kinds of KINDS[noun] ?? [COUNTRIES]) {
    const pairs = pairsBefore(at, document, actors, kinds);
    const [first] = pairs.values();
    if (first !== undefined) return pairs.size === 1 ? first : null;
  }
  return null;
}

function pairsBefore(
  at: number,
  document: Document,
  actors: readonly ActorMentions[],
  kinds: readonly Kind[],
): ReadonlyMap<string, [string, string]> {
  const { text } = document;
  const names = actors
    .filter(({ kind, isUnnamedSource }) => kinds.includes(kind) && isUnnamedSource !== true)
    .flatMap(({ name, mentions }) => mentions.filter(isNameBefore(at)).map((mention) => ({ ...mention, name })))
    .toSorted((one, other) => one.start - other.start);
  const pairs = new Map<string, [string, string]>();
  names.forEach((one, index) => {
    const other = names[index + 1];
    if (other === undefined || other.name === one.name || !JOINT.test(text.slice(one.end, other.start))) return;
    // "tariffs on Norway and Chile": those two may be told of only in passing.
    const before = text.slice(Math.max(0, one.start - REACH), one.start);
    if (!BETWEEN.test(before) && (HANGS.test(before) || !isSubject(document, other.end))) return;
    pairs.set([one.name, other.name].toSorted().join(' | '), [one.name, other.name]);
  });
  return pairs;
}

/** Whether a verb follows, right behind a name or an adverb. */
function isSubject(document: Document, end: number): boolean {
  const tokens = sentenceAt(document, end)?.tokens ?? [];
  const next = tokens.find(({ start, pos }) => start >= end && pos !== 'ADV');
  return next?.pos === 'VERB' || next?.pos === 'AUX';
}

function isNameBefore(at: number): (mention: Mention) => boolean {
  return ({ type, end }) => type === 'name' && end <= at;
}
