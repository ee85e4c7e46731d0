import { daysBetween, daysOf } from './days.ts';
import type { DateAhead, DigestArticle } from './digest.ts';
import { contentWords } from './matters.ts';

/** How many days ahead a date already reported is mentioned again: beside news, and where there is none. */
const REMIND_DAYS = { beside: 1, alone: 2 } as const;
/** The stem of the word that says that there is a date, not of what. */
const DATE = 'date';
/** Words that an event has to tell beside it. */
const LEAST_WORDS = 2;
/** Who says so. */
const TELLER = /, according to .*$/u;

/**
 * What a story's articles say will happen, earliest first: events from the period's articles, and known ones that are
 * near: of each day what was said last. Only events in the future when the article was written count, since a misread
 * date is mostly a past one.
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
      const isKnown = ahead.some(({ date }) => date === event.date);
      if (!isKnown && tellsSomething(event.text)) ahead.push({ date: event.date, event, article: reference });
    }
  }
  return ahead.toSorted((one, other) => one.date.localeCompare(other.date));
}

/** "The 25th is the date" says nothing of what for. */
function tellsSomething(text: string): boolean {
  return [...contentWords(text.replace(TELLER, ''))].filter((word) => word !== DATE).length >= LEAST_WORDS;
}
