import { plural, sayNumber } from '../../text.ts';
import type { Briefing, Receipt } from '../briefing.ts';
import { sayCost } from './say-cost.ts';

/** How the briefing was made, in one line: "14 of 14 quotes found · 13 speakers verified · …". */
export function sayReceipt(receipt: Receipt, positions: Briefing['positions']): string {
  const { quotes, words, tokens } = receipt;
  const used = tokens.input + tokens.output;
  const isWidened = quotes.widened > 0;
  return [
    `${quotes.verified} of ${plural(quotes.proposed, 'quote')} found${isWidened ? `, ${quotes.widened} shown as the whole sentence` : ''}`,
    ...saySpeakers(positions),
    `${receipt.itemsDropped} dropped`,
    `${sayNumber(words.read)} of ${plural(words.total, 'word')} read`,
    receipt.analyst,
    plural(used, 'token'),
    ...(receipt.costUsd === null || receipt.costUsd === 0 ? [] : [sayCost(receipt.costUsd)]),
    `${(receipt.durationMs / 1000).toFixed(1)} s`,
  ].join(' · ');
}

function saySpeakers(positions: Briefing['positions']): readonly string[] {
  if (positions.length === 0) return [];
  const verified = positions.filter(({ attribution }) => attribution === 'verified').length;
  const open = positions.length - verified;
  return [`${plural(verified, 'speaker')} verified`, ...(open > 0 ? [`${open} open`] : [])];
}
