import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import type { LedgerPosition, Passage } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { dayOf } from './day.ts';
import { askedOf } from './frame.ts';
import { sourceOf } from './present-position.ts';

/** The passages nearest to a question, by who holds what they say: positions first. `why` says why there is no prose. */
export function presentPassages(question: Question, title: string, passages: readonly Passage[], why: string): Reply {
  const { today } = question;
  const notes = createArticleNotes(today);
  const groups = Map.groupBy(passages, ({ positions }) => positions[0]?.actor ?? null);
  const listOf = (of: readonly Passage[]): readonly ListItem[] =>
    of.toSorted((one, other) => other.date.localeCompare(one.date)).map((passage) => itemOf(passage, today, notes));
  const held = [...groups].flatMap(([actor, of]): Block[] =>
    actor === null ? [] : [{ type: 'list', subject: [{ type: 'actor', name: actor }], items: listOf(of) }],
  );
  const others = groups.get(null);
  const rest: Block[] =
    others === undefined
      ? []
      : [{ type: 'list', ...(held.length > 0 && { subject: ['In the articles'] }), items: listOf(others) }];
  const asked = askedOf(question).join(' · ');
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [{ type: 'note', text: [why] }, ...held, ...rest, ...notes.blocks()],
    visibility: 'caller',
  };
}

function itemOf({ text, date, article, positions }: Passage, today: string, notes: ArticleNotes): ListItem {
  const [position] = positions;
  const quote = text.replace(/\s+/gu, ' ').trim();
  const item = { label: dayOf(date, today), mark: notes.refer(article) };
  return position === undefined
    ? { ...item, text: [quote] }
    : { ...item, text: [matterOf(position)], quote, source: [sourceOf(position)] };
}

/** "refuses · state money", and for what is merely stated "state money". */
function matterOf({ act, issue }: LedgerPosition): string {
  return act === 'states' ? issue : `${act} · ${issue}`;
}
