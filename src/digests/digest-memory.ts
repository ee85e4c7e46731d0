import { z } from 'zod';
import type { Contradiction, Shift } from '../ledger/ledger.ts';
import { readAmounts } from '../ledger/read-numbers.ts';
import type { Digest } from './digest.ts';

/** The most that is saved for the next digest. */
const LIMITS = { stories: 20, articlesOfStory: 20, told: 200, moved: 40 } as const;

const memorySchema = z.object({
  version: z.literal(1),
  /** The most recently reported last. */
  stories: z.array(
    z.object({ name: z.string(), firstDate: z.iso.date(), lastDate: z.iso.date(), articles: z.array(z.string()) }),
  ),
  /** Keys of the moves and contradictions reported, the latest last. */
  told: z.array(z.string()),
  /** The matters on which somebody moved, and when. */
  moved: z.array(
    z.object({ issueId: z.string(), issue: z.string(), date: z.iso.date(), kind: z.enum(['softened', 'reversed']) }),
  ),
});

/** What a channel's digests have reported so far, for the next one. Plain JSON. */
export type DigestMemory = z.infer<typeof memorySchema>;
export type StoryMemory = DigestMemory['stories'][number];

const NOTHING: DigestMemory = { version: 1, stories: [], told: [], moved: [] };

/** Treats a memory that can't be parsed as empty: a digest that repeats a story is better than no digest. */
export function readMemory(earlier: unknown): DigestMemory {
  const read = memorySchema.safeParse(earlier);
  return read.success ? read.data : NOTHING;
}

/** Adds what a digest reports to the memory. */
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
  ];
  const moved = moves
    // An actor who hardened has not come closer.
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

/** Identifies a move when it comes up again: an article briefed again has new rows but the same move. */
export function keyOfMove({ kind, actorId, issueId, after }: Shift): string {
  return ['move', kind, actorId, issueId, after.article.id, after.date].join(' ');
}

export function keyOfContradiction({ type, issue, sides }: Contradiction): string {
  // Repeating the same number in other words is no new disagreement.
  const said = sides.map(({ actorId, statement }) => `${actorId}:${readAmounts(statement).map(({ value }) => value)}`);
  return ['contradiction', type, issue, ...said.toSorted()].join(' ');
}
