import type { Article } from './article.ts';
import { copyBands } from './copy-signature.ts';
import { isCopy } from './is-copy.ts';

export type ComparedText = Pick<Article, 'text' | 'language'>;

/** Tells copies of articles, where it cannot hold up the program: long texts take a second each. */
export interface CopyFinder {
  /** Numbers by which near copies are looked up: see `copyBands`. None for a text that takes too long. */
  bandsOf(text: ComparedText, signal?: AbortSignal): Promise<readonly number[]>;
  /** The index of the first text that the newer one is a copy of; -1 if there is none, or it takes too long. */
  findCopy(newer: ComparedText, older: readonly ComparedText[], signal?: AbortSignal): Promise<number>;
}

/** Works in the thread it is called in. */
export const FIND_HERE: CopyFinder = {
  bandsOf: async ({ text, language }) => copyBands(text, language),
  findCopy: async (newer, older) => older.findIndex((text) => isCopy(newer, text)),
};
