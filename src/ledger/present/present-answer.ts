import { sayCost } from '../../briefings/saying/say-cost.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { oneLine, plural } from '../../text.ts';
import type { Answer } from '../answer-question.ts';
import type { Question } from '../read-question.ts';
import { createArticleNotes } from './article-notes.ts';
import { askedOf } from './frame.ts';

/** A model's answer, each sentence with the article's own words under it. */
export function presentAnswer(question: Question, title: string, answer: Answer, passages: number): Reply {
  const { today } = question;
  const { sentences, dropped, model, tokens, costUsd } = answer;
  const notes = createArticleNotes(question);
  const items = sentences.map(
    ({ text, quote, passage }): ListItem => ({
      text: [text],
      ...(!text.includes(oneLine(quote)) && { quote: oneLine(quote) }),
      source: [sayDay(passage.date, today)],
      mark: notes.refer(passage.article),
    }),
  );
  const used = [
    `${plural(passages, 'passage')} read`,
    ...(dropped === 0 ? [] : [`${plural(dropped, 'unsupported sentence')} dropped`]),
    model,
    plural(tokens.input + tokens.output, 'token'),
    ...(costUsd === null || costUsd === 0 ? [] : [sayCost(costUsd)]),
  ];
  const said: Block[] = items.length === 0 ? [doNotSay(question)] : [{ type: 'list', items }, ...notes.blocks()];
  return { ...frame(question, title), blocks: [...said, { type: 'note', text: [used.join(' · ')] }] };
}

/** The reply where no passage answers the question. */
export function nothingSaid(question: Question, title: string): Reply {
  return { ...frame(question, title), blocks: [doNotSay(question)] };
}

function frame(question: Question, title: string): Omit<Reply, 'blocks'> {
  const asked = askedOf(question).join(' · ');
  return { title, ...(asked !== '' && { subtitle: asked }), visibility: 'caller' };
}

function doNotSay({ articles, scope, since, until }: Question): Block {
  const whose =
    articles === null
      ? scope.channels.length > 1
        ? 'The articles of this workspace’s public channels don’t'
        : 'The channel’s articles don’t'
      : articles.length === 1
        ? 'This thread’s article doesn’t'
        : 'This thread’s articles don’t';
  const when = since === null && until === null ? '' : ' for this period';
  return { type: 'text', text: [`${whose} say${when}.`] };
}
