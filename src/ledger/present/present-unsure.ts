import type { Block, Button, Reply } from '../../chat/reply.ts';
import type { UnsureStatement } from '../ledger.ts';
import type { KnownCorrection } from '../ledger-corrections.ts';
import { placementsOf } from '../placement.ts';
import type { ArticleNotes } from './article-notes.ts';
import { presentPosition } from './present-position.ts';

const LIMITS = { labelCharacters: 40 } as const;
/** The article is the one whose briefing the button stands under. */
const NO_NOTES: ArticleNotes = { refer: () => '', blocks: () => [] };

export interface UnsureOptions {
  /** The action of a button that places a statement. */
  readonly action: string;
  /** What the button hands over, for a placement of the statement. */
  readonly toValue: (statement: UnsureStatement, placement: string) => string;
  /** ISO 8601 day. */
  readonly today: string;
}

/** Asks of one statement which matter it is of, a tap an answer. @param done the answer just given; null for none */
export function presentUnsure(
  statement: UnsureStatement | null,
  done: KnownCorrection | null,
  { action, toValue, today }: UnsureOptions,
): Reply {
  const told: Block[] =
    done === null
      ? []
      : [{ type: 'note', text: [`${sayPlaced(done)} · to undo: /correct what:undo correction:${done.id}`] }];
  if (statement === null)
    return {
      title: done === null ? 'No statement of this article is waiting to be filed.' : 'That was the last one. Thanks.',
      blocks: told,
      visibility: 'caller',
    };
  const buttons = placementsOf(statement).map(
    ({ placement, label }): Button => ({
      ...{ type: 'ask', label: shortened(label), action, value: toValue(statement, placement) },
    }),
  );
  const about = [{ type: 'actor', name: statement.position.actor } as const];
  const { mark, ...item } = presentPosition(statement.position, { today, notes: NO_NOTES, about });
  return {
    title: 'Which matter is this?',
    blocks: [...told, { type: 'list', items: [item] }, { type: 'actions', buttons }],
    visibility: 'caller',
  };
}

function sayPlaced({ correction, matters }: KnownCorrection): string {
  const id = correction.type === 'move-statement' ? correction.matterId : null;
  return id === null ? 'Filed under no matter' : `Filed under “${matters.get(id)?.shown ?? ''}”`;
}

function shortened(label: string): string {
  return label.length <= LIMITS.labelCharacters ? label : `${label.slice(0, LIMITS.labelCharacters - 1).trimEnd()}…`;
}
