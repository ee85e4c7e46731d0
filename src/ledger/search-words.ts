import type { Passage } from './ledger.ts';
import type { LedgerApp, PassageFilter } from './queries.ts';
import type { Question } from './read-question.ts';

/** Sentences with all of the words or, where there are none (`isNear`), with most of them. */
export interface Matches {
  readonly passages: readonly Passage[];
  readonly isNear: boolean;
  readonly isCut: boolean;
}

const LIMITS = { passages: 20, near: 5, nearWords: 8 } as const;

export async function searchWords(
  { ledger }: LedgerApp,
  { scope, articles, actor, since, until }: Question,
  words: string,
): Promise<Matches> {
  const filter: Omit<PassageFilter, 'limit'> = {
    ...(articles !== null && { articleIds: articles.map(({ id }) => id) }),
    ...(actor !== null && { actorId: actor.id }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
  };
  const all = await ledger.searchPassages(scope, words, { ...filter, limit: LIMITS.passages + 1 });
  if (all.length > 0)
    return { passages: all.slice(0, LIMITS.passages), isNear: false, isCut: all.length > LIMITS.passages };
  const groups = (words.match(/(?<![-\p{L}\p{N}])[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^or$/iu.test(word))
    .slice(0, LIMITS.nearWords)
    .map((word) => ({ words: [word] }));
  const near = await ledger.findPassages(scope, groups, { ...filter, limit: LIMITS.near });
  return { passages: near, isNear: true, isCut: false };
}
