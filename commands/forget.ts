import type { App } from '../src/app.ts';
import { findLinks } from '../src/articles/find-links.ts';
import type { Command, CommandCall } from '../src/chat/command.ts';
import type { Reply } from '../src/chat/reply.ts';
import type { ChannelCount } from '../src/database/erasing/count-channel.ts';
import type { Forgettable, Wanted } from '../src/database/erasing/find-forgettable.ts';
import { UsageError } from '../src/errors.ts';
import { plural } from '../src/text.ts';

const LIMITS = { listed: 5 } as const;
const POSTED = 'Messages already posted in Slack or Discord stay until someone deletes them there.';
const AGAIN = 'If someone posts the link again, it’s briefed again.';

export const command: Command<Pick<App, 'forgetting'>> = {
  name: 'forget',
  description: 'Erase an article and everything made from it; what:all erases all of this channel’s data.',
  options: [
    {
      name: 'article',
      type: 'string',
      isRequired: false,
      description: 'Its link, or words from its title. Not needed in a briefing’s thread.',
    },
    {
      name: 'what',
      description: 'all: everything from this channel.',
      type: 'choice',
      choices: ['all'],
      isRequired: false,
    },
    { name: 'confirm', description: 'yes, to go ahead.', type: 'choice', choices: ['yes'], isRequired: false },
  ],
  async run({ forgetting }, call) {
    const { article, what, confirm } = call.options;
    if (what === 'all') {
      if (article !== undefined)
        throw new UsageError('One article, or everything?', { advice: 'Give article: or what:all, not both.' });
      return confirm === 'yes'
        ? sayAllForgotten(await forgetting.forgetAll(call))
        : askFirst(await forgetting.count(call));
    }
    const item = only(await forgetting.find(call.scope, wantedBy(call)), article);
    if (confirm !== 'yes') return askAboutArticle(item, article);
    await forgetting.forget(call, item);
    return say(`Forgotten: ${item.title}`, [
      `Its text, its briefing and its ledger entries have been erased. ${AGAIN}`,
      POSTED,
    ]);
  },
};

function wantedBy({ options: { article }, thread }: CommandCall): Wanted {
  if (article !== undefined && article.trim() !== '') {
    const [url] = findLinks(article);
    return url === undefined ? { type: 'words', words: article } : { type: 'link', url };
  }
  if (thread !== null) return { type: 'thread', thread };
  throw new UsageError('Forget which article?', {
    advice: 'Add article: and its link or words from its title. what:all erases everything.',
  });
}

function only(found: readonly Forgettable[], article: string | undefined): Forgettable {
  const [item, ...others] = found;
  if (item === undefined)
    throw new UsageError(
      article === undefined ? 'This thread has no article.' : `No article here matches “${article.trim()}”.`,
      { advice: '/sources lists this channel’s articles.' },
    );
  if (others.length === 0) return item;
  const titles = found.slice(0, LIMITS.listed).map(({ title }) => `“${title}”`);
  const more = found.length > LIMITS.listed ? ', and more' : '';
  throw new UsageError('Several articles match.', {
    advice: `Add article: and the link, or more words from the title: ${titles.join(', ')}${more}.`,
  });
}

function askFirst(count: ChannelCount): Reply {
  if (count.submissions + count.articles === 0) return say('There is nothing to forget in this channel.', []);
  return say(`This would erase ${tell(count)}.`, [
    'Nothing has been erased yet. This can’t be undone. The channel’s settings stay.',
    'To go ahead: /forget what:all confirm:yes',
  ]);
}

function askAboutArticle({ title }: Forgettable, article: string | undefined): Reply {
  const again = article === undefined ? '' : `article:"${article.trim()}" `;
  return say(`This would erase “${title}”.`, [
    'Its text, its briefing and its ledger entries would go. Nothing has been erased yet, and it can’t be undone.',
    `To go ahead: /forget ${again}confirm:yes`,
  ]);
}

function sayAllForgotten(count: ChannelCount): Reply {
  return { ...say(`Forgotten: ${tell(count)}.`, [AGAIN, POSTED]), visibility: 'channel' };
}

function tell({ articles, positions, actors, corrections, submissions }: ChannelCount): string {
  return [
    plural(articles, 'article'),
    plural(positions, 'position'),
    plural(actors, 'actor'),
    plural(corrections, 'correction'),
    plural(submissions, 'submission'),
  ].join(', ');
}

function say(title: string, lines: readonly string[]): Reply {
  return { title, blocks: lines.map((line) => ({ type: 'text', text: [line] })), visibility: 'caller' };
}
