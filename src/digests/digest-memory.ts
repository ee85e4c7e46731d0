import { z } from 'zod';
import type { Contradiction, Shift } from '../ledger/ledger.ts';
import { readAmounts } from '../ledger/read-stand.ts';
import type { Digest } from './digest.ts';

/** What is kept for the next digest, at most. */
const LIMITS = { stories: 20, articlesOfStory: 20, told: 200, moved: 40, questionCharacters: 200 } as const;

const memorySchema = z.object({
  version: z.literal(1),
  /** The latest told last. */
  stories: z.array(
    z.object({ name: z.string(), firstDate: z.iso.date(), lastDate: z.iso.date(), articles: z.array(z.string()) }),
  ),
  /** Keys of the moves, contradictions and answers told, the latest last. */
  told: z.array(z.string()),
  /** On which matters somebody moved, and when. */
  moved: z.array(
    z.object({ issueId: z.string(), issue: z.string(), date: z.iso.date(), kind: z.enum(['softened', 'reversed']) }),
  ),
});

/** What the digests of a channel have told, for the one after them. Plain JSON. */
export type DigestMemory = z.infer<typeof memorySchema>;
export type StoryMemory = DigestMemory['stories'][number];

const NOTHING: DigestMemory = { version: 1, stories: [], told: [], moved: [] };

/** A memory that cannot be read is none: a digest that tells a story anew is better than no digest. */
export function readMemory(earlier: unknown): DigestMemory {
  const read = memorySchema.safeParse(earlier);
  return read.success ? read.data : NOTHING;
}

/** The memory with what a digest tells. */
export function remember(memory: DigestMemory, digest: Digest): DigestMemory {
  const stories = digest.stories.map(({ name, firstDate, allArticles }) => ({
    name,
    firstDate,
    lastDate: digest.localDate,
    articles: allArticles.slice(-LIMITS.articlesOfStory).map(({ reference }) => reference.id),
  }));
  const isContinued = ({ articles }: StoryMemory) =>
    stories.some((story) => story.articles.some((id) => articles.includes(id)));
  const moves = digest.stories.flatMap((story) => story.moves);
  const told = [
    ...moves.map(keyOfMove),
    ...digest.stories.flatMap(({ contradictions }) => contradictions.map(keyOfContradiction)),
    ...digest.stories.flatMap(({ answered }) => answered.map(({ text }) => keyOfAnswer(text))),
  ];
  const moved = moves
    // Whoever hardened has not come closer.
    .flatMap(({ kind, issueId, issue }) =>
      kind === 'softened' || kind === 'reversed' ? { kind, issueId, issue, date: digest.localDate } : [],
    );
  return {
    version: 1,
    stories: [...memory.stories.filter((story) => !isContinued(story)), ...stories].slice(-LIMITS.stories),
    told: [...new Set([...memory.told, ...told])].slice(-LIMITS.told),
    moved: [...memory.moved, ...moved].slice(-LIMITS.moved),
  };
}

/** What a move is known by when it comes up again: an article briefed anew has new rows and the same move. */
export function keyOfMove({ kind, actorId, issueId, before, after }: Shift): string {
  return ['move', kind, actorId, issueId, (after ?? before)?.article.id ?? '', (after ?? before)?.date ?? ''].join(' ');
}

/** The question's first words: it is looked for in the same words only. */
export function keyOfAnswer(question: string): string {
  return `answer ${question.slice(0, LIMITS.questionCharacters)}`;
}

export function keyOfContradiction({ type, issue, sides }: Contradiction): string {
  // Who says the same number again in other words disagrees no more than before.
  const said = sides.map(({ actorId, statement }) => `${actorId}:${readAmounts(statement).map(({ value }) => value)}`);
  return ['contradiction', type, issue, ...said.toSorted()].join(' ');
}
