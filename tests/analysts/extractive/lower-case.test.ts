import { describe, expect, it } from 'vitest';
import { createSieve, execLower, toLowerCased } from '../../../src/analysts/extractive/rules/lower-case.ts';

const mayHave = createSieve([/\btolls?\b/iu, /\bferr(?:y|ies)$/iu, /\bDock \d\b/u, /\b(?<who>\p{Lu}\p{Ll}+) left\b/u]);

describe('a sieve of patterns', () => {
  it.each(['The TOLL rose', 'it was the Ferry', 'at Dock 4', 'then Nora left'])('lets through “%s”', (text) => {
    expect(mayHave(toLowerCased(text))).toBe(true);
  });

  it.each(['at dock 4', 'then nora left', 'the ferry sank', ''])(
    'keeps back “%s”, where no pattern is found',
    (text) => {
      expect(mayHave(toLowerCased(text))).toBe(false);
    },
  );

  it('lets nothing through where there are no patterns', () => {
    expect(createSieve([])(toLowerCased('the toll'))).toBe(false);
  });
});

describe('a pattern that ignores case', () => {
  it('is found at its place in the text as written', () => {
    expect(execLower(/\btoll\b/iu, toLowerCased('No Toll here'))?.index).toBe(3);
  });

  it('is found where a letter is longer in lower case', () => {
    expect(execLower(/\btoll\b/iu, toLowerCased('İzmir: Toll'))?.index).toBe(7);
  });
});
