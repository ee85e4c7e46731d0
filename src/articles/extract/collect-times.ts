import { MODIFIED as MODIFIED_WORDS, PUBLISHED_UNSPACED, PUBLISHED_WORDS } from './date-words.ts';

type Attributes = Readonly<Record<string, string>>;

/** In characters of text, unless stated otherwise. */
const LIMITS = {
  /** How far behind the heading the article's own date may stand. */
  afterHeading: 350,
  /** How far before it. */
  beforeHeading: 300,
  /** How much before a time is read for what it is the time of. */
  label: 40,
  times: 500,
} as const;

/** In names, and in what stands before a time. */
const PUBLISHED = new RegExp(
  `publish|posted|entry-date|date-published|pubdate|(?<!\\p{L})(?:${PUBLISHED_WORDS})(?![\\p{L}\\p{M}])|${PUBLISHED_UNSPACED}`,
  'giu',
);
const MODIFIED = new RegExp(`updat|modif|chang|edit(?!ion)|revis|${MODIFIED_WORDS.source}`, 'giu');
/** Where the dates of other articles stand. */
export const ELSEWHERE =
  /(?:^|[\s_-])(?:related|more|popular|trending|latest|recent|recommend\w*|most-?\w*|side-?bar|widgets?|teasers?|cards?|comments?|footer|promo\w*|also\w*|next|archive)(?:$|[\s_-])/i;
/** Where the day of the visit stands. */
const OF_VISIT =
  /(?:^|\s)(?:(?:site|page|header)[-_]{1,2})?(?:today[a-z\d]*|current-?(?:date|time)|date-?today|clock|weather|masthead|top-?(?:bar|line|strip)|ticker)(?:[-_][\w-]*)?(?=\s|$)/i;
/** What a messenger calls the date of a post, which stands in its foot. */
const POST_DATE = /message[-_]date(?:$|\s)/i;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title']);

interface Time {
  readonly datetime: string;
  isElsewhere: boolean;
  /** Whether it stands within what is marked as the article, or as what the page is for. */
  readonly isWithin: boolean;
  readonly isOfVisit: boolean;
  /** Characters before it on the page. */
  readonly at: number;
  /** What it is named. */
  readonly marks: string;
  /** What stands before it and in it. */
  said: string;
}

/** Collects the `<time>` elements of a page, with where they stand, to tell the article's own from others'. */
export function collectTimes() {
  const opened: { readonly name: string; readonly attributes: Attributes }[] = [];
  const times: Time[] = [];
  let current: Time | null = null;
  let length = 0;
  let recent = '';
  let headingAt: number | null = null;
  /** For each header that is open, how many times there were before it. */
  const headers: number[] = [];

  return {
    open(name: string, attributes: Attributes) {
      opened.push({ name, attributes });
      if (name === 'header') headers.push(times.length);
      const datetime = name === 'time' ? attributes.datetime : markedDate(attributes);
      if (!datetime || name === 'meta' || times.length >= LIMITS.times) return;
      const { class: names = '', itemprop = '', pubdate } = attributes;
      const isOfPost = opened.some(({ attributes: outer }) => POST_DATE.test(outer.class ?? ''));
      const isElsewhere = !isOfPost && opened.some(standsElsewhere);
      const isWithin = opened.some(({ name: outer }) => outer === 'article' || outer === 'main');
      const isOfVisit = opened.some(
        ({ attributes: outer }) => OF_VISIT.test(outer.class ?? '') || OF_VISIT.test(outer.id ?? ''),
      );
      const marks = `${names} ${itemprop} ${pubdate === undefined && !isOfPost ? '' : 'pubdate'}`;
      current = { datetime, isElsewhere, isWithin, isOfVisit, at: length, marks, said: `${recent} ` };
      times.push(current);
    },
    text(text: string) {
      if (SILENT.has(opened.at(-1)?.name ?? '')) return;
      length += text.trim().length;
      recent = (recent + text).slice(-LIMITS.label);
      if (current !== null) current.said += text;
    },
    close(name: string) {
      opened.pop();
      if (name === 'h1') headingAt ??= length;
      if (name === 'header') endHeader(headers.pop() ?? times.length);
      if (name === 'time') current = null;
      if (/^(?:p|div|li|h\d|section|header|time)$/.test(name)) recent = '';
    },
    /** `datetime` of the article's date of publication; null if none stands where it would. */
    published(): string | null {
      const own = times.filter((time) => isOwn(time) && !isModified(time));
      const marked = own.find(({ marks, said }) => isPublication(`${marks} ${said}`));
      return (marked ?? own.find((time) => isNearHeading(time) && !isAbovePage(time)))?.datetime ?? null;
    },
    /** The same of one that stands above the page's heading, where a site may have the day of the visit. */
    above(): string | null {
      return (
        times.find((time) => isOwn(time) && !time.isOfVisit && !isModified(time) && isNearHeading(time))?.datetime ??
        null
      );
    },
    /** `datetime` of the last change of the article; null if none stands where it would. */
    modified(): string | null {
      return times.find((time) => isOwn(time) && isModified(time) && isNearHeading(time))?.datetime ?? null;
    },
  };

  /** A site's header, above the article with its heading, shows today's date. */
  function endHeader(from: number) {
    const isOfSite = headingAt === null && !opened.some(({ name }) => name === 'article' || name === 'main');
    if (isOfSite) for (const time of times.slice(from)) time.isElsewhere = true;
  }

  function isOwn(time: Time): boolean {
    return !time.isElsewhere;
  }

  function isAbovePage({ at, isWithin }: Time): boolean {
    return headingAt !== null && at < headingAt && !isWithin;
  }

  function isNearHeading({ at }: Time): boolean {
    if (headingAt === null) return at <= LIMITS.beforeHeading;
    return at >= headingAt ? at - headingAt <= LIMITS.afterHeading : headingAt - at <= LIMITS.beforeHeading;
  }
}

function standsElsewhere({ name, attributes }: { readonly name: string; readonly attributes: Attributes }): boolean {
  return /^(?:aside|nav|footer)$/.test(name) || ELSEWHERE.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`);
}

function isPublication(words: string): boolean {
  return lastOf(PUBLISHED, words) !== -1;
}

/** A date in another element's microdata. */
function markedDate({ itemprop, content, datetime }: Attributes): string | undefined {
  return itemprop !== undefined && isPublication(itemprop) ? (content ?? datetime) : undefined;
}

/** What is said nearest before it counts: "Published …, updated <time>"; else its name: "published updated" is both. */
function isModified({ marks, said }: Time): boolean {
  const [published, modified] = [lastOf(PUBLISHED, said), lastOf(MODIFIED, said)];
  if (published !== modified) return modified > published;
  return lastOf(MODIFIED, marks) !== -1 && lastOf(PUBLISHED, marks) === -1;
}

/** Where the last of some words stands; -1 where none does. */
function lastOf(words: RegExp, text: string): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}
