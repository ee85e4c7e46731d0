import { plural, sayNumber } from '../../text.ts';
import type { Receipt } from '../briefing.ts';
import { sayCost } from './say-cost.ts';

/** How the briefing was made, in one line: "14 of 14 quotes verified · 0 dropped · …". */
export function sayReceipt(receipt: Receipt): string {
  const { quotes, words, tokens } = receipt;
  const used = tokens.input + tokens.output;
  const isWidened = quotes.widened > 0;
  return [
    `${quotes.verified} of ${plural(quotes.proposed, 'quote')} verified${isWidened ? `, ${quotes.widened} shown as the whole sentence` : ''}`,
    `${receipt.itemsDropped} dropped`,
    `${sayNumber(words.read)} of ${plural(words.total, 'word')} read`,
    receipt.analyst,
    plural(used, 'token'),
    ...(receipt.costUsd === null || receipt.costUsd === 0 ? [] : [sayCost(receipt.costUsd)]),
    `${(receipt.durationMs / 1000).toFixed(1)} s`,
  ].join(' · ');
}
