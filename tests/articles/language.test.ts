import { expect, it } from 'vitest';
import { settleLanguage } from '../../src/articles/language.ts';

it.each([
  ['ms', 'id', 'id'],
  ['da', 'nb', 'nb'],
  ['de', 'en', 'de'],
  [null, 'id', 'id'],
  ['ms', null, 'ms'],
])('a text that looks like %s and says that it is in %s is in %s', (detected, declared, language) => {
  expect(settleLanguage(detected, declared)).toBe(language);
});
