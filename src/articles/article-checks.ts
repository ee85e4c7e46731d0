import { NotAnArticleError } from '../errors.ts';
import { countWords } from '../language/count-words.ts';
import { plural } from '../text.ts';
import type { Article } from './article.ts';
import type { ReadDocument } from './document.ts';
import { hasArticleWords } from './extract/running-text.ts';
import type { NoArticle } from './extract/tell-page.ts';
import type { Format } from './formats.ts';
import { languageName } from './language.ts';

export const ARTICLE_LIMITS = {
  /** Pasted text or a file with fewer words is a remark, not an article. */
  minWords: 30,
  /** A page that declares a paywall and shows fewer words is showing a teaser. */
  maxTeaserWords: 200,
  /** About 120 printed pages. */
  maxWords: 60_000,
  /** Where words are few and long, or there are none: 2 MB of tabs have no word at all. */
  maxCharacters: 1_000_000,
  /** Of a text's beginning, to tell whether there is enough of it. */
  sampleCharacters: 100_000,
} as const;

const MEGABYTE = 1_000_000;
const PASTE_OR_ATTACH = 'Paste the text with /brief, or attach the article as a PDF.';

const OPEN_AND_PASTE =
  'Open it in a browser, then paste the text with /brief or print the page to a PDF and attach it.';
const POST_ARTICLE = 'Post the link of one article.';

/** What a page is that shows no article, and what helps. */
const NO_ARTICLE: Readonly<Record<NoArticle, { readonly says: string; readonly advice: string }>> = {
  consent: {
    says: 'This page shows only a notice that asks for consent to cookies, not the article.',
    advice: OPEN_AND_PASTE,
  },
  'sign-in': {
    says: 'This page asks its readers to sign in with an account, and shows no article.',
    advice: OPEN_AND_PASTE,
  },
  'bot-check': {
    says: 'This site checks whether its visitor is a human with a browser, and shows Readout no article.',
    advice: OPEN_AND_PASTE,
  },
  missing: {
    says: 'The site says that this page was not found or is no longer available.',
    advice: 'Check the link, or paste the text with /brief.',
  },
  region: {
    says: 'This site isn’t available in the region that Readout runs in, and shows it no article.',
    advice: OPEN_AND_PASTE,
  },
  leaving: {
    says: 'This page only leads on to another site.',
    advice: 'Open the link in a browser and post the address it leads to.',
  },
  list: {
    says: 'This page is a list of several articles, such as a front page or a topic page.',
    advice: POST_ARTICLE,
  },
  biography: {
    says: 'Only the biography of the author could be read on this page, not the article.',
    advice: OPEN_AND_PASTE,
  },
  video: {
    says: 'This page is a video; there is no article on it to read.',
    advice: 'Attach its transcript or subtitles, or paste them with /brief.',
  },
  'needs-browser': {
    says: 'This page shows its text only in a browser that runs its scripts.',
    advice: OPEN_AND_PASTE,
  },
  unrelated: {
    says: 'The text that could be read on this page has nothing to do with its title, so it isn’t the article.',
    advice: OPEN_AND_PASTE,
  },
};

/**
 * Refuses a page that shows no article: nothing to read, a wall, a notice, a paywall's teaser, a list of links.
 * @throws NotAnArticleError
 */
export function assertPageIsArticle({
  text,
  isPaywalled = false,
  isFlash = false,
  noArticle,
}: Pick<ReadDocument, 'text' | 'isPaywalled' | 'isFlash' | 'noArticle'>): void {
  const sample = text.slice(0, ARTICLE_LIMITS.sampleCharacters);
  const words = countWords(sample);
  if (noArticle !== undefined) {
    const { says, advice } = NO_ARTICLE[noArticle];
    throw new NotAnArticleError('not-an-article', says, { advice });
  }
  if (isPaywalled && words < ARTICLE_LIMITS.maxTeaserWords)
    throw new NotAnArticleError(
      'paywall',
      `Only ${plural(words, 'word')} of this page could be read: it seems to be behind a paywall.`,
      { advice: PASTE_OR_ATTACH },
    );
  if (words === 0)
    throw new NotAnArticleError('empty', 'This page has no text that could be read.', { advice: PASTE_OR_ATTACH });
  if (!hasArticleWords(sample) && !isFlash)
    throw new NotAnArticleError(
      'not-an-article',
      `Only ${plural(words, 'word')} of this page could be read: it doesn’t seem to be an article.`,
      { advice: `If it is one: ${PASTE_OR_ATTACH.charAt(0).toLowerCase()}${PASTE_OR_ATTACH.slice(1)}` },
    );
}

/**
 * Refuses pasted text or a file's text that is too short to brief.
 * @param what names it in the message: "“notes.txt”", "The text"
 * @throws NotAnArticleError
 */
export function assertLongEnough(text: string, what: string): void {
  const words = countWords(text.slice(0, ARTICLE_LIMITS.sampleCharacters));
  if (words >= ARTICLE_LIMITS.minWords) return;
  throw words === 0
    ? new NotAnArticleError('empty', `${what} contains no words.`, { advice: 'Paste the whole article with /brief.' })
    : new NotAnArticleError('not-an-article', `${what} has only ${plural(words, 'word')}, too few to brief.`, {
        advice: `Paste the whole article: at least ${ARTICLE_LIMITS.minWords} words.`,
      });
}

/** @throws NotAnArticleError 'too-large' over the format's limit of bytes. */
export function assertFits({ length }: Uint8Array, { noun, maxBytes }: Format): void {
  if (length > maxBytes)
    throw new NotAnArticleError(
      'too-large',
      `This ${noun} is ${Math.ceil(length / MEGABYTE)} MB; the limit is ${maxBytes / MEGABYTE} MB.`,
      { advice: 'Paste the part you need with /brief.' },
    );
}

/** @throws NotAnArticleError 'too-large' over the limit of characters, which are counted at no cost. */
export function assertFewCharacters({ length }: string): void {
  if (length > ARTICLE_LIMITS.maxCharacters) throw tooLong(length, ARTICLE_LIMITS.maxCharacters, 'character');
}

/** @throws NotAnArticleError 'too-large' over the limit of words. */
export function assertFewWords(words: number): void {
  if (words > ARTICLE_LIMITS.maxWords) throw tooLong(words, ARTICLE_LIMITS.maxWords, 'word');
}

function tooLong(count: number, limit: number, unit: string): NotAnArticleError {
  return new NotAnArticleError('too-large', `This has ${plural(count, unit)}; the limit is ${plural(limit, unit)}.`, {
    advice: 'Paste the part you need with /brief.',
  });
}

/**
 * Refuses an article in a language the analyst does not read. One whose language could not be detected passes.
 * @param reader the analyst's name: "extractive analyst"
 * @param languages ISO 639-1 codes; null for any
 * @throws NotAnArticleError
 */
export function assertReadable(article: Article, reader: string, languages: readonly string[] | null): void {
  if (languages === null || article.language === null || languages.includes(article.language)) return;
  const readable = languages.map(languageName).join(', ');
  throw new NotAnArticleError(
    'unsupported-language',
    `This article is in ${languageName(article.language)}. The ${reader} reads only ${readable}.`,
    { advice: 'A language model reads other languages too: an administrator can set one up with MODEL_BASE_URL.' },
  );
}
