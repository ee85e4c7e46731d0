import PostalMime, { type Email } from 'postal-mime';
import { countWords } from '../language/count-words.ts';
import { dropInvisible, oneLine } from '../text.ts';
import { damaged } from './damaged-document.ts';
import type { ReadDocument } from './document.ts';
import { bylineOfHead } from './document-head.ts';
import { cleanParagraphs } from './extract/clean-paragraphs.ts';
import { extractPage } from './extract/extract-page.ts';
import { hasArticleWords } from './extract/running-text.ts';
import { unwrapLines } from './extract/unwrap-lines.ts';
import { textOfHtml } from './text-of-html.ts';

/** Nested messages and parts beyond it are not looked into. */
const LIMITS = {
  nesting: 20,
  headerBytes: 200_000,
  plainShare: 0.6,
  /** The share of a mail that comes before its foot. */
  beforeFoot: 0.5,
} as const;
/** What may be the header of a mail that this one forwards, in any language: a line that says so, and names with a colon. */
const FORWARDED =
  /(?:^[-_]{2,20}[^\n]{0,80}\n{1,3}|^[^\n:]{3,40}:\n{1,3})?(?:^\*?\p{L}[\p{L} -]{1,20}\*? ?:[^\n]*\n){3,8}/gmu;
/** The line of a mailing by which its readers leave, in the languages of newspapers. */
const UNSUBSCRIBE =
  /^.{0,200}(?:\bunsubscribe\b|you(?:['’]re| are) (?:receiving|getting) this\b|\b(?:newsletter )?ab(?:bestell|meld)en\b|désabonner|désinscri|darse de baja|cancelar (?:la |a )?(?:suscripción|inscrição|subscrição)|disiscriv|annulla l[’']iscrizione|uitschrijven|afmelden|avregistrera|avsluta prenumeration|avmeld|afmeld|peruuta tilaus|wypisz|zrezygnuj|odhlásit|dezabon|leiratkoz|отпис|відпис|abonelikten çık|κατάργηση εγγραφής|διαγραφή από|berhenti berlangganan|hủy đăng ký|수신\s?거부|구독\s?취소|配信停止|退订|取消訂閱|取消订阅|إلغاء الاشتراك|להסרה|सदस्यता (?:समाप्त|रद्द))/imu;

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
  const text = withoutFoot(textOf(mail));
  const byline = bylineOfHead(text, title);
  return {
    title,
    ...(byline !== null && { byline }),
    siteName: sender,
    publishedAt: Number.isNaN(date) ? null : new Date(date).toISOString().replace('.000Z', 'Z'),
    text: cleanParagraphs(text, { title, byline: byline ?? sender }),
  };
}

/** Without what stands behind the way to be sent no more: addresses, rights, the firm that sends. */
function withoutFoot(text: string): string {
  const foot = text.search(UNSUBSCRIBE);
  return foot > text.length * LIMITS.beforeFoot && !hasArticleWords(text.slice(foot))
    ? text.slice(0, foot).trim()
    : text;
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
    .replace(FORWARDED, (lines) => (/\S@\S/.test(lines) ? '' : lines))
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
