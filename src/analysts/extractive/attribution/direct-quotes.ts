import type { Span } from '../../../articles/article.ts';
import type { Document, Quotation } from '../document.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/**
 * Attributes quotations that no rule covered to the speaker around them: one that follows in the same paragraph, or
 * continues across paragraphs (no closing mark before it), continues the speech before it.
 */
export function attributeQuotations(document: Document, found: readonly PlacedAttribution[]): PlacedAttribution[] {
  const all = [...found];
  document.quotations.forEach((quotation, index) => {
    if (quotation.isFragment || isTaken(quotation, all)) return;
    const sentence = document.sentences.find(
      ({ start, end }) => start <= quotation.span.start && quotation.span.end <= end,
    );
    if (sentence === undefined) return;
    const alone = standsAlone(document, quotation, sentence);
    const opens = quotation.span.start === sentence.start && !all.some((one) => one.sentence === sentence);
    if (!alone && !opens) return;
    const previous = document.quotations[index - 1];
    const owner = previous === undefined ? undefined : all.findIndex(({ content }) => covers(content, previous));
    const speech = owner === undefined ? undefined : all[owner];
    if (owner === undefined || owner < 0 || speech === undefined || previous === undefined) return;
    const isSameParagraph = speech.sentence.paragraph === sentence.paragraph;
    const isContinued = previous.inside.end === previous.span.end;
    if (isSameParagraph || isContinued)
      all[owner] = {
        ...speech,
        sentence,
        content: [...speech.content, alone ? quotation.inside : withoutStop(document, sentence)],
      };
  });
  return all;
}

function isTaken(quotation: Quotation, found: readonly PlacedAttribution[]): boolean {
  return found.some(({ content }) => covers(content, quotation));
}

function covers(content: PlacedAttribution['content'], quotation: Quotation): boolean {
  return content.some(({ start, end }) => start < quotation.inside.end && quotation.inside.start < end);
}

function withoutStop(document: Document, sentence: Span): Span {
  const stop = /[.!?\s]+$/.exec(document.text.slice(sentence.start, sentence.end));
  return { start: sentence.start, end: sentence.end - (stop?.[0].length ?? 0) };
}

/** Whether the sentence is nothing but the quotation. */
function standsAlone(document: Document, quotation: Quotation, sentence: { start: number; end: number }): boolean {
  const rest =
    document.text.slice(sentence.start, quotation.span.start) + document.text.slice(quotation.span.end, sentence.end);
  return !/[\p{L}\p{N}]/u.test(rest);
}
