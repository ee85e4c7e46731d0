import { sayAct, sayActInSentence } from '../../briefings/saying/say-act.ts';
import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { isSameWords } from '../../briefings/saying/say-quotation.ts';
import { sayRetraction } from '../../briefings/saying/say-retraction.ts';
import { sayAfterVerb, sayStatement } from '../../briefings/saying/say-statement.ts';
import type { ListItem, Text } from '../../chat/reply.ts';
import { oneLine } from '../../text.ts';
import type { LedgerPosition } from '../ledger.ts';
import type { ArticleNotes } from './article-notes.ts';

/** What to show around a position's statement. */
export interface PositionItemOptions {
  readonly today: string;
  readonly notes: ArticleNotes;
  /** The actor or issue, where the heading above doesn't name it. */
  readonly about?: Text;
  /** Set apart at the start; by default, the day. */
  readonly label?: string;
  /** A remark beside the source: "also 20 Nov". */
  readonly remark?: string | null;
}

/** A position as a list item: date, statement, quote, source, and the number of its article. */
export function presentPosition(position: LedgerPosition, options: PositionItemOptions): ListItem {
  const { today, notes, about = [], label, remark = null } = options;
  const day = sayDay(position.date, today);
  const quote = oneLine(position.quote);
  // A statement that only repeats the quotation below is left out.
  const isRepeated = isSameWords(position.statement, quote);
  const told: Text = isRepeated
    ? [sayActInSentence(position)]
    : [sayAfterVerb(sayAct(position), sayStatement(position))];
  const source = [
    ...(label === undefined ? [] : [day]),
    sayAttribution(position),
    ...(remark === null ? [] : [remark]),
    ...(position.retraction === null ? [] : [sayRetraction(position.retraction, today)]),
  ];
  return {
    label: label ?? day,
    text: about.length === 0 ? told : [...about, ' · ', ...told],
    quote,
    source: [source.join(' · ')],
    mark: notes.refer(position.article),
  };
}
