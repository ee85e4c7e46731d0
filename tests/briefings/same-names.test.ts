import { describe, expect, it } from 'vitest';
import { isOneOf } from '../../src/briefings/same-names.ts';

describe('a name', () => {
  it.each([
    ['Gen. Klee', 'Ivo Klee', true],
    ['Klee', 'Dr Ivo Klee', true],
    ['Will Klee', 'Ada Klee', false],
    ['President Klee’s aides', 'Klee', false],
  ])('“%s” is one of “%s”: %s', (name, other, expected) => {
    expect(isOneOf(name, [other])).toBe(expected);
  });
});
