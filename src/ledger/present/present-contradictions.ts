import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { capitalised, plural } from '../../text.ts';
import type { Contradiction, LedgerPosition } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';
import { presentPosition } from './present-position.ts';

const LIMITS = {
  /** Contradictions in one answer. */
  contradictions: 10,
  /** Sources shown for one contradiction. */
  sides: 5,
} as const;

/**
 * Contradictions between sources, side by side, each in its own words.
 * @param positions the positions searched, newest first
 */
export function presentContradictions(
  question: Question,
  contradictions: readonly Contradiction[],
  positions: { readonly items: readonly LedgerPosition[]; readonly isCut: boolean },
): Reply {
  const { actor, issue, today } = question;
  const subject = [actor?.name, issue?.label].filter((part) => part !== undefined).join(' · ');
  const title = ['Contradictions', ...(subject === '' ? [] : [subject])].join(' · ');
  if (contradictions.length === 0) {
    const none = nothingFound(question, title, 'contradictions');
    return { ...none, blocks: [...none.blocks, ...comparedOnes(positions.items, today)] };
  }
  const notes = createArticleNotes(question);
  const shown = contradictions.slice(0, LIMITS.contradictions);
  const left = contradictions.length - shown.length;
  const asked = askedOf(question);
  return {
    title: [plural(contradictions.length, 'contradiction'), ...(subject === '' ? [] : [subject]), ...asked].join(' · '),
    blocks: [
      ...shown.map((contradiction) => presentOne(contradiction, today, notes)),
      ...(left > 0 ? [{ type: 'note', text: [`${left} more: narrow with actor:, issue: or since:.`] } as const] : []),
      ...olderOnes(positions.items, positions.isCut, today),
      ...notes.blocks(),
    ],
    visibility: 'caller',
  };
}

/** What was compared, so that "none" can be weighed. `positions` are newest first. */
function comparedOnes(positions: readonly LedgerPosition[], today: string): Block[] {
  const oldest = positions.at(-1);
  if (oldest === undefined) return [];
  return [
    {
      type: 'note',
      text: [`${plural(positions.length, 'position')} compared, back to ${sayDay(oldest.date, today)}.`],
    },
  ];
}

function presentOne({ type, issue, about, sides }: Contradiction, today: string, notes: ArticleNotes): Block {
  const left = sides.length - LIMITS.sides;
  return {
    type: 'list',
    heading: [capitalised(issue), ...(about === issue ? [] : [about])].join(' · '),
    aside: { number: 'conflicting numbers', claim: 'claimed and denied' }[type],
    items: sides
      .slice(0, LIMITS.sides)
      .map((side) => presentPosition(side, { today, notes, about: [{ type: 'actor', name: side.actor }] })),
    ...(left > 0 && { more: plural(left, 'more source') }),
  };
}
