import { sayAct } from '../../briefings/saying/say-act.ts';
import { sayAttribution, sayVia } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayAfterVerb, sayStatement } from '../../briefings/saying/say-statement.ts';
import { sayStatus } from '../../briefings/saying/say-sticking-point.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { capitalised } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import type { LedgerPosition, LedgerStickingPoint } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { type ArticleNotes, createArticleNotes } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';
import { joinParts } from './join-parts.ts';

const LIMITS = {
  /** Lines in all. */
  lines: 40,
} as const;

interface Line {
  readonly date: string;
  readonly item: () => ListItem;
}

/** Positions and sticking points day by day, oldest first. */
export function presentTimeline(
  question: Question,
  positions: Found<LedgerPosition>,
  points: Found<LedgerStickingPoint>,
): Reply {
  const { actor, issue, today } = question;
  const about = [actor?.name, issue?.label].filter((part) => part !== undefined).join(' · ');
  const title = about === '' ? 'Timeline' : `Timeline: ${about}`;
  const notes = createArticleNotes(question);
  const lines: readonly Line[] = [
    ...positions.items.map((position) => ({ date: position.date, item: () => positionLine(position, notes) })),
    ...points.items.map((point) => ({ date: point.date, item: () => pointLine(point, notes) })),
  ].toSorted((one, other) => other.date.localeCompare(one.date));
  if (lines.length === 0) return nothingFound(question, title, 'dated positions');
  const shown = lines.slice(0, LIMITS.lines);
  const isCut = positions.isCut || points.isCut || shown.length < lines.length;
  const asked = askedOf(question).join(' · ');
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [...daysOf(shown.toReversed(), today), ...olderOnes(shown, isCut, today), ...notes.blocks()],
    visibility: 'caller',
  };
}

function daysOf(lines: readonly Line[], today: string): Block[] {
  return [...Map.groupBy(lines, ({ date }) => date)].map(([date, all]) => ({
    type: 'list',
    subject: [{ type: 'bold', text: sayDay(date, today) }],
    items: all.map(({ item }) => item()),
  }));
}

function positionLine(position: LedgerPosition, notes: ArticleNotes): ListItem {
  return {
    text: [{ type: 'actor', name: position.actor }, ` ${sayAfterVerb(sayAct(position), sayStatement(position))}`],
    source: [joinParts(position.issue, sayAttribution(position))],
    mark: notes.refer(position.article),
  };
}

function pointLine({ issue, status, parties, via, article }: LedgerStickingPoint, notes: ArticleNotes): ListItem {
  const who = parties.map(({ actor }) => actor).join(', ');
  const told = [`sticking point, ${sayStatus(status)}`, ...sayVia(via)];
  return {
    text: [capitalised(issue), ...(who === '' ? [] : [`: ${who}`])],
    source: [told.join(' · ')],
    mark: notes.refer(article),
  };
}
