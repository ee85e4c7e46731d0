import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const FILE = new URL('../../docs/briefing.schema.json', import.meta.url);

/** The published schema as it stands in the docs, and what checks with it as a program would. */
export async function readSchema(): Promise<{ readonly text: string; readonly schema: z.ZodType }> {
  const text = await readFile(FILE, 'utf8');
  return { text, schema: z.fromJSONSchema(JSON.parse(text)) };
}
