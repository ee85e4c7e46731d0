import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import type { ActorMentions, Document } from '../document.ts';
import { apposedNameStart } from './apposed-name.ts';
import { isWhoSpeaks } from './only-where.ts';
import { canSpeak, describeSource, headNoun, isPersonNoun } from './speaking-nouns.ts';

/** A longer line is no headline. */
const HEADLINE_CHARACTERS = 150;

/** What counts for a person whom the first words of a source stand for. */
const HEAD_WEIGHT = 0.5;

/** Whom a source's words stand for. */
export interface Speaker {
  readonly name: string;
  /** Whether somebody else may be meant. */
  readonly isOpen: boolean;
}

/**
 * The actor a source's words stand for: the actor whose mention they cover or stand in, names before
 * nominals before pronouns; else one whose name they hold. Null for sources that aren't actors ("media outlets").
 */
export function resolveSource(document: Document, actors: readonly ActorMentions[], source: Span): Speaker | null {
  const apposed = namedAfter(document, actors, source);
  if (apposed !== null) return { name: apposed, isOpen: false };
  const weight = { name: 3, nominal: 2, pronoun: 1 };
  let best: (Speaker & { score: number }) | null = null;
  const last = personAtEnd(document, actors, source);
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      if (mention.start >= source.end || mention.end <= source.start) continue;
      if (!isSpeaker(document, actor, mention, source)) continue;
      if (last !== null && actor.kind !== 'person' && isOfficeUpTo(document.text.slice(mention.end, last))) continue;
      const overlap = Math.min(mention.end, source.end) - Math.max(mention.start, source.start);
      // The head of "a spokesman for the ministry" comes first: an earlier mention outweighs a later one.
      const score =
        overlap / (source.end - source.start) +
        weight[mention.type] / 10 +
        // "The leader of the Opposition": whoever the first words stand for, not the body they lead.
        (mention.type === 'nominal' && actor.kind === 'person' && mention.start === source.start ? HEAD_WEIGHT : 0) -
        (mention.start - source.start) / 1_000 -
        (isAside(document, mention, source) || isBracketed(document, mention, source) ? 1 : 0);
      if (best === null || score > best.score) best = { name: actor.name, isOpen: mention.isOpen === true, score };
    }
  }
  if (best !== null) return best;
  const written = document.text.slice(source.start, source.end);
  // "STATEMENT BY THE LAKE FORUM": a heading in capitals.
  const isShouted = !/\p{Ll}/u.test(written);
  const named = actors.find((actor) =>
    [actor.name, ...actor.aliases].some((alias) => {
      const at = alias.length > 2 ? written.indexOf(isShouted ? alias.toUpperCase() : alias) : -1;
      const start = source.start + at;
      const isWhole = !/\p{L}/u.test(document.text.charAt(start + alias.length));
      return at >= 0 && isWhole && isSpeaker(document, actor, { start, end: start + alias.length }, source);
    }),
  );
  return named === undefined ? inHeadline(document, actors, source) : { name: named.name, isOpen: false };
}

/** "Sea Transport CS Ada Holm": where the person’s name starts that a source ends with; null where it ends otherwise. */
function personAtEnd(document: Document, actors: readonly ActorMentions[], source: Span): number | null {
  if (!/\s\p{Lu}\S*$/u.test(document.text.slice(source.start, source.end))) return null;
  for (const actor of actors) {
    if (actor.kind !== 'person') continue;
    const name = actor.mentions.find(
      ({ type, start, end }) => type === 'name' && end === source.end && start > source.start,
    );
    if (name !== undefined && isSpeaker(document, actor, name, source)) return name.start;
  }
  return null;
}

/** " CS ", "’s chief of staff ": words between a body and a name that make the one the other’s, and nobody else. */
function isOfficeUpTo(between: string): boolean {
  return /^(?:[’']s?)? (?:[\p{L}.-]+ ){0,6}$/u.test(between) && !/ (?:and|or|nor) /u.test(between);
}

/** "Mayor rejects plan", "Ministry denies reports" above an article: the only one of the kind whom it names. */
function inHeadline({ text }: Document, actors: readonly ActorMentions[], source: Span): Speaker | null {
  const word = /^\p{L}\p{Ll}+(?<!s)$/u.exec(text.slice(source.start, source.end))?.[0];
  const [line = ''] = text.slice(source.start, source.start + HEADLINE_CHARACTERS).split('\n', 1);
  if (word === undefined || !canSpeak(word) || line.length >= HEADLINE_CHARACTERS || /[.!?:][”"’]?\s*$/u.test(line))
    return null;
  const head = new RegExp(`\\b${word}(?:$| of )`, 'iu');
  const held = actors.filter(
    ({ name, aliases, role, isUnnamedSource, kind }) =>
      isUnnamedSource !== true && (kind === 'person' ? [role ?? ''] : [name, ...aliases]).some((one) => head.test(one)),
  );
  return held.length === 1 && held[0] !== undefined ? { name: held[0].name, isOpen: false } : null;
}

/**
 * "Its chief negotiator, Tobias Renner, said", "The company, Nordkraft, plans": whose name stands between commas right
 * after a role, or a word for a body.
 */
function namedAfter({ text }: Document, actors: readonly ActorMentions[], source: Span): string | null {
  const start = apposedNameStart(text, source);
  if (start === null) return null;
  const isOffice = isPersonNoun(headNoun(describeSource(text.slice(source.start, source.end))));
  const named = actors.find(
    ({ kind, mentions }) =>
      (kind === 'person' || (kind === 'organization' && !isOffice)) &&
      mentions.some(
        (mention) => mention.type === 'name' && mention.start === start && /^[,.;:]?$/u.test(text.charAt(mention.end)),
      ),
  );
  return named?.name ?? null;
}

/** "Norway, the islands’ only ally": what an apposition names is not who speaks. */
function isAside({ text }: Document, mention: Span, source: Span): boolean {
  return (
    text.slice(source.start, Math.max(source.start, mention.start)).includes(',') &&
    !/ and /u.test(text.slice(source.start, mention.start))
  );
}

/** "Lund (Labour)": nor is what stands in brackets behind a name. */
function isBracketed({ text }: Document, mention: Span, source: Span): boolean {
  return mention.start > source.start && text.charAt(mention.start - 1) === '(';
}

function isSpeaker({ text }: Document, { kind }: ActorMentions, mention: Span, source: Span): boolean {
  const before = text.slice(source.start, Math.max(source.start, mention.start));
  const after = text.slice(mention.end, Math.max(mention.end, source.end));
  // "Three advisers to rival governors": they speak, and for a body only where it has a name.
  const [, serving] = before.split(/\sto\s/u);
  if (kind === 'group' && serving !== undefined && /^[\p{L} ]*$/u.test(serving)) return false;
  // "Norwegians who dared to ask": some of them.
  const isSome =
    COUNTRY_BY_DEMONYM.has(text.slice(mention.start, mention.end)) && text.startsWith(' who ', mention.end);
  return !(kind === 'country' && isSome) && isWhoSpeaks(kind, before, after);
}
