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
  const held = [...groups].filter(([actor]) => actor !== null);
  const others = groups.get(null) ?? [];
  const asked = askedOf(question).join(' · ');
  const rest: Block[] =
    others.length === 0
      ? []
      : [
          {
            type: 'list',
            ...(held.length > 0 && { subject: ['In the articles'] }),
            items: others.map((passage) => itemOf(passage, today, notes)),
          },
        ];
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [
      { type: 'note', text: [why] },
      ...held.map(
        ([actor, of]): Block => ({
          type: 'list',
          subject: [{ type: 'actor', name: actor ?? '' }],
          items: of.map((passage) => itemOf(passage, today, notes)),
        }),
      ),
      ...rest,
      ...notes.blocks(),
    ],
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
