import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import type { ListItem, Reply, Text } from '../../chat/reply.ts';
import { oneLine, quoted } from '../../text.ts';
import type { LedgerPosition, Passage } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf } from './frame.ts';

/** The passages closest to a question, the best first, each with who says it. @param why there is no written answer */
export function presentPassages(question: Question, title: string, passages: readonly Passage[], why: string): Reply {
  const { today } = question;
  const notes = createArticleNotes(question);
  const items = passages.map((passage) => itemOf(passage, today, notes));
  const asked = askedOf(question).join(' · ');
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [{ type: 'note', text: [why] }, { type: 'list', items }, ...notes.blocks()],
    visibility: 'caller',
  };
}

function itemOf({ text, date, article, positions }: Passage, today: string, notes: ArticleNotes): ListItem {
  const [position] = positions;
  const quote = oneLine(text);
  const item = { label: sayDay(date, today), mark: notes.refer(article) };
  return position === undefined
    ? { ...item, text: [quoted(quote)] }
    : { ...item, text: whoseOf(position), quote, source: [sayAttribution(position)] };
}

/** "Anna Brandt refuses · state money"; "Anna Brandt · state money" for plain statements. */
function whoseOf({ actor, act, issue }: LedgerPosition): Text {
  const does = act === 'states' ? '' : ` ${act}`;
  return [{ type: 'actor', name: actor }, issue === null ? does : `${does} · ${issue}`];
}
