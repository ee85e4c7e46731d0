import { describe, expect, it } from 'vitest';
import { execLower, toLowerCased } from '../../../src/analysts/extractive/rules/lower-case.ts';

describe('a pattern that ignores case', () => {
  it('is found at its place in the text as written', () => {
    expect(execLower(/\btoll\b/iu, toLowerCased('No Toll here'))?.index).toBe(3);
  });

  it('is found where a letter is longer in lower case', () => {
    expect(execLower(/\btoll\b/iu, toLowerCased('İzmir: Toll'))?.index).toBe(7);
  });
});
