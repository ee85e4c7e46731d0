import type { Span } from '../../../articles/article.ts';
import type { ActorMentions, Document } from '../document.ts';
import { speaksAs } from './speaking-nouns.ts';

/**
 * The name of the actor a source's words stand for: the actor whose mention they cover or stand in, names before
 * nominals before pronouns; else one whose name they hold. Null for sources that aren't actors ("media outlets").
 */
export function resolveSource(document: Document, actors: readonly ActorMentions[], source: Span): string | null {
  const apposed = namedAfter(document, actors, source);
  if (apposed !== null) return apposed;
  const weight = { name: 3, nominal: 2, pronoun: 1 };
  let best: { name: string; score: number } | null = null;
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      if (mention.start >= source.end || mention.end <= source.start) continue;
      if (!isSpeaker(document, actor, mention, source)) continue;
      const overlap = Math.min(mention.end, source.end) - Math.max(mention.start, source.start);
      // The head of "a spokesman for the ministry" comes first: an earlier mention outweighs a later one.
      const score =
        overlap / (source.end - source.start) +
        weight[mention.type] / 10 -
        (mention.start - source.start) / 1_000 -
        (isAside(document, mention, source) ? 1 : 0);
      if (best === null || score > best.score) best = { name: actor.name, score };
    }
  }
  if (best !== null) return best.name;
  const named = actors.find((actor) =>
    [actor.name, ...actor.aliases].some((alias) => {
      const at = alias.length > 2 ? document.text.slice(source.start, source.end).indexOf(alias) : -1;
      const start = source.start + at;
      const isWhole = !/\p{L}/u.test(document.text.charAt(start + alias.length));
      return at >= 0 && isWhole && isSpeaker(document, actor, { start, end: start + alias.length }, source);
    }),
  );
  return named?.name ?? null;
}

/** "Its chief negotiator, Tobias Renner, said": the person whose name stands between commas right after a role. */
function namedAfter({ text }: Document, actors: readonly ActorMentions[], source: Span): string | null {
  const isRole = OWNED_ROLE.test(text.slice(source.start, source.end));
  if (!isRole || !text.startsWith(', ', source.end)) return null;
  const start = source.end + 2;
  const person = actors.find(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some(
        (mention) => mention.type === 'name' && mention.start === start && text.charAt(mention.end) === ',',
      ),
  );
  return person?.name ?? null;
}

/** "its chief negotiator", "the ferry company’s lawyer": somebody’s, and told by a common noun. */
const OWNED_ROLE = /^(?:(?:the|its|his|her|their|our|my|one of)\s|.*[’']s?\s)(?:[\p{L}’'-]+\s)*\p{Ll}[\p{L}-]+$/iu;

/** "Norway, the islands’ only ally": what an apposition names is not who speaks. */
function isAside({ text }: Document, mention: Span, source: Span): boolean {
  return (
    text.slice(source.start, Math.max(source.start, mention.start)).includes(',') &&
    !/ and /u.test(text.slice(source.start, mention.start))
  );
}

function isSpeaker({ text }: Document, { kind }: ActorMentions, mention: Span, source: Span): boolean {
  const before = text.slice(source.start, Math.max(source.start, mention.start));
  const after = text.slice(mention.end, Math.max(mention.end, source.end));
  return speaksAs(before, after, kind === 'person');
}
