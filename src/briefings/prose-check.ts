import type { Language } from '../language/language.ts';
import { monthsIn } from '../language/months.ts';
import { createNameCheck } from './name-check.ts';
import { createNumberCheck } from './number-check.ts';
import { createRenderedNameCheck } from './rendered-name-check.ts';

/** Finds claims in prose that the article doesn't support. */
export interface ProseCheck {
  /** Numbers, months and names that the article doesn't contain; empty where the prose may be shown. */
  unsupportedIn(prose: string): readonly string[];
}

/**
 * Prepares the check of prose against an article: every number, in digits or words, every month and every name must
 * occur in it, in any form. Other words are free: this catches invention, not style. In an unknown language only digits
 * are checked; where nouns are capitalised, or nothing is, names can't be told from other words.
 * @param sources the article's text and metadata: title, byline, site, day of publication
 * @param translated set where the prose is in another language: which, and how it renders the article's names
 */
export function createProseCheck(
  sources: readonly string[],
  language: Language,
  translated?: { readonly language: Language; readonly renderings: readonly string[] },
): ProseCheck {
  const text = sources.join('\n\n');
  const own = translated?.language ?? language;
  const unknownNumbersIn = createNumberCheck(text, language, own);
  const months = monthsIn(text, language);
  const findUnknownNames =
    translated === undefined
      ? createNameCheck(text, language)
      : createRenderedNameCheck(text, language, own, translated.renderings);
  const hasMonths = language.months.size > 0;
  return {
    unsupportedIn: (prose) => [
      ...unknownNumbersIn(prose),
      ...[...monthsIn(prose, own)].filter((month) => hasMonths && !months.has(month)).map((month) => `month ${month}`),
      ...findUnknownNames(prose),
    ],
  };
}
