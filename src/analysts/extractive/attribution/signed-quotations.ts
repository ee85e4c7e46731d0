import type { Document } from '../document.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/** “…” ― Maria Lopez: who speaks, after a dash at a paragraph's end. */
const SIGNATURE = /["”’»]\s*(?:―|—|–|--|-)\s*(\p{Lu}[\p{L}.'’-]*(?:[ ,]+[\p{L}.'’-]+){0,11})\.?$/u;

/** Quotations that are a paragraph with their speaker's name below them, after a dash. */
export function findSignedQuotations(document: Document): PlacedAttribution[] {
  return document.paragraphs.flatMap((paragraph, index): PlacedAttribution[] => {
    const signature = SIGNATURE.exec(document.text.slice(paragraph.start, paragraph.end));
    if (signature?.[1] === undefined) return [];
    const quotation = document.quotations.find(({ span }) => span.start === paragraph.start);
    const sentence = document.sentences.find((one) => one.paragraph === index);
    if (quotation === undefined || sentence === undefined) return [];
    const start = paragraph.start + signature.index + signature[0].lastIndexOf(signature[1]);
    return [
      {
        sentence,
        source: { start, end: start + signature[1].length },
        cue: null,
        cueLemma: null,
        content: [quotation.inside],
        direction: 'held',
        via: [],
      },
    ];
  });
}
