import type { Span } from '../../../articles/article.ts';
import type { ActorMentions, Document } from '../document.ts';

/**
 * The name of the actor a source's words stand for: the actor whose mention they cover or stand in, names before
 * nominals before pronouns; else one whose name they hold. Null for sources that are no actor ("media outlets").
 */
export function resolveSource(document: Document, actors: readonly ActorMentions[], source: Span): string | null {
  const weight = { name: 3, nominal: 2, pronoun: 1 };
  let best: { name: string; score: number } | null = null;
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      if (mention.start >= source.end || mention.end <= source.start) continue;
      const overlap = Math.min(mention.end, source.end) - Math.max(mention.start, source.start);
      // The head of "a spokesman for the ministry" comes first: an earlier mention outweighs a later one.
      const score =
        overlap / (source.end - source.start) + weight[mention.type] / 10 - (mention.start - source.start) / 1_000;
      if (best === null || score > best.score) best = { name: actor.name, score };
    }
  }
  if (best !== null) return best.name;
  const words = document.text.slice(source.start, source.end);
  const named = actors.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => alias.length > 2 && words.includes(alias)),
  );
  return named?.name ?? null;
}
