import { wordSet } from './word-set.ts';

/** English past tenses in "-ed" of verbs without a passive: no participle that could hang on the noun before. Lower case. */
export const INTRANSITIVE_PASTS = wordSet(`
  appeared arrived looked seemed smelled sounded belonged ceased collapsed consisted coincided depended died differed disappeared disagreed emerged
  erupted existed expired failed happened intervened lasted lied loomed occurred persisted proceeded prevailed
  remained resigned resulted stayed stopped succeeded vanished
`);
