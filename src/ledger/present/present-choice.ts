import type { Reply } from '../../chat/reply.ts';
import type { Found } from '../ask-positions.ts';
import type { LedgerPosition } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';
import { presentPosition } from './present-position.ts';

/** Positions with their numbers, to choose one. @param commandFor the command to type for a position's id */
export function presentChoice(
  question: Question,
  { items, isCut }: Found<LedgerPosition>,
  commandFor: (id: string) => string,
): Reply {
  const { actor, today } = question;
  const title = 'Which position?';
  const [first] = items;
  if (first === undefined) return nothingFound(question, title, 'positions');
  const notes = createArticleNotes(question);
  return {
    title,
    subtitle: [...(actor === null ? [] : [actor.name]), ...askedOf(question), 'newest first'].join(' · '),
    blocks: [
      {
        type: 'list',
        items: items.map((position) => {
          const about = [
            { type: 'actor', name: position.actor } as const,
            ...(position.issue === null ? [] : [` · ${position.issue}`]),
          ];
          const stance = `stance: ${position.stance}`;
          return presentPosition(position, { today, notes, about, label: `position:${position.id}`, remark: stance });
        }),
      },
      ...olderOnes(items, isCut, today),
      { type: 'text', text: [`For the first one: ${commandFor(first.id)}`] },
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}
