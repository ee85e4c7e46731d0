import type { Block, Reply, Text } from '../chat/reply.ts';
import { plainText } from '../chat/text-of-reply.ts';

const QUOTATION = /“[^“”]*”/gu;

/** How many words a text has beside what it quotes. */
export function countWords(text: Text): number {
  return plainText(text).replace(QUOTATION, ' ').split(/\s+/u).filter(Boolean).length;
}

/** How many words a reply has beside its quotes. */
export function countWordsOf({ title, subtitle = '', blocks }: Reply): number {
  return countWords([title]) + countWords([subtitle]) + blocks.reduce((sum, block) => sum + countIn(block), 0);
}

function countIn(block: Block): number {
  switch (block.type) {
    case 'text':
    case 'note':
      return countWords(block.text) + countWords(['heading' in block ? (block.heading ?? '') : '']);
    case 'list':
      return block.items.reduce(
        (sum, { heading = '', text, source = [] }) =>
          sum + countWords([heading]) + countWords(text) + countWords(source),
        countWords([block.heading ?? '']) + countWords(block.subject ?? []) + countWords([block.more ?? '']),
      );
    case 'quote':
    case 'facts':
    case 'table':
    case 'actions':
    case 'divider':
      return 0;
    default:
      return block satisfies never;
  }
}
