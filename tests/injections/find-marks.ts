import type { Posted } from './read-posted.ts';

/** Whatever of a message is no words, and none of Readout's own: links elsewhere, mentions, markup. */
export function findMarks({ platform, links, mentions, strange }: Posted, address: string): readonly string[] {
  const foreign = links.filter((link) => link !== address && !link.startsWith('#'));
  return [...foreign, ...mentions, ...strange].map((each) => `${platform} has ${each}`);
}
