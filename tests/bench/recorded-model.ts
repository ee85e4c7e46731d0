import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Analyst } from '../../src/analysts/analyst.ts';
import { createModelAnalyst } from '../../src/analysts/model-analyst.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { loadPrompt } from '../../src/models/prompt.ts';
import { startModelServer } from '../servers/model-server.ts';
import type { SeriesArticle } from './series-ledger.ts';

/**
 * The model analyst over the real adapter, whose server gives the answers kept in a series' `model/` folder, one an
 * article, in the order of the series.
 */
export async function openRecordedModel(
  folder: URL,
  articles: readonly SeriesArticle[],
): Promise<{ readonly analyst: Analyst; close(): Promise<void> }> {
  const answers = await Promise.all(
    articles.map(async ({ id }) => ({
      type: 'answer' as const,
      content: await readFile(new URL(`model/${id}.json`, folder), 'utf8'),
    })),
  );
  const server = await startModelServer({ answers });
  const model = await createOpenAiModel({ baseUrl: server.baseUrl, apiKey: null, name: 'small-model' });
  const prompt = (name: string) => loadPrompt(fileURLToPath(new URL(`../../prompts/${name}`, import.meta.url)));
  const analyst = createModelAnalyst(model, {
    prompt: await prompt('briefing.md'),
    bottomLinePrompt: await prompt('bottom-line.md'),
    translation: await prompt('translation.md'),
    ...{ partWords: 8_000, maxWords: 60_000, price: null, atOnce: 1 },
  });
  return { analyst, close: server.close };
}
