import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { findActors } from '../../src/analysts/extractive/actors/find-actors.ts';
import { findAttributions } from '../../src/analysts/extractive/attribution/find-attributions.ts';
import type { Attribution } from '../../src/analysts/extractive/document.ts';
import { findEntities } from '../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../src/analysts/extractive/parse/parse-document.ts';
import type { Span } from '../../src/articles/article.ts';

const articleSchema = z.object({ id: z.string(), text: z.string() });

/** Reads articles as JSON lines `{id, text}` and writes who said what in each, spans in code points, for the scorer. */
export async function evalAttribution(inFile: string, outFile: string): Promise<void> {
  const lines = (await readFile(inFile, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const predictions = lines.map((line) => {
    const { id, text } = articleSchema.parse(JSON.parse(line));
    const document = parseDocument(text);
    const toCodePoints = codePointOffsets(text);
    const actors = findActors(document, findEntities(document));
    const quotes = findAttributions(document, actors).map((one) => toPrediction(text, one, toCodePoints));
    return JSON.stringify({ id, quotes });
  });
  await writeFile(outFile, `${predictions.join('\n')}\n`);
}

type Pair = readonly [start: number, end: number];

function toPrediction(text: string, attribution: Attribution, toCodePoints: (span: Span) => Pair) {
  const { source } = attribution;
  const speaker = source === null ? null : text.slice(source.start, source.end);
  const spans = source === null ? [] : [source, ...relativePronoun(text, source)];
  return {
    speaker,
    speakerSpan: spans.map(toCodePoints),
    contentSpan: attribution.content.map(toCodePoints),
    type: attribution.directness,
    speakerResolved: attribution.actor ?? speaker,
    cue: attribution.cueLemma,
  };
}

/** The annotated data name "who" in "the aide, who said" as the source; here it is "the aide". */
function relativePronoun(text: string, source: Span): Span[] {
  const match = /^,? (who|that|which)\b/.exec(text.slice(source.end, source.end + 8));
  if (match?.[1] === undefined) return [];
  const end = source.end + match[0].length;
  return [{ start: end - match[1].length, end }];
}

/** Spans are UTF-16 offsets here and code points in the data. */
function codePointOffsets(text: string): (span: Span) => Pair {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    offsets.fill(points, at, at + width);
    at += width;
    points++;
  }
  offsets[text.length] = points;
  return ({ start, end }) => [offsets[start] ?? 0, offsets[end] ?? points];
}
