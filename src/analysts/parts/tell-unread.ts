import type { Article } from '../../articles/article.ts';
import { neededContext } from '../../models/context-check.ts';
import { adviseContext, MODEL_FAILURES } from '../../models/model-failure.ts';
import { plural, quoted, sayNumber } from '../../text.ts';
import { PART_LIMITS, type PartReading } from './read-parts.ts';

/** A part as a reader is told of it: its number among all, and what it stands under. */
type Unread = Exclude<PartReading<unknown>, { readonly type: 'read' }> & { readonly number: number };

/** Headings named of the parts that were not read. */
const MOST_HEADINGS = 4;

/** What of an article was not read, and why, for the receipt. */
export function tellUnread(
  article: Pick<Article, 'wordCount'>,
  readings: readonly PartReading<unknown>[],
  { model, maxWords }: { readonly model: string; readonly maxWords: number },
): string[] {
  const unread = readings
    .map((reading, index) => ({ ...reading, number: index + 1 }))
    .filter((reading): reading is Unread => reading.type !== 'read');
  const reasons = Map.groupBy(unread, (one) => tellWhy(one, model));
  const cut = article.wordCount - readings.reduce((words, { part }) => words + part.words, 0);
  const why = [
    ...[...reasons].map(
      ([reason, parts]) => `${tellParts(parts, readings.length)} ${parts.length === 1 ? 'was' : 'were'} ${reason}`,
    ),
    ...(cut > 0
      ? [`the last ${plural(cut, 'word')} were left out, as MODEL_MAX_WORDS is ${sayNumber(maxWords)}.`]
      : []),
  ];
  if (why.length === 0) return [];
  const read = readings.reduce((words, { type, part }) => words + (type === 'read' ? part.words : 0), 0);
  return [`Read ${sayNumber(read)} of ${plural(article.wordCount, 'word')}: ${why.join(' Also, ')}`];
}

/** That an article was read in more parts than it would have been with a larger context, and how to have one. */
export function tellSmallContext(context: number | null, parts: number, needed: number): string[] {
  if (context === null) return [];
  return [
    `The model’s context of ${plural(context, 'token')} is small for this article, which was read in ${plural(parts, 'part')}. ${adviseContext(neededContext(needed))}`,
  ];
}

function tellWhy(reading: Unread, model: string): string {
  switch (reading.type) {
    case 'failed': {
      const { reason, advice } = reading.error;
      return `not read, as the model ${model} ${MODEL_FAILURES[reason].what}.${advice === '' ? '' : ` ${advice}`}`;
    }
    case 'left':
      return reading.why === 'parts'
        ? `left out, as no more than ${PART_LIMITS.parts} parts are read of one article.`
        : `left out, as reading had taken more than ${plural(PART_LIMITS.beginMs / 60_000, 'minute')}.`;
    default:
      return reading satisfies never;
  }
}

/** "parts 4 and 5 of 8 (“Fish quotas”, “Annex”)", "parts 3 to 6 of 8". */
function tellParts(parts: readonly Unread[], of: number): string {
  const numbers = parts.map(({ number }) => number);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isRun = numbers.length > 2 && last - first + 1 === numbers.length;
  const list = isRun ? `${first} to ${last}` : new Intl.ListFormat('en-GB').format(numbers.map(String));
  const headings = parts.map(({ part }) => part.headings.at(-1)).filter((heading) => heading !== undefined);
  const named = [...new Set(headings)].slice(0, MOST_HEADINGS).map(quoted).join(', ');
  return `${numbers.length === 1 ? 'part' : 'parts'} ${list} of ${of}${named === '' ? '' : ` (${named})`}`;
}
