import type { Text, TextSpan } from '../../chat/reply.ts';
import { cleanText, renderSpan } from './markdown.ts';

/**
 * Splits a text between words into pieces of at most `most` UTF-16 units of Markdown. Only a word longer than that is
 * itself split.
 */
export function splitText(text: Text, most: number): readonly Text[] {
  const pieces: TextSpan[][] = [[]];
  let length = 0;
  for (const atom of text.flatMap((span) => atomsOf(span, most))) {
    const { length: added } = renderSpan(atom);
    if (length > 0 && length + added > most) {
      pieces.push([]);
      length = 0;
    }
    append(pieces.at(-1) ?? [], atom);
    length += added;
  }
  return pieces;
}

/** Words with the space after them. Names and links stay whole if they fit. */
function atomsOf(span: TextSpan, most: number): readonly TextSpan[] {
  if (typeof span === 'string') return wordsOf(span, most);
  if (span.type === 'bold') return wordsOf(span.text, most).map((text) => ({ type: 'bold', text }));
  if (renderSpan(span).length <= most) return [span];
  return wordsOf(span.type === 'actor' ? span.name : `${span.text} ${span.url}`, most);
}

function wordsOf(text: string, most: number): readonly string[] {
  const words = cleanText(text).match(/\S+\s?|\s+/gu) ?? [];
  // An escaped character takes two units, and bold adds four around it.
  const half = Math.max(1, Math.floor((most - 4) / 2));
  return words.flatMap((word) => {
    if (word.length <= half) return [word];
    const characters = Array.from(word);
    return Array.from({ length: Math.ceil(characters.length / half) }, (_, index) =>
      characters.slice(index * half, (index + 1) * half).join(''),
    );
  });
}

/** Joins the words of one span again: with stars around each word, the stars would show. */
function append(piece: TextSpan[], atom: TextSpan): void {
  const last = piece.at(-1);
  if (typeof last === 'string' && typeof atom === 'string') piece[piece.length - 1] = last + atom;
  else if (typeof last === 'object' && typeof atom === 'object' && last.type === 'bold' && atom.type === 'bold')
    piece[piece.length - 1] = { type: 'bold', text: last.text + atom.text };
  else piece.push(atom);
}
