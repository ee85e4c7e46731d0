import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayRetraction } from '../../briefings/saying/say-retraction.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { oneLine, plural } from '../../text.ts';
import type { Found } from '../ask-positions.ts';
import { groupQuotes } from '../group-quotes.ts';
import type { LedgerPosition } from '../ledger.ts';
import type { Question } from '../read-question.ts';
import { alsoOn } from './also-on.ts';
import { presentArticle } from './article-notes.ts';
import { askedOf, nothingFound, olderOnes } from './frame.ts';
import { joinParts } from './join-parts.ts';

const LIMITS = { quotes: 12 } as const;

/** An actor's own words, newest first; positions in other people's words are counted, not shown. */
export function presentQuotes(question: Question, { items, isCut }: Found<LedgerPosition>): Reply {
  const { actor, today } = question;
  const title = `${actor?.name ?? 'Everybody'}, in their own words`;
  // One sentence may back several positions, and several articles may carry it, but it was said once.
  const own = groupQuotes(
    items.filter(({ directness, attribution }) => directness !== 'indirect' && attribution === 'verified'),
  );
  if (items.length === 0) return nothingFound(question, title, 'quotes');
  const indirect = items.filter(({ directness }) => directness === 'indirect').length;
  const shown = own.slice(0, LIMITS.quotes);
  const left = own.length - shown.length;
  const notes = [
    ...(left > 0 ? [`${plural(left, 'more quote')}: narrow with issue:, since: or until:.`] : []),
    ...(indirect > 0 ? [`${plural(indirect, 'position')} in other people’s words: see /positions.`] : []),
  ];
  const asked = askedOf(question).join(' · ');
  return {
    title,
    ...(asked !== '' && { subtitle: asked }),
    blocks: [
      ...(shown.length === 0 ? [{ type: 'text', text: ['No article quotes them directly.'] } as const] : []),
      ...shown.map((said) => presentQuote(said, question)),
      ...notes.map((note): Block => ({ type: 'note', text: [note] })),
      ...olderOnes(items, isCut, today),
    ],
    visibility: 'caller',
  };
}

function presentQuote(said: readonly [LedgerPosition, ...LedgerPosition[]], question: Question): Block {
  const { today } = question;
  const [position] = said;
  const { date, issue, article, actor, quote } = position;
  const [title = ''] = presentArticle(article, question).text;
  const others = alsoOn(
    said.map((each) => each.date),
    position.date,
    today,
  );
  const site = article.siteName === null ? '' : `, ${article.siteName}`;
  return {
    type: 'quote',
    text: oneLine(quote),
    source: [
      ...(question.actor === null ? [{ type: 'actor', name: actor } as const, ' · '] : []),
      `${joinParts(sayDay(date, today), issue, sayAttribution(position))} · `,
      title,
      site,
      ...(others === null ? [] : [` · ${others}`]),
      ...(position.retraction === null ? [] : [` · ${sayRetraction(position.retraction, today)}`]),
    ],
  };
}
