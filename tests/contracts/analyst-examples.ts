import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/articles/article.ts';
import { articleOf } from '../fixtures/article-of.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');

/** An article, and what any analyst has to find in it, and may not. */
export interface AnalystExample {
  readonly kind: string;
  readonly article: Article;
  /** What a model answers to it, as JSON. */
  readonly modelAnswer: string;
  readonly atLeast: { readonly actors: number; readonly positions: number; readonly stickingPoints: number };
  /** Words that are held or told by one actor, and by nobody else. */
  readonly claims: readonly { readonly what: string; readonly words: RegExp; readonly actor: string }[];
  /** Surnames whose first names the article does not give. */
  readonly surnames: readonly string[];
  readonly stuckOn: readonly RegExp[];
  /** Who does not tell what the parties are stuck on. */
  readonly stuckNotToldBy: RegExp | null;
  /** Words of the outlet's own, or of whoever asks. */
  readonly outletWords: RegExp;
  /** Of whom the article has no word. */
  readonly silent: RegExp;
  readonly dates: readonly RegExp[];
  /** What is unsaid or unknown. */
  readonly unsaid: readonly RegExp[];
}

/** Paragraphs are one blank line apart in every article that was read. */
async function articleIn(file: string): Promise<Article> {
  return articleOf((await readFile(path.join(FIXTURES, file), 'utf8')).trim().replaceAll('\n', '\n\n'));
}

function answerIn(file: string): Promise<string> {
  return readFile(path.join(FIXTURES, file), 'utf8');
}

const [FISHERS, DEEP_SEA] = ['Coastal Fishers’ Association', 'Deep Sea Federation'];

export const ANALYST_EXAMPLES: readonly AnalystExample[] = [
  {
    kind: 'a report of secret talks',
    article: await articleIn('peace-plan-talks.txt'),
    modelAnswer: await answerIn('model-draft.json'),
    atLeast: { actors: 4, positions: 4, stickingPoints: 1 },
    claims: [
      {
        what: 'that Europeans declined and Ukraine dropped out',
        words: /declined to take part|dropped out back/,
        actor: 'Yuri Ushakov',
      },
    ],
    surnames: ['Dmitriev', 'Medinsky'],
    stuckOn: [/non-occupied/, /reduction/, /recognition/],
    stuckNotToldBy: /Ushakov|aide/i,
    outletWords: /capitulation/,
    silent: /Ukrain|Zelensk|Witkoff|Kushner|Medinsky|Dmitriev/,
    dates: [/December 2/, /December 3/, /November 20/, /June|summer of 2025/],
    unsaid: [/did not mention the ceasefire/],
  },
  {
    kind: 'a joint statement',
    article: await articleIn('analyst-examples/communique.txt'),
    modelAnswer: await answerIn('analyst-examples/communique.json'),
    atLeast: { actors: 3, positions: 5, stickingPoints: 2 },
    claims: [
      { what: 'the demand for 40,000 tonnes', words: /40,000 tonnes/, actor: FISHERS },
      { what: 'the refusal of less than 55,000', words: /below 55,000/, actor: DEEP_SEA },
      { what: 'that small boats keep to the closure', words: /keep to the closure/, actor: DEEP_SEA },
      { what: 'the refusal to give up the exemption', words: /give up the exemption/, actor: FISHERS },
      { what: 'the words about the scientists', words: /before the scientists/, actor: DEEP_SEA },
    ],
    surnames: [],
    stuckOn: [/quota/, /small boats/],
    stuckNotToldBy: null,
    outletWords: /for the second time|was invited|The next meeting/,
    silent: /Northern Fleet/,
    dates: [/May 14/, /June 20/],
    unsaid: [/pay for the patrols/],
  },
  {
    kind: 'an interview',
    article: await articleIn('analyst-examples/interview.txt'),
    modelAnswer: await answerIn('analyst-examples/interview.json'),
    atLeast: { actors: 2, positions: 5, stickingPoints: 1 },
    claims: [
      { what: 'the demand for a vote', words: /vote this month/, actor: 'Oren Malik' },
      { what: 'the refusal of two years', words: /ends after two years/, actor: 'Oren Malik' },
      { what: 'the readiness to talk', words: /talk to Paul Varga/, actor: 'Oren Malik' },
      { what: 'the rent strike', words: /rent strike/, actor: 'Oren Malik' },
      { what: 'that a cap would ruin the landlords', words: /would ruin/, actor: 'Ruth Adler' },
    ],
    surnames: [],
    stuckOn: [/duration/],
    stuckNotToldBy: null,
    outletWords: /disappointed|Would you|What happens/,
    silent: /Varga|Courier|Question/,
    dates: [/September 3/, /October 7/, /November 1/],
    unsaid: [/members of the council support/],
  },
  {
    kind: 'a news report',
    article: await articleIn('analyst-examples/news-report.txt'),
    modelAnswer: await answerIn('analyst-examples/news-report.json'),
    atLeast: { actors: 4, positions: 6, stickingPoints: 1 },
    claims: [
      { what: 'six nights a week', words: /six times a week/, actor: 'Jana Orlik' },
      { what: 'the demand, after a pronoun', words: /40 more drivers/, actor: 'Jana Orlik' },
      { what: 'what she told reporters', words: /sleeps better/, actor: 'Jana Orlik' },
      { what: 'the refusal to hire', words: /before the summer/, actor: 'Henrik Vale' },
      { what: 'the bonus, after a pronoun', words: /12 percent for each/, actor: 'Henrik Vale' },
      { what: 'that three crews are enough', words: /Three crews/, actor: 'Henrik Vale' },
      { what: 'the call to return', words: /return to the table/, actor: 'Livia Brandt' },
    ],
    surnames: [],
    stuckOn: [/drivers/, /bonus/],
    stuckNotToldBy: /Orlik|Vale/,
    outletWords: /walked out|bottomless/,
    silent: /Dries/,
    dates: [/Monday/, /March 3/, /March 17/],
    unsaid: [/pay for the detours/],
  },
];
