import { sayRecentDay, typeDay } from '../briefings/saying/say-date.ts';
import type { Block, ListItem, Reply, Text } from '../chat/reply.ts';
import type { ArticleReference } from '../ledger/ledger.ts';
import { capitalised, plural } from '../text.ts';
import { countWordsOf } from './count-words.ts';
import type { Digest, DigestRequest, DigestStory } from './digest.ts';
import { articleInHeadline, headlineOf, storyName, subtitleOf, titleOf } from './headline.ts';
import type { StoryFrame } from './present-side.ts';
import { presentAhead, presentStory, presentStuck, type StoryLimits, section } from './present-story.ts';

interface DigestLimits extends StoryLimits {
  readonly stories: number;
  /** Of one story. */
  readonly articles: number;
  readonly sentences: number;
  readonly resting: number;
}

const LIMITS: Readonly<Record<DigestRequest['length'], DigestLimits>> = {
  short: {
    ...{ stories: 3, articles: 3, sentences: 0, resting: 1 },
    ...{ retractions: 1, moves: 2, stands: 1, stuck: 2, contradictions: 1, ahead: 1 },
  },
  full: {
    ...{ stories: 6, articles: 8, sentences: 2, resting: 3 },
    ...{ retractions: 2, moves: 6, stands: 1, stuck: 4, contradictions: 2, ahead: 2 },
  },
};

export interface PresentOptions extends Pick<DigestRequest, 'length'> {
  /** Addresses of the articles' threads, by the articles' ids. */
  readonly links: ReadonlyMap<string, string>;
  /** A model's checked sentences, shown instead of the articles' bottom lines. */
  readonly prose: readonly string[];
  /** What the reader should know about how it was written. */
  readonly notes: readonly string[];
}

/** One screen: words beside the quotes, from which the least important stories are left out. */
const MOST_WORDS = 200;

/** A digest as a message: the headline, then story by story, then what to read. */
export function presentDigest(digest: Digest, options: PresentOptions): Reply {
  const most = Math.min(digest.stories.length, LIMITS[options.length].stories);
  for (let count = most; count > 1; count -= 1) {
    const reply = presentStories(digest, count, options);
    if (countWordsOf(reply) <= MOST_WORDS) return reply;
  }
  return presentStories(digest, 1, options);
}

function presentStories(digest: Digest, count: number, { length, links, prose, notes }: PresentOptions): Reply {
  const limits = LIMITS[length];
  const stories = digest.stories.slice(0, count);
  const listed = stories.flatMap(({ articles }) => newest(articles, limits.articles).map(({ reference }) => reference));
  // The line above has the names alone of several stories; in a list of articles its title says which one it is.
  const [only, ...others] = digest.stories;
  const told = only === undefined || others.length > 0 ? null : articleInHeadline(only);
  const frame: StoryFrame = {
    ...{ localDate: digest.localDate, sinceDate: digest.sinceDate },
    isTold: ({ id }) => listed.length === 1 && told?.id === id,
    // A single article needs no number.
    markOf: ({ id }) => {
      const place = listed.length === 1 ? -1 : listed.findIndex((article) => article.id === id);
      return place === -1 ? null : String(place + 1);
    },
    linkOf: ({ id, url }) => links.get(id) ?? url,
  };
  const left = digest.stories.length - stories.length;
  const isInLine = length === 'short' || listed.length === 1;
  const titles = presentTitles(stories, listed, digest.articlesLeft, frame);
  return {
    title: titleOf(digest),
    subtitle: subtitleOf(digest),
    blocks: [
      ...presentBottomLine(digest, stories, prose, limits.sentences),
      ...(stories.length === 1 && stories[0] !== undefined
        ? presentOneStory(stories[0], frame, limits, length, isInLine ? titles : [])
        : stories.flatMap((story) => presentNamedStory(story, frame, limits, prose.length > 0))),
      ...presentResting(digest, frame, limits),
      ...(isInLine
        ? listOf(stories.length === 1 ? [] : titles)
        : presentReading(stories, listed, digest.articlesLeft, frame)),
      ...(left > 0
        ? [
            {
              type: 'note',
              text: [
                `${plural(left, 'more story', 'more stories')}: /sources since:${typeDay(digest.sinceDate, digest.localDate)}`,
              ],
            } as const,
          ]
        : []),
      ...notes.map((text) => ({ type: 'note', text: [text] }) as const),
    ],
    visibility: 'channel',
  };
}

function presentBottomLine(
  digest: Digest,
  stories: readonly DigestStory[],
  prose: readonly string[],
  limit: number,
): Block[] {
  if (prose.length > 0) return [{ type: 'text', text: [prose.join(' ')] }];
  // Several stories have a bottom line each.
  const [story] = stories;
  if (digest.isQuiet || story === undefined || stories.length > 1 || hasNews(story)) return [];
  const sentences = bottomLineOf(story, limit);
  return sentences === '' ? [] : [{ type: 'text', text: [sentences] }];
}

/** Whether the digest itself tells what is new: an article's lead would say it again. */
function hasNews({ retractions, moves, stands, contradictions }: DigestStory): boolean {
  return retractions.length + moves.length + stands.length + contradictions.length > 0;
}

/** The first sentences of the newest article's bottom line. */
function bottomLineOf({ articles }: DigestStory, limit: number): string {
  const told = articles.toReversed().find(({ bottomLine }) => bottomLine.length > 0)?.bottomLine ?? [];
  return told
    .slice(0, limit)
    .map(({ text }) => text)
    .join(' ');
}

function presentNamedStory(story: DigestStory, frame: StoryFrame, limits: DigestLimits, hasProse: boolean): Block[] {
  const items = presentStory(story, frame, limits);
  const line = hasProse || hasNews(story) ? '' : bottomLineOf(story, Math.min(1, limits.sentences));
  return [
    {
      type: 'text',
      heading: capitalised(storyName(story)),
      text: [line === '' ? `${capitalised(headlineOf(story, frame.localDate))}.` : line],
    },
    ...listOf(items),
  ];
}

function presentOneStory(
  story: DigestStory,
  frame: StoryFrame,
  limits: StoryLimits,
  length: DigestRequest['length'],
  titles: readonly ListItem[],
): Block[] {
  const items = [...presentStory(story, frame, limits), ...titles];
  return length === 'short' ? listOf(items) : sectionsOf(items);
}

/** A block for each kind of item: for a full digest with one story. Others have all kinds in one list. */
function sectionsOf(items: readonly ListItem[]): Block[] {
  const sections: { heading: string; items: ListItem[] }[] = [];
  for (const { heading, ...item } of items) {
    if (heading !== undefined) sections.push({ heading, items: [item] });
    else sections.at(-1)?.items.push(item);
  }
  return sections.map((section) => ({ type: 'list', ...section }));
}

function listOf(items: readonly ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** Dates ahead in resting stories; on a quiet day also where they are stuck. */
function presentResting({ resting, isQuiet }: Digest, frame: StoryFrame, limits: DigestLimits): Block[] {
  const latest = resting.toReversed();
  const ahead = latest.flatMap((story) => presentAhead(story.ahead, frame, `${story.name}: `));
  const stuck = isQuiet
    ? latest
        .slice(0, limits.resting)
        .flatMap((story, _, { length }) =>
          presentStuck(story.stuck, frame, limits.stuck, length > 1 ? `${story.name}: ` : ''),
        )
    : [];
  return listOf([...stuck, ...section('Ahead', ahead, limits.ahead, '/timeline')]);
}

function presentReading(
  stories: readonly DigestStory[],
  listed: readonly ArticleReference[],
  articlesLeft: number,
  frame: StoryFrame,
): Block[] {
  const all = countOf(stories, articlesLeft);
  const more =
    all > listed.length
      ? { more: `${all - listed.length} more: /sources since:${typeDay(frame.sinceDate, frame.localDate)}` }
      : {};
  const lists = stories.map((story): Block & { type: 'list' } => {
    const ids = new Set(story.articles.map(({ reference }) => reference.id));
    const items = listed.filter(({ id }) => ids.has(id)).map((article) => presentArticle(article, frame));
    return { type: 'list', ...(stories.length > 1 && { subject: [capitalised(story.name)] satisfies Text }), items };
  });
  return lists.map((list, place) => ({
    ...list,
    ...(place === 0 && { heading: 'Read' }),
    ...(place === lists.length - 1 && more),
  }));
}

/** What to read, in one line: "Read  [1] Talks resume · [2] Port empties". */
function presentTitles(
  stories: readonly DigestStory[],
  listed: readonly ArticleReference[],
  articlesLeft: number,
  frame: StoryFrame,
): readonly ListItem[] {
  if (listed.length === 0) return [];
  const titles = listed.flatMap((article, place): Text => {
    const { label, text } = presentArticle(article, frame);
    return [`${place > 0 ? ' · ' : ''}${label === '' ? '' : `${label} `}`, ...text];
  });
  const left = countOf(stories, articlesLeft) - listed.length;
  const more = left > 0 ? ` · ${left} more: /sources since:${typeDay(frame.sinceDate, frame.localDate)}` : '';
  return [{ heading: 'Read', text: [...titles, more] }];
}

function countOf(stories: readonly DigestStory[], articlesLeft: number): number {
  return stories.reduce((sum, { articles }) => sum + articles.length, articlesLeft);
}

function presentArticle(
  article: ArticleReference,
  { linkOf, markOf, isTold, localDate }: StoryFrame,
): ListItem & { readonly label: string } {
  const address = linkOf(article);
  const mark = markOf(article);
  const day = sayRecentDay(article.date, localDate);
  // The headline has its title.
  const [name, ...where] = isTold(article)
    ? [article.siteName ?? 'The article', day]
    : [article.title, ...(article.siteName === null ? [] : [article.siteName]), day];
  return {
    label: mark === null ? '' : `[${mark}]`,
    text: [address === null ? name : { type: 'link', text: name, url: address }],
    source: [where.join(' · ')],
  };
}

/** The last ones, in their order. */
function newest<Item>(items: readonly Item[], limit: number): readonly Item[] {
  return items.slice(-limit);
}
