import { isSameWords } from '../../briefings/present-positions.ts';
import type { ListItem, Text } from '../../chat/reply.ts';
import type { LedgerPosition } from '../ledger.ts';
import type { ArticleNotes } from './article-notes.ts';
import { dayOf } from './day.ts';

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
  const day = dayOf(position.date, today);
  const quote = position.quote.replace(/\s+/gu, ' ').trim();
  // Words that only repeat the quotation below give way to it.
  const isRepeated = isSameWords(position.statement, quote);
  const told: Text = isRepeated ? [saidOf(position)] : [`${actOf(position)} ${statementOf(position)}`];
  const source = [...(label === undefined ? [] : [day]), sourceOf(position), ...(remark === null ? [] : [remark])];
  return {
    label: label ?? day,
    text: about.length === 0 ? told : [...about, ' · ', ...told],
    quote,
    source: [source.join(' · ')],
    mark: notes.refer(position.article),
  };
}

/** "refuses"; what is said with a reservation of the article's is claimed. */
export function actOf({ act, hedge }: LedgerPosition): string {
  return act === 'states' && hedge !== null ? 'claims' : act;
}

/** The act before words that are quoted below it. */
function saidOf(position: LedgerPosition): string {
  const act = actOf(position);
  return act === 'states' ? 'says' : act;
}

/** The statement without its full stop, with the article's reservation where it does not tell it itself. */
export function statementOf({ statement, hedge }: LedgerPosition): string {
  const words = statement.replace(/(?<!\p{Lu})\.$/u, '');
  return hedge === null || words.toLowerCase().includes(hedge.toLowerCase()) ? words : `${words} (“${hedge}”)`;
}

/** "via TASS · direct", "indirect, in the outlet’s words · attribution not verified". */
export function sourceOf({ via, directness, attribution }: LedgerPosition): string {
  return [
    ...(via.length === 0 ? [] : [`via ${via.join(', ')}`]),
    { direct: 'direct', mixed: 'partly direct', indirect: 'indirect' }[directness],
    ...(attribution === 'verified' ? [] : ['attribution not verified']),
  ].join(' · ');
}

/** A heading's first letter is a capital. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
