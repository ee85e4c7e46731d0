import type { ListItem, Text } from '../chat/reply.ts';
import { oneLine } from '../text.ts';
import type { Evidence } from './briefing.ts';
import { isSameWords } from './saying/say-quotation.ts';

/** An item with the words behind it, save those that it is made of. */
export function withWords(item: ListItem, evidence: readonly Evidence[]): ListItem {
  const words = evidence
    .map(({ quote }) => oneLine(quote))
    .filter((quote) => !item.text.some((span) => isVerbatim(span, quote)));
  return words.length === 0 ? item : { ...item, words: [...new Set(words)] };
}

/** Whether the text is the quote itself, which needs no note repeating it. */
function isVerbatim(span: Text[number], quote: string): boolean {
  return typeof span === 'string' && isSameWords(span, quote);
}
