import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { oneLine, plural, quoted } from '../../text.ts';
import type { Passage } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import type { Matches } from '../search-words.ts';
import { presentArticle } from './article-notes.ts';
import { askedOf, nothingFound } from './frame.ts';
import { joinParts } from './join-parts.ts';

/** The sentences found, grouped by article, newest first. */
export function presentMatches(question: Question, words: string, { passages, isNear, isCut }: Matches): Reply {
  const title = `Search: ${words}`;
  if (passages.length === 0) {
    const reply = nothingFound(question, title, 'sentences with these words');
    return { ...reply, blocks: [...reply.blocks, note('/sources lists the articles. /ask takes a whole question.')] };
  }
  const groups = [...Map.groupBy(passages, ({ article }) => article.id).values()].toSorted((one, other) =>
    dateOf(other).localeCompare(dateOf(one)),
  );
  const asked = [
    ...(isNear ? [] : [`${isCut ? 'the best ' : ''}${plural(passages.length, 'sentence')}`]),
    ...askedOf(question),
  ];
  return {
    title,
    ...(asked.length > 0 && { subtitle: asked.join(' · ') }),
    blocks: [
      ...(isNear ? [note('No sentence has all of these words. These have most of them.')] : []),
      ...groups.map((group) => presentGroup(group, question)),
      ...(isCut ? [note('There are more: add a word, or narrow with actor:, since: or until:.')] : []),
    ],
    visibility: 'caller',
  };
}

function presentGroup(group: readonly Passage[], question: Question): Block {
  const [first] = group;
  const { text = [], source = [] } = first === undefined ? {} : presentArticle(first.article, question);
  const items = group.toSorted((one, other) => one.span.start - other.span.start).map(itemOf);
  return { type: 'list', subject: [...text, ' · ', ...source], items };
}

function itemOf({ text, positions }: Passage): ListItem {
  const [position] = positions;
  return {
    text: [quoted(oneLine(text))],
    ...(position !== undefined && { source: [joinParts(position.actor, position.issue, sayAttribution(position))] }),
  };
}

function dateOf([first]: readonly Passage[]): string {
  return first?.date ?? '';
}

function note(text: string): Block {
  return { type: 'note', text: [text] };
}
