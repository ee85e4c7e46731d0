import { overlaps } from '../../../language/span.ts';
import type { ActorMentions, Document } from '../document.ts';

/** Where the tokens start that name or describe an actor: they say who, not what. */
export function actorTokens(document: Document, actors: readonly ActorMentions[]): ReadonlySet<number> {
  const known = tokensOfActors.get(actors) ?? findActorTokens(document, actors);
  tokensOfActors.set(actors, known);
  return known;
}

/** By the actors of an article: they are asked for three times. */
const tokensOfActors = new WeakMap<readonly ActorMentions[], ReadonlySet<number>>();

function findActorTokens(document: Document, actors: readonly ActorMentions[]): Set<number> {
  const names = actors
    .flatMap(({ mentions }) => mentions.filter(({ type }) => type !== 'pronoun'))
    .toSorted((one, other) => one.start - other.start);
  const starts = new Set<number>();
  let next = 0;
  for (const { tokens } of document.sentences) {
    for (const token of tokens) {
      while (next < names.length && (names[next]?.end ?? 0) <= token.start) next += 1;
      const name = names[next];
      if (name !== undefined && overlaps(name, token)) starts.add(token.start);
    }
  }
  return starts;
}
