import { elementsNamed, firstLinkIn, type PageElement } from './page-document.ts';
import { isRunningText } from './running-text.ts';
import { isInnermost, namesOf, textOf } from './text-of.ts';

const LIMITS = {
  /** Fewer alike in a row are no live blog. */
  posts: 3,
  /** A longer line is no heading of a post. In characters. */
  heading: 160,
  /** A longer one is no time. In characters. */
  time: 40,
} as const;

const POST_TAGS = new Set(['ARTICLE', 'DIV', 'LI', 'SECTION']);
const TIME_NAME = /(?:^|[\s_-])(?:time|time-?stamp|date-?time|clock|hour)(?:$|[\s_-])/i;
const HEADING_NAME = /(?:^|[\s_-])(?:head(?:line|ing)|title)(?:$|[\s_-])/i;
const CLOCKS = /\d\s?[:.h]\s?\d{2}|\d\s?[ap]\.?m\b/gi;
const CLOCK = /\d{1,2}\s?[:.h]\s?\d{2}|\d\s?[ap]\.?m\b/i;

/**
 * Makes of each post's time and heading in a live blog one heading: "14:05 Cranes stand still". Elsewhere such lines stand in
 * an article's head, are shown beside it, and are left out.
 */
export function markPosts(body: PageElement): void {
  if ([...(body.textContent ?? '').matchAll(CLOCKS)].length < LIMITS.posts) return;
  for (const parent of [body, ...elementsNamed(body, 'DIV SECTION MAIN UL OL ARTICLE')]) {
    const blocks = [...parent.children].filter(({ nodeName }) => POST_TAGS.has(nodeName));
    if (blocks.length < LIMITS.posts) continue;
    for (const row of Map.groupBy(blocks, kindOf).values()) {
      const posts = row.length < LIMITS.posts ? [] : row.filter(isPost);
      if (posts.length >= LIMITS.posts && posts.length * 2 > row.length)
        // Beside those, one may say less than a sentence of some length.
        for (const post of row.filter(mayBePost)) markPost(post);
    }
  }
}

function kindOf({ nodeName, className }: PageElement): string {
  return `${nodeName} ${/\S+/.exec(className)?.[0].replace(/\d+/g, '') ?? ''}`;
}

/** A time, and sentences that are no link to another page. */
function isPost(element: PageElement): boolean {
  return (
    mayBePost(element) &&
    elementsNamed(element, 'P DIV').some((block) => isInnermost(block) && isRunningText(textOf(block)))
  );
}

function mayBePost(element: PageElement): boolean {
  if (timeOf(element) === null) return false;
  const heading = headingOf(element);
  const link = (heading === null ? null : firstLinkIn(heading))?.getAttribute('href') ?? '#';
  return /^[#?]/.test(link);
}

function markPost(post: PageElement): void {
  const [time, heading] = [timeOf(post), headingOf(post)];
  const words = [time, heading].flatMap((part) => (part === null ? [] : [textOf(part)]));
  const marked = post.ownerDocument.createElement('h3');
  marked.append(words.join(' '));
  for (const part of [time, heading]) part?.remove();
  const rest = [...post.childNodes];
  post.append(marked, ...rest);
}

function timeOf(post: PageElement): PageElement | null {
  const named = elementsNamed(post, 'TIME SPAN DIV P A H2 H3 H4').find(
    (element) => (element.nodeName === 'TIME' || TIME_NAME.test(namesOf(element))) && isClock(textOf(element)),
  );
  return named ?? null;
}

function isClock(text: string): boolean {
  return text.length <= LIMITS.time && CLOCK.test(text);
}

function headingOf(post: PageElement): PageElement | null {
  const headings = elementsNamed(post, 'H2 H3 H4 H5 DIV SPAN P STRONG');
  const heading = headings.find(
    (element) => /^H\d$/.test(element.nodeName) || (HEADING_NAME.test(namesOf(element)) && isInnermost(element)),
  );
  if (heading === undefined) return null;
  const text = textOf(heading);
  return text === '' || text.length > LIMITS.heading || isClock(text) || isRunningText(text) ? null : heading;
}
