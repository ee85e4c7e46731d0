import PostalMime, { type Email } from 'postal-mime';
import { countWords } from '../language/count-words.ts';
import { dropInvisible, oneLine } from '../text.ts';
import { damaged } from './damaged-document.ts';
import type { ReadDocument } from './document.ts';
import { cleanParagraphs } from './extract/clean-paragraphs.ts';
import { extractPage } from './extract/extract-page.ts';
import { unwrapLines } from './extract/unwrap-lines.ts';
import { textOfHtml } from './text-of-html.ts';

/** Nested messages and parts beyond it are not looked into. */
const LIMITS = { nesting: 20, headerBytes: 200_000, plainShare: 0.6 } as const;

/**
 * Reads a mail: what its sender wrote, with subject, sender and date. A page that a browser saved in the same format
 * (MHTML) is read as a page.
 * @throws NotAnArticleError: damaged
 */
export async function readMail(bytes: Uint8Array): Promise<ReadDocument> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: LIMITS.nesting,
    maxHeadersSize: LIMITS.headerBytes,
  }).catch((cause: unknown) => {
    throw damaged('mail', cause);
  });
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
  const isPage = saved !== null || /^\s*<?saved by/i.test(mail.headers.find(({ key }) => key === 'from')?.value ?? '');
  if (isPage && mail.html !== undefined) return extractPage(mail.html, saved);
  const title = oneLine(withoutPrefixes(mail.subject ?? '')) || null;
  const sender = mail.from?.name ? oneLine(mail.from.name) : null;
  const date = mail.date === undefined ? Number.NaN : Date.parse(mail.date);
  return {
    title,
    siteName: sender,
    publishedAt: Number.isNaN(date) ? null : new Date(date).toISOString().replace('.000Z', 'Z'),
    text: cleanParagraphs(textOf(mail), { title, byline: sender }),
  };
}

/** The plain text, unless it is only a hint that there is more. */
function textOf({ text, html }: Pick<Email, 'text' | 'html'>): string {
  const plain = plainText(text ?? '');
  if (html === undefined) return plain;
  const rich = textOfHtml(html).text;
  return countWords(plain) >= countWords(rich) * LIMITS.plainShare ? plain : rich;
}

/** Without the signature, and what the mail answers. */
function plainText(text: string): string {
  const own = dropInvisible(text.replace(/\r\n?/g, '\n'))
    .split(/\n-- ?\n/)[0]
    ?.split('\n')
    .filter((line) => !/^>/.test(line))
    .join('\n');
  return unwrapLines(own ?? '')
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutPrefixes(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr)\s*:)+\s*/i, '');
}
