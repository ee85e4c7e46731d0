import { describe, expect, it } from 'vitest';
import { genderOf, readPersonName } from '../../src/language/names.ts';
import { genderOfRole, genderOfTitle } from '../../src/language/titles.ts';

describe('a title', () => {
  it.each([
    ['Mrs.', 'female'],
    ['Fr', 'male'],
    ['Lord', 'male'],
    ['Princess', 'female'],
    ['Gen.', null],
    ['Bishop', null],
    ['Sheikh', null],
  ])('“%s” before a name tells: %s', (title, gender) => {
    expect(genderOfTitle(title)).toBe(gender);
  });

  it('before a name tells more than the same word as a role: a woman may be Lord Chancellor', () => {
    expect(genderOfRole('Lord')).toBeNull();
    expect(genderOfRole('spokeswoman')).toBe('female');
  });

  it.each([
    ['Maj. Ivo Klee', ['ivo'], 'klee'],
    ['Prime Minister Ivo Klee', ['ivo'], 'klee'],
    ['Dean Klee', ['dean'], 'klee'],
    ['Don Klee', ['don'], 'klee'],
  ])('is taken off a name, unless people are called so: %s', (name, given, surname) => {
    expect(readPersonName(name)).toMatchObject({ given, surname });
  });

  it.each([
    [['Ivo Klee', 'Mr Klee'], 'male'],
    [['the spokeswoman'], 'female'],
    [['Ayatollah Klee'], 'male'],
    [['Ivo Son'], null],
    [['Ms Klee', 'he'], null],
  ])('among the names %j tells the gender: %s', (names, gender) => {
    expect(genderOf(names)).toBe(gender);
  });
});
