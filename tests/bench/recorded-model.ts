import { readFile } from 'node:fs/promises';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { openAnalyst } from '../fixtures/model-analyst.ts';
import { startModelServer } from '../servers/model-server.ts';

/**
 * The model analyst over the real adapter, whose server gives the answers kept in a series' `model/` folder, one an
 * article, in the order of the series.
 */
export async function openRecordedModel(
  folder: URL,
  articles: readonly { readonly id: string }[],
): Promise<{ readonly analyst: Analyst; close(): Promise<void> }> {
  const answers = await Promise.all(
    articles.map(async ({ id }) => ({
      type: 'answer' as const,
      content: await readFile(new URL(`model/${id}.json`, folder), 'utf8'),
    })),
  );
  const server = await startModelServer({ answers });
  return { analyst: await openAnalyst(server, { atOnce: 1 }), close: server.close };
}
