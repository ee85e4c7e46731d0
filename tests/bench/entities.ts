import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { findEntities } from '../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../src/analysts/extractive/parse/parse-document.ts';

const line = z.object({ id: z.string(), text: z.string() });

/**
 * Reads `{id, text}` a line and writes `{id, entities: [{text, type, start, end}]}` a line. Offsets are code points,
 * as the scorer has them.
 */
export async function evalEntities(inFile: string, outFile: string): Promise<void> {
  const input = await readFile(inFile, 'utf8');
  const lines = input.split('\n').filter((row) => row.trim() !== '');
  const output = lines.map((row) => {
    const { id, text } = line.parse(JSON.parse(row));
    const codePointAt = codePoints(text);
    const entities = findEntities(parseDocument(text)).map((entity) => ({
      text: entity.text,
      type: entity.type,
      start: codePointAt(entity.start),
      end: codePointAt(entity.end),
    }));
    return `${JSON.stringify({ id, entities })}\n`;
  });
  await writeFile(outFile, output.join(''));
}

/** UTF-16 offset to code point offset: one less for every astral character before it. */
function codePoints(text: string): (offset: number) => number {
  const astral = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index);
  return (offset) => offset - astral.filter((index) => index < offset).length;
}
