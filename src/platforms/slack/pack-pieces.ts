import type { types } from '@slack/bolt';
import { LIMITS } from './limits.ts';
import { charactersOf, type RichPart } from './rich-text.ts';

/** What is never split: rich text that stays together, or a block of its own. */
export type Piece =
  /** `group`: pieces of one group share a block while they fit. */
  | { readonly type: 'rich'; readonly group: symbol; readonly parts: readonly RichPart[]; readonly characters: number }
  | { readonly type: 'block'; readonly block: types.KnownBlock; readonly characters: number };

/** Rows of rich text that belong to one block of the reply, each a piece. A row longer than a block is divided. */
export function piecesOf(rows: readonly (readonly RichPart[])[]): readonly Piece[] {
  const group = Symbol('block');
  return rows.flatMap(divide).map((parts) => ({ type: 'rich', group, parts, characters: charactersOfParts(parts) }));
}

/** Fills messages one after the other; without pieces, gives one empty message. */
export function packPieces(pieces: readonly Piece[]): readonly types.KnownBlock[][] {
  const messages: types.KnownBlock[][] = [[]];
  let [inMessage, inBlock] = [0, 0];
  let open: { readonly group: symbol; readonly block: types.RichTextBlock } | null = null;
  for (const piece of pieces) {
    let message = messages.at(-1) ?? [];
    const joins: boolean =
      piece.type === 'rich' && open?.group === piece.group && inBlock + piece.characters <= LIMITS.blockCharacters;
    const isFull =
      inMessage + piece.characters > LIMITS.messageCharacters || (!joins && message.length >= LIMITS.blocksPerMessage);
    if (isFull && message.length > 0) {
      message = [];
      messages.push(message);
      inMessage = 0;
    }
    inMessage += piece.characters;
    if (piece.type === 'block') {
      message.push(piece.block);
      open = null;
    } else if (joins && !isFull && open !== null) {
      addParts(open.block, piece.parts);
      inBlock += piece.characters;
    } else {
      const block: types.RichTextBlock = { type: 'rich_text', elements: [] };
      addParts(block, piece.parts);
      message.push(block);
      open = { group: piece.group, block };
      inBlock = piece.characters;
    }
  }
  return messages;
}

/** Consecutive list items form one list, so that a screen reader announces how many there are. */
function addParts(block: types.RichTextBlock, parts: readonly RichPart[]): void {
  for (const part of parts) {
    const last = block.elements.at(-1);
    if (part.type === 'rich_text_list' && last?.type === 'rich_text_list' && last.style === part.style)
      last.elements.push(...part.elements);
    else block.elements.push(part.type === 'rich_text_list' ? { ...part, elements: [...part.elements] } : part);
  }
}

function divide(parts: readonly RichPart[]): readonly (readonly RichPart[])[] {
  const rows: RichPart[][] = [[]];
  let characters = 0;
  for (const part of parts) {
    const more = charactersOfParts([part]);
    if (characters + more > LIMITS.blockCharacters && rows.at(-1)?.length !== 0) {
      rows.push([]);
      characters = 0;
    }
    rows.at(-1)?.push(part);
    characters += more;
  }
  return rows;
}

function charactersOfParts(parts: readonly RichPart[]): number {
  return parts.reduce((sum, part) => sum + charactersOfPart(part), 0);
}

function charactersOfPart(part: RichPart): number {
  if (part.type === 'rich_text_list') return part.elements.reduce((sum, item) => sum + charactersOfParts([item]), 0);
  return part.elements.reduce((sum, element) => {
    return sum + (element.type === 'text' || element.type === 'link' ? charactersOf(element) : 0);
  }, 0);
}
