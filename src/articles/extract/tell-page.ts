import { countWords } from '../../language/count-words.ts';
import { fold } from '../../language/fold.ts';
import { guessLanguage } from '../../language/guess-language.ts';
import { languageOf } from '../../language/languages.ts';
import { isFoundIn } from '../../language/phrases.ts';
import { NOTICES, type NoticeType } from './notices.ts';
import { overlap } from './overlap.ts';
import { firstMeta, type PageFacts } from './page-facts.ts';
import { ARTICLE_WORDS } from './running-text.ts';

/** What a page is that shows no article, though the site says that all is well. */
export type NoArticle = NoticeType | 'list' | 'biography' | 'video' | 'needs-browser' | 'unrelated';

export interface TellingFacts {
  readonly facts: PageFacts;
  readonly title: string | null;
  readonly byline: string | null;
  /** What was taken for the article. */
  readonly text: string;
  /** Words of it that are running text. */
  readonly running: number;
  /** All that the page shows. */
  readonly pageText: string;
  /** Whether most of what the page shows stands in elements named as a question for consent. */
  readonly isConsent: boolean;
  /** Whether the page is a list of teasers and nothing else. */
  readonly isList: boolean;
  /** Whether the page's data says that its few words are all of it. */
  readonly isFlash: boolean;
  /** Whether the text was taken from elements whose names say that it is no article. */
  readonly isFromAsides: boolean;
}

const LIMITS = {
  /** A longer text is no notice. In words. */
  noticeWords: 450,
  noticeCharacters: 5_000,
  /** How many sentences at its head have to speak to its reader: what follows a short one may be teasers. */
  firstSentences: [3, 8],
  /** The share of a notice's sentences that speak to its reader. */
  addressed: 0.33,
  /** A shorter text with nothing of the title in it is another one. In words. */
  unrelatedWords: 150,
  /** The share of the title's words that a text has at least if it is the title's. */
  titleShare: 0.34,
  /** What a page shows whose scripts have yet to fill it. In words. */
  emptyPageWords: 120,
  biographyWords: 300,
} as const;

const REPORTING =
  /[”"»“][^”"»“]{0,40}\b(?:said|says|told|wrote|asked|added|replied)\b|\b(?:said|says|told)\b[^.]{0,40}[“"„«]|\baccording to\b|\b(?:said|announced|reported) (?:on|in|that)\b/i;
/** What somebody says, as against the name of a button. */
const QUOTATION = /[“„«"][^“”„«»"]{25,}[”“»"]/u;
const BIOGRAPHY =
  /^(?:about the author\b.*|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was|writes|covers|reports|covered|reported|joined|has (?:been|written|covered|reported|worked)|works|worked|leads|edits|studied|grew up|teaches)\b)/u;

/**
 * What a page is if it isn't an article; null if it may be one. Goes by what a notice of its kind speaks of and to
 * whom, not by its words: an article about cookies doesn't ask its reader to accept them.
 */
export function tellPage(page: TellingFacts): NoArticle | null {
  const { text, running, pageText, facts, title, byline } = page;
  const heads = [facts.title, facts.heading, page.title, firstLine(text)].filter((head) => head !== null).join('\n');
  const notice = findNotice(running >= ARTICLE_WORDS / 2 ? text : pageText, heads, facts);
  if (notice !== null) return notice;
  if (page.isConsent) return 'consent';
  const marked = running < ARTICLE_WORDS ? findMarked(facts, pageText) : null;
  if (marked !== null) return marked;
  if (page.isList) return 'list';
  const isShort = running > 0 && running < LIMITS.biographyWords;
  if (isShort && isBiography(text, byline) && overlapWithHeads(page) < LIMITS.titleShare) return 'biography';
  if (running < ARTICLE_WORDS && !page.isFlash) {
    if (/^video/i.test(firstMeta(facts, 'og:type') ?? '')) return 'video';
    return facts.hasScripts && countWords(pageText) < LIMITS.emptyPageWords ? 'needs-browser' : null;
  }
  const isDoubtful = page.isFromAsides || running < LIMITS.unrelatedWords;
  const isOther = isDoubtful && title !== null && !reports(text, facts.language) && overlapWithHeads(page) === 0;
  return isOther ? 'unrelated' : null;
}

/** What the markup of a page without an article says that it is, whatever its language. */
function findMarked({ hasErrorMark, hasPassword }: PageFacts, pageText: string): NoArticle | null {
  if (hasErrorMark) return 'missing';
  return hasPassword && countWords(pageText) < LIMITS.emptyPageWords ? 'sign-in' : null;
}

/** @returns what stands in the article's place; null if nothing does */
function findNotice(text: string, heads: string, facts: PageFacts): NoArticle | null {
  if (text.length > LIMITS.noticeCharacters || countWords(text) > LIMITS.noticeWords) return null;
  const own = text.replace(/[“„«][^“”„«»]{0,400}[”“»]|"[^"]{0,400}"/gu, ' “” ');
  const sentences = own.split(/(?<=[\p{Sentence_Terminal}…]["”’)]?)\s+|\n+/u).filter((part) => countWords(part) > 2);
  const inForce = NOTICES.filter(({ address }) =>
    LIMITS.firstSentences.some((count) => isAddressed(sentences.slice(0, count), address)),
  );
  if (inForce.length === 0 || (QUOTATION.test(text) && reports(text, facts.language))) return null;
  const found = inForce
    .flatMap(({ notices }) => notices)
    .map((notice) => {
      const hasHead = notice.head.test(heads);
      const isAsked = notice.type === 'sign-in' && facts.hasPassword;
      const count = notice.cues.filter((cue) => cue.test(own)).length + (hasHead ? 1 : 0) + (isAsked ? 2 : 0);
      const isOne =
        count >= notice.least + (notice.needsHead ? 1 : 0) &&
        (hasHead || !notice.needsHead) &&
        (notice.needed?.test(own) ?? true);
      return { type: notice.type, excess: isOne ? (count - notice.least) / notice.cues.length : -1 };
    });
  const best = found.toSorted((a, b) => b.excess - a.excess)[0];
  return best !== undefined && best.excess >= 0 ? best.type : null;
}

function isAddressed(sentences: readonly string[], address: RegExp): boolean {
  const addressed = sentences.filter((sentence) => address.test(sentence.trim())).length;
  return addressed > 0 && addressed >= sentences.length * LIMITS.addressed && !REPORTING.test(sentences.join(' '));
}

/** How much of what the page says it is about its text has: the best of its title and descriptions. */
function overlapWithHeads({ title, text, facts }: TellingFacts): number {
  const heads = [title, facts.heading, firstMeta(facts, 'og:description'), firstMeta(facts, 'description')];
  const shares = heads.map((head) => (head ? overlap(head, text) : null)).filter((share) => share !== null);
  return shares.length === 0 ? 1 : Math.max(...shares);
}

/** Whether it tells what somebody says, as articles do, in English or the page's language. */
function reports(text: string, language: string | null): boolean {
  if (REPORTING.test(text)) return true;
  const told = /^[a-z]{2}/i.exec(language ?? '')?.[0]?.toLowerCase();
  const { reporting } = (told === undefined ? guessLanguage(text) : languageOf(told)).patterns;
  return isFoundIn(reporting, fold(text.slice(0, LIMITS.noticeCharacters)));
}

function isBiography(text: string, byline: string | null): boolean {
  const first = firstLine(text) ?? '';
  return (byline !== null && first.startsWith(byline)) || BIOGRAPHY.test(first);
}

function firstLine(text: string): string | null {
  return /^[^\n]+/.exec(text)?.[0] ?? null;
}
