import { defineLanguage, type Language } from './language.ts';
import { ARABIC } from './languages/ar.ts';
import { DANISH } from './languages/da.ts';
import { GERMAN } from './languages/de.ts';
import { ENGLISH } from './languages/en.ts';
import { SPANISH } from './languages/es.ts';
import { FINNISH } from './languages/fi.ts';
import { FRENCH } from './languages/fr.ts';
import { ITALIAN } from './languages/it.ts';
import { JAPANESE } from './languages/ja.ts';
import { DUTCH } from './languages/nl.ts';
import { NORWEGIAN } from './languages/no.ts';
import { POLISH } from './languages/pl.ts';
import { PORTUGUESE } from './languages/pt.ts';
import { RUSSIAN } from './languages/ru.ts';
import { SWEDISH } from './languages/sv.ts';
import { TURKISH } from './languages/tr.ts';
import { UKRAINIAN } from './languages/uk.ts';
import { CHINESE } from './languages/zh.ts';

/** The languages with enough data to show part of a sentence and to check prose by its words. */
export const LANGUAGES: readonly Language[] = [
  ARABIC,
  DANISH,
  GERMAN,
  ENGLISH,
  SPANISH,
  FINNISH,
  FRENCH,
  ITALIAN,
  JAPANESE,
  DUTCH,
  NORWEGIAN,
  POLISH,
  PORTUGUESE,
  RUSSIAN,
  SWEDISH,
  TURKISH,
  UKRAINIAN,
  CHINESE,
];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

/** Any other language: a quote is always shown with its whole sentence, and prose is checked by its digits only. */
export const UNKNOWN: Language = {
  ...defineLanguage({
    code: 'und',
    negations: '',
    reversals: '',
    conditions: '',
    reporting: '',
    smallWords: '',
    months: ';;;;;;;;;;;',
    weekdays: ';;;;;;',
    numbers: '',
    scales: '',
    percentWords: '%',
  }),
  isKnown: false,
};

/** Whether two codes (BCP 47) name one language, whatever the region; both forms of Norwegian are one. */
export function isSameLanguage(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

/** Looks up a language. @param code ISO 639-1, with or without a region ("pt-BR"); both forms of Norwegian are one */
export function languageOf(code: string | null): Language {
  return BY_CODE.get(baseOf(code ?? '')) ?? UNKNOWN;
}

function baseOf(code: string): string {
  const [base = ''] = code.toLowerCase().split(/[-_]/u);
  return base === 'nb' || base === 'nn' ? 'no' : base;
}
