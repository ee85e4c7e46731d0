import type { Span } from '../../../articles/article.ts';
import { NAME_PARTICLES } from '../../../language/names.ts';
import type { Document } from '../document.ts';
import type { PlacedAttribution } from './placed-attribution.ts';

/** "WALLACE:", "Mr. Orlov:", "\"PENCE:": who speaks in a transcript, at a paragraph's start. */
const LABEL = new RegExp(
  `^["“'‘]?((?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:\\p{Lu}[\\p{L}.'’-]*|${[...NAME_PARTICLES].join('|')})){0,4})(?: \\([^()\\n]{1,40}\\))?:\\s+`,
  'u',
);
/** Words before a colon that are no speakers. */
const NOT_A_SPEAKER =
  /^(?:note|update|updated|correction|editor['’]s note|source|photo|image|video|watch|read more|related|advertisement|breaking|live|caption|credit|by|via|from|to|date|re|subject|question|ps|here|also|more|but|yes|no)$/i;
/** “…” ― Maria Lopez: who speaks, after a dash at a paragraph's end. */
const SIGNATURE = /["”’»]\s*(?:―|—|–|--|-)\s*(\p{Lu}[\p{L}.'’-]*(?:[ ,]+[\p{L}.'’-]+){0,11})\.?$/u;
/** Fewer labelled paragraphs than this are headings with a colon. */
const MIN_LABELS = 2;

/** Speech told by its layout: transcripts, interviews, signed quotations. */
export function findLabelledSpeech(document: Document): PlacedAttribution[] {
  const labels = document.paragraphs.map((paragraph) => {
    const match = LABEL.exec(document.text.slice(paragraph.start, paragraph.end));
    return match?.[1] === undefined || NOT_A_SPEAKER.test(match[1])
      ? null
      : { label: match[1], length: match[0].length, at: match[0].indexOf(match[1]) };
  });
  const isTranscript = labels.filter((label) => label !== null).length >= MIN_LABELS;
  return document.paragraphs.flatMap((paragraph, index): PlacedAttribution[] => {
    const sentence = document.sentences.find((one) => one.paragraph === index);
    const label = labels[index];
    if (sentence === undefined) return [];
    const base = { sentence, cue: null, direction: 'held' as const, via: [] };
    if (label !== null && label !== undefined && isTranscript) {
      const start = paragraph.start + label.at;
      const source = { start, end: start + label.label.length };
      const content = withoutMarks(document, { start: paragraph.start + label.length, end: paragraph.end });
      return content.end > content.start ? [{ ...base, source, cueLemma: ':', content: [content] }] : [];
    }
    const text = document.text.slice(paragraph.start, paragraph.end);
    const signature = SIGNATURE.exec(text);
    const quotation = document.quotations.find(({ span }) => span.start === paragraph.start);
    if (signature?.[1] === undefined || quotation === undefined) return [];
    const start = paragraph.start + signature.index + signature[0].lastIndexOf(signature[1]);
    const content = withoutMarks(document, { start: paragraph.start, end: paragraph.start + signature.index + 1 });
    return [{ ...base, source: { start, end: start + signature[1].length }, cueLemma: '—', content: [content] }];
  });
}

/** Quotation marks at the edges are no part of what was said. */
function withoutMarks(document: Document, span: Span): Span {
  let { start, end } = span;
  while (start < end && /["“”'‘’«»\s]/.test(document.text.charAt(start))) start++;
  while (start < end && /["“”«»\s]/.test(document.text.charAt(end - 1))) end--;
  return { start, end };
}
