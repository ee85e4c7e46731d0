import { sayDay, sayPeriod } from '../../briefings/saying/say-date.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { sayNumber } from '../../text.ts';
import type { Question } from '../read-question.ts';

/** The question's limits: "this thread’s article", "since 20 Nov". */
export function askedOf({ articles, since, until, today }: Question): readonly string[] {
  const place =
    articles === null
      ? []
      : [articles.length === 1 ? 'this thread’s article' : `this thread’s ${articles.length} articles`];
  const period = sayPeriod({ since, until }, today);
  return [...place, ...(period === null ? [] : [period])];
}

/** Nothing was found; suggests how to widen the question. @param what in the plural: "positions" */
export function nothingFound(question: Question, title: string, what: string): Reply {
  const { articles, since, until, issue, actor } = question;
  const widen = [
    ...(since === null && until === null ? [] : ['without since: and until:']),
    ...(articles === null ? [] : ['with scope:channel']),
    ...(actor !== null && issue !== null ? ['without issue:'] : []),
  ];
  const asked = askedOf(question);
  const limits = asked.length === 0 ? '' : ` (${asked.join(', ')})`;
  const advice = widen.length === 0 ? '' : ` Try again ${widen.join(', or ')}.`;
  return {
    title,
    blocks: [{ type: 'text', text: [`No ${what} found${limits}.${advice}`] }],
    visibility: 'caller',
  };
}

/** A note where the answer leaves out older items. `items` are newest first. */
export function olderOnes(items: readonly { readonly date: string }[], isCut: boolean, today: string): Block[] {
  const oldest = items.at(-1);
  if (!isCut || oldest === undefined) return [];
  const text = `Based on the newest ${sayNumber(items.length)}, back to ${sayDay(oldest.date, today)}. Use until: for older ones.`;
  return [{ type: 'note', text: [text] }];
}
