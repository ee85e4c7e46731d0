import { z } from 'zod';
import type { App } from '../src/app.ts';
import { findLinks } from '../src/articles/find-links.ts';
import { READABLE_FILES } from '../src/articles/readable-files.ts';
import type { Command } from '../src/chat/command.ts';
import type { SubmittedSource } from '../src/database/submissions.ts';
import { UsageError } from '../src/errors.ts';
import { PUBLISHED, readPastDay } from '../src/ledger/read-past-day.ts';

type ArticleSubmission = Extract<SubmittedSource, { readonly type: 'link' | 'text' | 'file' }>;

const FILE = z.object({ name: z.string(), size: z.number().nullable(), reference: z.string() });

export const command: Command<App> = {
  name: 'brief',
  description: 'Brief an article: a link, a file or pasted text.',
  options: [
    { name: 'link', description: 'The article’s address.', type: 'string', isRequired: false },
    { name: 'file', description: `A ${READABLE_FILES.names} file.`, type: 'file', isRequired: false },
    { name: 'text', description: 'The article’s text, pasted.', type: 'text', isRequired: false },
    { name: 'date', description: 'The day it was published, if it doesn’t say.', type: 'date', isRequired: false },
  ],
  dialog: { title: 'Brief an article', options: ['text'] },
  async run(app, call) {
    const { date, ...given } = call.options;
    const source = {
      ...sourceOf(given),
      ...(date !== undefined && { publishedAt: readPastDay(date, app.now(), PUBLISHED) }),
    };
    await app.take(call, source);
    return {
      title:
        source.type === 'link'
          ? `Reading ${source.url}`
          : `Reading ${source.type === 'file' ? source.name : 'the text'}`,
      blocks: [{ type: 'text', text: ['The briefing will be posted here.'] }],
      visibility: 'caller',
    };
  },
};

function sourceOf({ link, file, text }: Readonly<Record<string, string>>): ArticleSubmission {
  if (file !== undefined) return { type: 'file', ...FILE.parse(JSON.parse(file)) };
  const written = [link, text].filter(Boolean).join('\n').trim();
  if (written === '')
    throw new UsageError('There is nothing to brief.', {
      advice: 'Add a link, as in /brief https://…, attach a file, or paste the text.',
    });
  const [url, ...others] = findLinks(written);
  // Text that merely contains a link is text.
  const isLink = url !== undefined && others.length === 0 && !/\s/.test(written);
  return isLink ? { type: 'link', url } : { type: 'text', text: written };
}
