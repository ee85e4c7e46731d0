import type { Block, ListItem, Reply, Text } from '../chat/reply.ts';
import { textOfReply } from '../chat/text-of-reply.ts';
import { countWords } from '../language/count-words.ts';
import { fold } from '../language/fold.ts';
import { oneLine, quoted } from '../text.ts';
import { type Briefing, isVerified, type LockedPosition } from './briefing.ts';
import type { Presented } from './present-briefing.ts';
import { renderNames } from './render-names.ts';
import { agreeVerb, sayActInSentence } from './saying/say-act.ts';
import { sayDay } from './saying/say-date.ts';
import { sayFew } from './saying/say-few.ts';
import { isSaidIn, isSameWords } from './saying/say-quotation.ts';
import { sayAfterVerb, sayStatement, withoutStop } from './saying/say-statement.ts';
import { firstWords, sayTitle } from './saying/say-title.ts';

export const CARD_LIMITS = {
  /** All its text, with the title, the buttons and who made it. */
  characters: 900,
  /** Of the article's words: nobody reads an account as long as what it is of. */
  share: 0.42,
  /** Words that a card may have of the shortest article. */
  leastWords: 80,
} as const;

const LIMITS = {
  title: 150,
  sentences: 2,
  /** Characters of a bottom line; one that is longer is left to the full briefing, save its first sentence. */
  bottomLine: 420,
  lines: 5,
  linesOfActor: 2,
  /** Characters of a statement and of a quote that fit on a line; what is longer isn't cut, but left out. */
  statement: 180,
  quote: 110,
  /** Characters of a role that goes with a name. */
  role: 40,
  points: 3,
  /** Letters of a word that tells what something is about, and the share of them that makes two texts alike. */
  longWord: 4,
  sharedWords: 0.6,
} as const;

const UNTITLED = 'An article without a title';

/** What stands below a card: who made the briefing, and its buttons. */
interface Below {
  /** "by rules", "by small-model". */
  readonly madeBy: string;
  readonly actions: Block;
}

/**
 * What a chat shows of a briefing, in one message: bottom line, who wants what in whose words, where they are stuck.
 * Everything on it is verified, and stands on it once.
 */
export function presentCard(presented: Presented, { madeBy, actions }: Below): Reply {
  const { article, today } = presented;
  const briefing = renderNames(presented.briefing);
  const bottomLine = bottomLineOf(briefing);
  const date = article.publishedAt === null ? '' : sayDay(article.publishedAt, today);
  const note: Block = { type: 'note', text: [[madeBy, ...sayUnread(briefing)].join(' · ')] };
  const cardOf = (lines: readonly ListItem[], stuck: readonly Block[]): Reply => ({
    title: titleOf(article, bottomLine),
    subtitle: [article.siteName ?? '', date].filter((part) => part !== '').join(' · '),
    ...(bottomLine !== '' && { summary: bottomLine }),
    blocks: [
      ...(bottomLine === '' ? [] : [{ type: 'text', text: [bottomLine] } as const]),
      ...(lines.length > 0 ? [{ type: 'list', items: lines } as const] : saySilence(briefing, bottomLine)),
      ...stuck,
      ...[note, actions],
    ],
    visibility: 'channel',
  });

  const mostWords = Math.max(CARD_LIMITS.leastWords, Math.floor(article.wordCount * CARD_LIMITS.share));
  const fits = (card: Reply): boolean => {
    const text = textOfReply(card);
    return text.length <= CARD_LIMITS.characters && countWords(text) <= mostWords;
  };
  const stuck = stuckOf(briefing).find((each) => fits(cardOf([], each))) ?? [];
  let card = cardOf([], stuck);
  const lines: ListItem[] = [];
  for (const line of linesOf(briefing, bottomLine)) {
    const longer = cardOf([...lines, line], stuck);
    if (lines.length === LIMITS.lines || !fits(longer)) continue;
    lines.push(line);
    card = longer;
  }
  return card;
}

/** The article's own title. The first words of one without would be said once more below. */
function titleOf(article: Presented['article'], bottomLine: string): string {
  const title = sayTitle(article);
  const isOwn = oneLine(article.title ?? '') !== '';
  if (!isOwn && isSaidIn(title.replace(/\s*…$/u, ''), bottomLine)) return UNTITLED;
  return firstWords(title, LIMITS.title);
}

function bottomLineOf({ bottomLine }: Briefing): string {
  const sentences = bottomLine.filter(isVerified).map(({ text }) => oneLine(text));
  const whole = sentences.slice(0, LIMITS.sentences).join(' ');
  return whole.length <= LIMITS.bottomLine ? whole : (sentences[0] ?? '');
}

/** The lines of a card, in the order in which they are given room: each actor's most telling one, then their next ones. */
function linesOf(briefing: Briefing, bottomLine: string): readonly ListItem[] {
  const told: string[] = [bottomLine];
  const isTold = (words: string): boolean => told.some((each) => isSaidIn(words, each) || isMostlyIn(words, each));
  const groups = [...Map.groupBy(briefing.positions.filter(isCertain), ({ actor }) => actor)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([name, positions]) => ({ name, positions: positions.toSorted(byWeight) }));
  const lines: ListItem[] = [];
  for (let turn = 0; turn < LIMITS.linesOfActor; turn++)
    for (const { name, positions } of groups) {
      const said = positions.find((position) => {
        const { statement, quote } = wordsOf(position);
        return statement.length <= LIMITS.statement && !isTold(statement) && (quote === null || !isTold(quote));
      });
      if (said === undefined) continue;
      const { statement, quote } = wordsOf(said);
      told.push(...[statement, quote].filter((words) => words !== null));
      lines.push({ text: lineOf(said, name, turn === 0 ? briefing : null) });
    }
  return lines;
}

/** Whether most of the longer words are in what was said before: the same thing, in other words. */
function isMostlyIn(words: string, said: string): boolean {
  const known = new Set(longWords(said));
  const own = longWords(words);
  return own.length > 0 && own.filter((word) => known.has(word)).length / own.length > LIMITS.sharedWords;
}

function longWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LIMITS.longWord);
}

function isCertain({ attribution }: LockedPosition): boolean {
  return attribution === 'verified';
}

/** What somebody wants comes before what they say, and their own words before the article's. */
function byWeight(one: LockedPosition, other: LockedPosition): number {
  const weigh = (position: LockedPosition): number =>
    (position.act === 'states' ? 0 : 2) + (wordsOf(position).quote === null ? 0 : 1);
  return weigh(other) - weigh(one);
}

/** A position's statement, and the shortest of its quotes where it is short enough; null where it has none of its own. */
function wordsOf(position: LockedPosition): { readonly statement: string; readonly quote: string | null } {
  const statement = oneLine(sayStatement(position));
  const quotes = position.directness === 'direct' ? position.evidence.map(({ quote }) => oneLine(quote)) : [];
  const [quote = null] = quotes
    .filter(({ length }) => length <= LIMITS.quote)
    .toSorted((one, other) => one.length - other.length);
  if (quote === null) return { statement, quote: null };
  // One of the two says all: the words themselves.
  if (isSameWords(statement, quote) || isSaidIn(statement, quote))
    return { statement: quoted(withoutStop(quote)), quote: null };
  return isSaidIn(quote, statement) ? { statement, quote: null } : { statement, quote };
}

/** "Yuri Ushakov, presidential aide, refuses to disclose details: “Russia will not …”". */
function lineOf(position: LockedPosition, name: string, introduced: Briefing | null): Text {
  const role = introduced?.actors.find((actor) => actor.name === name)?.role ?? null;
  const standing = role === null || role.length > LIMITS.role ? '' : `, ${role},`;
  const { statement, quote } = wordsOf(position);
  const via = position.via.length === 0 ? '' : ` (via ${position.via.join(', ')})`;
  return [
    { type: 'actor', name },
    `${standing} ${sayAfterVerb(agreeVerb(name, sayActInSentence(position)), statement)}${quote === null ? '' : `: ${quoted(quote)}`}${via}`,
  ];
}

/** Where the parties are stuck, the longest form first. */
function stuckOf({ stickingPoints }: Briefing): readonly (readonly Block[])[] {
  const points = stickingPoints.filter(isVerified);
  if (points.length === 0) return [];
  const issues = points.map(({ issue }) => oneLine(issue));
  const tellers = new Set(points.map(({ via }) => via.join(', ')));
  const [teller = ''] = tellers;
  const told = tellers.size === 1 && teller !== '' ? ` (according to ${teller})` : '';
  const say = (most: number): readonly Block[] => [
    { type: 'facts', facts: [{ label: 'Stuck', value: [`${sayFew(issues, most)}${told}`] }] },
  ];
  const most = Math.min(LIMITS.points, issues.length);
  return Array.from({ length: most }, (_, index) => say(most - index));
}

/** Why the card has no lines on what somebody wants. */
function saySilence({ positions, receipt }: Briefing, bottomLine: string): readonly Block[] {
  if (positions.length === 0 && receipt.itemsDropped === 0) return [{ type: 'text', text: ['Nobody is quoted.'] }];
  const text = 'Nothing that fits here could be verified. The full briefing has the rest.';
  return bottomLine === '' ? [{ type: 'text', text: [text] }] : [];
}

function sayUnread({ receipt: { words } }: Briefing): readonly string[] {
  return words.read < words.total ? [`${Math.round((words.read / words.total) * 100)} % of the article read`] : [];
}
