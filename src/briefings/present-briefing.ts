import type { Article } from '../articles/article.ts';
import type { Block, ListItem, Reply, Text } from '../chat/reply.ts';
import { countWords } from '../language/count-words.ts';
import { ORDINARY_STARTERS } from '../language/ordinary-words.ts';
import { capitalised, oneLine } from '../text.ts';
import { type Briefing, type Evidence, isVerified } from './briefing.ts';
import { type PositionLimits, presentPositions } from './present-positions.ts';
import { originalOf, renderNames } from './render-names.ts';
import { sayStanding, sayVoice } from './saying/say-actor.ts';
import { sayUnverified, sayVia } from './saying/say-attribution.ts';
import { sayEventDate } from './saying/say-date.ts';
import { sayReceipt } from './saying/say-receipt.ts';
import { withoutStop } from './saying/say-statement.ts';
import { sayParties, sayStatus } from './saying/say-sticking-point.ts';
import { saySubtitle, sayTitle } from './saying/say-title.ts';
import { sayLanguage, sayRenderings } from './saying/say-translation.ts';
import { withWords } from './with-words.ts';

/** How many items of each kind are shown; the rest are counted. */
interface ItemLimits extends PositionLimits {
  readonly actors: number;
  readonly namesBeyond: number;
  readonly openQuestions: number;
  readonly events: number;
  readonly absentVoices: number;
}
const BRIEF: ItemLimits = {
  ...{ groups: 8, positionsOfActor: 6 },
  ...{ actors: 6, namesBeyond: 8, openQuestions: 6, events: 8, absentVoices: 8 },
};
const ALL = Number.POSITIVE_INFINITY;
const FULL: ItemLimits = {
  ...{ groups: ALL, positionsOfActor: ALL },
  ...{ actors: ALL, namesBeyond: ALL, openQuestions: ALL, events: ALL, absentVoices: ALL },
};
const LIMITS = {
  /** Words of evidence that fit in brackets beside an open question. */
  asideWords: 8,
  /** Characters up to which a list of facts reads well as one paragraph. */
  factCharacters: 260,
} as const;

/** What a presentation of a briefing is made from. */
export interface Presented {
  readonly article: Article;
  readonly briefing: Briefing;
  /** ISO 8601 day on which it's read: dates in the same year are shown without the year. */
  readonly today: string;
}

/**
 * A briefing as a reply: bottom line, actors, positions, sticking points, open questions, dates and receipt.
 * @param options.isFull shows every item with the article's words behind it; otherwise long sections are cut and say how
 *   many items are left
 */
export function presentBriefing(presented: Presented, { isFull = false }: { readonly isFull?: boolean } = {}): Reply {
  const limits = isFull ? FULL : BRIEF;
  const { article, today } = presented;
  const briefing = renderNames(isFull ? presented.briefing : withoutUnverified(presented.briefing));
  const blocks = [
    ...presentBottomLine(briefing),
    ...presentActors(briefing, limits),
    ...presentPositions(briefing, limits),
    ...presentStickingPoints(briefing.stickingPoints),
    ...presentFacts({ article, briefing, today }, limits),
  ];
  return {
    title: sayTitle(article),
    subtitle: saySubtitle(article, today),
    blocks: [
      ...(blocks.length > 0 ? (isFull ? blocks : blocks.map(withoutWords)) : [EMPTY]),
      { type: 'divider' },
      { type: 'note', text: [sayReceipt(briefing.receipt, briefing.positions)] },
      ...[...sayLanguage(briefing), ...(isFull ? sayRenderings(briefing) : []), ...briefing.receipt.notes].map(
        (note) => ({ type: 'note', text: [note] }) as const,
      ),
    ],
    visibility: 'channel',
  };
}

function withoutWords(block: Block): Block {
  return block.type === 'list' ? { ...block, items: block.items.map(({ words: _, ...item }) => item) } : block;
}

const EMPTY: Block = { type: 'text', text: ['No position or fact in this article could be backed by its own words.'] };

function presentBottomLine({ bottomLine }: Briefing): Block[] {
  const items = bottomLine.map(({ text, evidence, ...rest }): ListItem => {
    const source = sayUnverified(rest);
    return withWords({ text: [text], ...(source.length > 0 && { source }) }, evidence);
  });
  return items.length === 0 ? [] : [{ type: 'list', heading: 'Bottom line', items }];
}

/** What may say more than its evidence has no place in a briefing that is cut short. */
function withoutUnverified(briefing: Briefing): Briefing {
  return {
    ...briefing,
    bottomLine: briefing.bottomLine.filter(isVerified),
    stickingPoints: briefing.stickingPoints.filter(isVerified),
    openQuestions: briefing.openQuestions.filter(isVerified),
  };
}

function presentActors(briefing: Briefing, limits: ItemLimits): Block[] {
  const { actors, positions } = briefing;
  const voices = actors
    .map((actor) => ({ actor, positions: positions.filter((position) => position.actor === actor.name) }))
    .toSorted(
      (a, b) =>
        Number(isNamed(b.actor.name)) - Number(isNamed(a.actor.name)) || b.positions.length - a.positions.length,
    );
  const rows = voices.slice(0, limits.actors).map(({ actor, positions: own }): readonly Text[] => {
    const name: Text = [{ type: 'actor', name: actor.name }, originalOf(actor.name, briefing)];
    return [name.filter((span) => span !== ''), [sayStanding(actor) ?? '–'], [sayVoice(actor.name, own, briefing)]];
  });
  const names = voices.slice(limits.actors).map(({ actor }) => actor.name);
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      heading: 'Key actors',
      rows,
      ...(names.length > 0 && { more: `${names.length} more: ${someOf(names, limits.namesBeyond)}` }),
    },
  ];
}

/** "person familiar with the talks" isn't a name: such sources are listed below named actors. */
function isNamed(name: string): boolean {
  return /\p{Lu}/u.test(name);
}

function presentStickingPoints(points: Briefing['stickingPoints']): Block[] {
  if (points.length === 0) return [];
  const tellers = new Set(points.map(({ via }) => via.join(', ')));
  const [teller = ''] = tellers;
  const isToldByOne = tellers.size === 1;
  const items = points.map((point): ListItem => {
    const told = isToldByOne ? [] : sayVia(point.via);
    const status = point.status === 'open' ? [] : [sayStatus(point.status)];
    const source: Text = [[...sayParties(point), ...status, ...told, ...sayUnverified(point)].join(' · ')];
    return withWords({ text: [capitalised(point.issue)], source }, point.evidence);
  });
  const aside =
    isToldByOne && teller !== '' ? `according to ${teller}${/\p{Lu}/u.test(teller) ? '' : ' (unnamed)'}` : null;
  return [{ type: 'list', heading: 'Sticking points', ...(aside !== null && { aside }), ordered: true, items }];
}

function presentFacts({ article, briefing, today }: Presented, limits: ItemLimits): Block[] {
  const open = briefing.openQuestions.map(({ text, evidence, ...rest }): ListItem => {
    // Readers of another language are led to its translation.
    const short =
      briefing.translation !== undefined
        ? undefined
        : evidence.find(({ quote }) => countWords(quote) <= LIMITS.asideWords);
    const item: ListItem = {
      text: [
        [withoutStop(text), ...sayUnverified(rest)].join(' · '),
        ...(short === undefined ? [] : [` (“${bareQuote(short)}”)`]),
      ],
    };
    return short === undefined ? withWords(item, evidence) : item;
  });
  const dates = briefing.events
    .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .map((event): ListItem => {
      const label = sayEventDate(event, article.publishedAt ?? today);
      return withWords({ label, text: [withoutStop(event.text)] }, event.evidence);
    });
  const names = briefing.absentVoices.slice(0, limits.absentVoices).join(' · ');
  const absent: ListItem[] = names === '' ? [] : [{ text: [`${names}: spoken about, not quoted`] }];
  const inLine = (text: string): string => uncapitalised(text, article.text);
  return inParagraphsOrLists(inLine, [
    { heading: 'Open', items: open, most: limits.openQuestions },
    { heading: 'Dates', items: dates, most: limits.events },
    { heading: 'Not heard', items: absent, most: 1, startsWithName: true },
  ]);
}

interface Section {
  readonly heading: string;
  readonly items: readonly ListItem[];
  readonly most: number;
  /** A name keeps its capital wherever it stands. */
  readonly startsWithName?: boolean;
}

/** Short sections become facts that share a block; a long one becomes a list with one item per line. */
function inParagraphsOrLists(inLine: (text: string) => string, sections: readonly Section[]): Block[] {
  const blocks: Block[] = [];
  for (const { heading, items, most, startsWithName = false } of sections.filter(
    (section) => section.items.length > 0,
  )) {
    const shown = items.slice(0, most);
    const left = items.length - shown.length;
    const facts = shown.map((item) => asFact(item, startsWithName ? (text) => text : inLine));
    const length = facts.flat().reduce((sum, span) => sum + (typeof span === 'string' ? span.length : 0), 0);
    const last = blocks.at(-1);
    if (length > LIMITS.factCharacters && items.length > 1) {
      blocks.push({ type: 'list', heading, items: shown, ...(left > 0 && { more: `${left} more` }) });
      continue;
    }
    const rest: Text = left > 0 ? [` · + ${left} more`] : [];
    const fact = {
      label: heading,
      value: [...facts.flatMap((text, index) => (index === 0 ? text : [' · ', ...text])), ...rest],
    };
    if (last?.type === 'facts') blocks[blocks.length - 1] = { type: 'facts', facts: [...last.facts, fact] };
    else blocks.push({ type: 'facts', facts: [fact] });
  }
  return blocks;
}

function asFact({ label, text }: ListItem, inLine: (text: string) => string): Text {
  return [
    ...(label === undefined ? [] : [{ type: 'bold', text: label } as const, ' ']),
    ...text.map((span, index) => (index === 0 && typeof span === 'string' ? inLine(span) : span)),
  ];
}

/** A quote for the middle of a line: without line breaks or its final full stop. */
function bareQuote({ quote }: Evidence): string {
  return withoutStop(oneLine(quote));
}

function someOf(names: readonly string[], most: number): string {
  return names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')}, …`;
}

/** Text for the middle of a line: no full stop, and no capital on a first word that the article has in lower case. */
function uncapitalised(text: string, articleText: string): string {
  const bare = withoutStop(text);
  const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
  const first = lower.split(' ', 1).join('');
  if (ORDINARY_STARTERS.has(first)) return lower;
  // "United States": a word with a capital right after makes it a name, though the article has "united" elsewhere.
  if (/^\S+ \p{Lu}/u.test(bare)) return bare;
  return new RegExp(`(?<!\\p{L})${first.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u').test(articleText) ? lower : bare;
}
