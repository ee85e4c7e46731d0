import { NotAnArticleError } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import { plural } from '../text.ts';
import type { Article } from './article.ts';
import type { Format } from './formats.ts';
import { languageName } from './language.ts';

export const ARTICLE_LIMITS = {
  /** Fewer words of pasted text or of a file are a remark, not an article. */
  minWords: 30,
  /** Fewer words of running text on a page are a teaser, a caption, a menu. */
  minPageWords: 60,
  /** A page that says of itself that one has to pay, and shows fewer words, shows a teaser. */
  maxTeaserWords: 200,
  /** A paragraph of fewer words is a heading, a menu entry, a caption. */
  minParagraphWords: 8,
  /** About 100 printed pages. */
  maxWords: 50_000,
} as const;

const MEGABYTE = 1_000_000;
const PASTE_OR_ATTACH = 'Paste the text with /brief, or attach the article as PDF.';

/**
 * Refuses a page that shows no article: nothing to read, a paywall's teaser, a list of links.
 * @param text the page's text, paragraphs apart
 * @param isPaywalled whether the page itself says so
 * @throws NotAnArticleError
 */
export function assertPageIsArticle(text: string, isPaywalled: boolean): void {
  const words = countWords(text);
  if (isPaywalled && words < ARTICLE_LIMITS.maxTeaserWords)
    throw new NotAnArticleError(
      'paywall',
      `Only ${plural(words, 'word')} of this page could be read: it seems to be behind a paywall.`,
      { advice: PASTE_OR_ATTACH },
    );
  if (words === 0)
    throw new NotAnArticleError('empty', 'No text could be read on this page.', { advice: PASTE_OR_ATTACH });
  const running = countWords(text.split(/\n+/).filter(isRunningText).join(' '));
  if (running < ARTICLE_LIMITS.minPageWords)
    throw new NotAnArticleError(
      'not-an-article',
      `Only ${plural(words, 'word')} of this page could be read: it does not seem to be an article.`,
      { advice: `If it is one: ${PASTE_OR_ATTACH.charAt(0).toLowerCase()}${PASTE_OR_ATTACH.slice(1)}` },
    );
}

/**
 * Refuses pasted text or a file's text that is too short to brief.
 * @param what names it in the message: "“notes.txt”", "The text"
 * @throws NotAnArticleError
 */
export function assertLongEnough(text: string, what: string): void {
  const words = countWords(text);
  if (words >= ARTICLE_LIMITS.minWords) return;
  throw words === 0
    ? new NotAnArticleError('empty', `${what} has no text to read.`, { advice: 'Paste the whole article with /brief.' })
    : new NotAnArticleError('not-an-article', `${what} has ${plural(words, 'word')}: too few to brief.`, {
        advice: `Paste the whole article; it takes ${ARTICLE_LIMITS.minWords} words or more.`,
      });
}

/** @throws NotAnArticleError 'too-large' past the format's limit of bytes. */
export function assertFits({ length }: Uint8Array, { noun, maxBytes }: Format): void {
  if (length > maxBytes)
    throw new NotAnArticleError(
      'too-large',
      `This ${noun} has ${Math.ceil(length / MEGABYTE)} MB; up to ${maxBytes / MEGABYTE} MB can be read.`,
      { advice: 'Paste the part that matters with /brief.' },
    );
}

/** @throws NotAnArticleError 'too-large' past the limit of words. */
export function assertNotTooLong(text: string): void {
  const words = countWords(text);
  if (words > ARTICLE_LIMITS.maxWords)
    throw new NotAnArticleError(
      'too-large',
      `This has ${plural(words, 'word')}; articles of up to ${plural(ARTICLE_LIMITS.maxWords, 'word')} are read.`,
      { advice: 'Post the part you need with /brief.' },
    );
}

/**
 * Refuses an article in a language the analyst does not read. One whose language could not be told is let through.
 * @param reader who would read it: "extractive analyst"
 * @param languages ISO 639-1 codes; null for any
 * @throws NotAnArticleError
 */
export function assertReadable(article: Article, reader: string, languages: readonly string[] | null): void {
  if (languages === null || article.language === null || languages.includes(article.language)) return;
  const readable = languages.map(languageName).join(', ');
  throw new NotAnArticleError(
    'unsupported-language',
    `This article is in ${languageName(article.language)}, which the ${reader} cannot read; it reads ${readable}.`,
    { advice: 'With a language model (MODEL_BASE_URL in the configuration) articles in other languages are read too.' },
  );
}

function isRunningText(paragraph: string): boolean {
  return countWords(paragraph) >= ARTICLE_LIMITS.minParagraphWords && /[.!?。！？…][”"'’)\]»]*\s*$/.test(paragraph);
}
