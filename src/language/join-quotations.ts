import type { Span } from './span.ts';

const MARKS = /["“”„«»]/gu;

/**
 * Sentences, those of one quotation together: none ends inside its marks, as “We offered 80.” of “We offered 80. It is
 * 120 again.” does.
 * @param limit characters. The sentences of a longer quotation stay apart, as do those with a line break between them.
 */
export function joinQuotations(text: string, sentences: readonly Span[], limit: number): readonly Span[] {
  const joined: Span[] = [];
  for (let place = 0; place < sentences.length; ) {
    const last = lastOfQuotation(text, sentences, place, limit);
    const [first, end] = [sentences[place], sentences[last]];
    if (first !== undefined && end !== undefined) joined.push({ start: first.start, end: end.end });
    place = last + 1;
  }
  return joined;
}

/** Where the quotation ends that a sentence begins and doesn't end; the sentence itself where there is none. */
function lastOfQuotation(text: string, sentences: readonly Span[], place: number, limit: number): number {
  const start = sentences[place]?.start ?? 0;
  for (let last = place; last < sentences.length; last += 1) {
    const told = text.slice(start, sentences[last]?.end);
    if (told.length > limit || told.includes('\n')) return place;
    if (!isOpen(told)) return last;
  }
  return place;
}

/** Whether a quotation is begun and not ended; “ ends one in German, and begins one in English. */
function isOpen(text: string): boolean {
  let isInside = false;
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === '"') isInside = !isInside;
    else isInside = mark === '„' || mark === '«' || (mark === '“' && !isInside);
  }
  return isInside;
}
