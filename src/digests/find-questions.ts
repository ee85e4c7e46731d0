import { splitSentences } from '../language/sentences.ts';
import type { ArticleReference, LedgerPosition } from '../ledger/ledger.ts';
import { daysBetween } from './days.ts';
import type { AnsweredQuestion, DigestArticle, StoryQuestion } from './digest.ts';
import { keyOfAnswer } from './digest-memory.ts';
import { contentWords } from './matters.ts';

const LIMITS = { openDays: 5 } as const;
/** Reported once only: the next day nobody is waiting for these any more. */
const NOT_REACHED =
  /could not be reached|not (?:immediately )?(?:respond|reply|answer)|declined to (?:comment|answer)/iu;
/** What a later sentence must share with a question to be shown as a possible answer. */
const ANSWER = { words: 3, share: 0.6 } as const;
/** Words that only say something is open. */
const ASKING = contentWords(
  'unclear unknown open question undisclosed declined comment reached disclose details provided mention immediately whether clear decided announced answer',
);

interface Told {
  readonly quote: string;
  readonly article: ArticleReference;
}

/**
 * A story's open questions at the end of a period, and those that a sentence from the period may answer. Questions that
 * may have been answered on an earlier day are left out.
 * @param articles of the story, oldest first
 * @param period ids of the period's articles
 * @param told keys of what earlier digests reported
 */
export function findQuestions(
  articles: readonly DigestArticle[],
  positions: readonly LedgerPosition[],
  period: ReadonlySet<string>,
  localDate: string,
  told: ReadonlySet<string>,
): { readonly open: readonly StoryQuestion[]; readonly answered: readonly AnsweredQuestion[] } {
  const [open, answered]: [StoryQuestion[], AnsweredQuestion[]] = [[], []];
  const questions = new Set(
    articles.flatMap((each) => each.openQuestions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))),
  );
  for (const [place, { reference, openQuestions }] of articles.entries()) {
    const later = articles.slice(place + 1).flatMap((each) => toldIn(each, positions));
    for (const { text } of openQuestions) {
      if (open.some((known) => known.text === text) || told.has(keyOfAnswer(text))) continue;
      const answer = later.find(({ quote }) => !questions.has(quote) && isAnswer(text, quote));
      const isNew = period.has(reference.id);
      if (answer !== undefined) {
        if (period.has(answer.article.id)) answered.push({ text, ...answer });
      } else if (isNew || (daysBetween(reference.date, localDate) <= LIMITS.openDays && !NOT_REACHED.test(text))) {
        open.push({ text, article: reference, isNew });
      }
    }
  }
  return { open, answered };
}

function toldIn(
  { reference, bottomLine, events, text }: DigestArticle,
  positions: readonly LedgerPosition[],
): readonly Told[] {
  const quotes = [
    ...positions.filter(({ article }) => article.id === reference.id).map(({ quote }) => quote),
    ...splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    ...[...bottomLine, ...events].flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  ];
  return [...new Set(quotes)].map((quote) => ({ quote, article: reference }));
}

function isAnswer(question: string, told: string): boolean {
  const asked = contentWords(question).difference(ASKING);
  const shared = asked.intersection(contentWords(told)).size;
  return shared >= ANSWER.words && shared / asked.size >= ANSWER.share;
}
