import { daysBetween, daysOf } from './days.ts';
import type { DateAhead, DigestArticle } from './digest.ts';
import { contentWords } from './matters.ts';

/** How many days ahead a date already reported is mentioned again: beside news, and where there is none. */
const REMIND_DAYS = { beside: 1, alone: 2 } as const;
/** Share of words from which two mentions of a day are the same event. */
const ALIKE = 0.6;

/**
 * What a story's articles say will happen, earliest first: events from the period's articles, and known ones that are
 * near. Only events in the future when the article was written count, since a misread date is mostly a past one.
 */
export function findDatesAhead(
  articles: readonly DigestArticle[],
  period: ReadonlySet<string>,
  localDate: string,
): readonly DateAhead[] {
  const ahead: DateAhead[] = [];
  for (const { reference, events } of articles.toReversed()) {
    for (const event of events) {
      const days = event.date === null ? null : daysOf(event.date);
      if (event.date === null || days === null || days.first <= reference.date || days.last < localDate) continue;
      const daysLeft = daysBetween(localDate, days.first);
      const isNear = daysLeft >= 0 && daysLeft <= (period.size === 0 ? REMIND_DAYS.alone : REMIND_DAYS.beside);
      if (!period.has(reference.id) && !isNear) continue;
      const isKnown = ahead.some(({ date, event: known }) => date === event.date && isAlike(known.text, event.text));
      if (!isKnown) ahead.push({ date: event.date, event, article: reference });
    }
  }
  return ahead.toSorted((one, other) => one.date.localeCompare(other.date));
}

function isAlike(one: string, other: string): boolean {
  const [words, others] = [contentWords(one), contentWords(other)];
  return words.intersection(others).size / Math.max(1, Math.min(words.size, others.size)) >= ALIKE;
}
