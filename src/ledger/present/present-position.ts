import { sayAct, sayActInSentence } from '../../briefings/saying/say-act.ts';
import { sayAttribution } from '../../briefings/saying/say-attribution.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { isSameWords } from '../../briefings/saying/say-quotation.ts';
import { sayStatement } from '../../briefings/saying/say-statement.ts';
import type { ListItem, Text } from '../../chat/reply.ts';
import { oneLine } from '../../text.ts';
import type { LedgerPosition } from '../ledger.ts';
import type { ArticleNotes } from './article-notes.ts';

/** What stands before the statement of a position. */
export interface PositionItemOptions {
  readonly today: string;
  readonly notes: ArticleNotes;
  /** Whose it is, or what it is about, where the heading above does not tell. */
  readonly about?: Text;
  /** Set apart before all; the day where left out. */
  readonly label?: string;
  /** Said of the position beside its source: "also 20 Nov". */
  readonly remark?: string | null;
}

/** A position as a line: when, what, in whose words, on whose word, and the number of its article. */
export function presentPosition(position: LedgerPosition, options: PositionItemOptions): ListItem {
  const { today, notes, about = [], label, remark = null } = options;
  const day = sayDay(position.date, today);
  const quote = oneLine(position.quote);
  // Words that only repeat the quotation below give way to it.
  const isRepeated = isSameWords(position.statement, quote);
  const told: Text = isRepeated ? [sayActInSentence(position)] : [`${sayAct(position)} ${sayStatement(position)}`];
  const source = [
    ...(label === undefined ? [] : [day]),
    sayAttribution(position),
    ...(remark === null ? [] : [remark]),
  ];
  return {
    label: label ?? day,
    text: about.length === 0 ? told : [...about, ' · ', ...told],
    quote,
    source: [source.join(' · ')],
    mark: notes.refer(position.article),
  };
}
