import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { oneLine, quoted } from '../../text.ts';
import type { LedgerPosition, Passage } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf } from './frame.ts';

/** The passages closest to a question, grouped by actor, positions first. @param why there is no written answer */
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
  const quote = oneLine(text);
  const item = { label: sayDay(date, today), mark: notes.refer(article) };
  return position === undefined
    ? { ...item, text: [quoted(quote)] }
    : { ...item, text: [matterOf(position)], quote, source: [sayAttribution(position)] };
}

/** "refuses · state money"; just "state money" for plain statements. */
function matterOf({ act, issue }: LedgerPosition): string {
  return act === 'states' ? issue : `${act} · ${issue}`;
}
