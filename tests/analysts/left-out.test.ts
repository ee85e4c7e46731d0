import { expect, it } from 'vitest';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { articleOf } from '../fixtures/article-of.ts';

it('a receipt says what of the page was left out when it was read', async () => {
  const article = articleOf(
    'The harbour board said on Monday that the cranes would stand still until the unions had answered.',
  );
  const leftOut = ['About 90 words of this page are folded away.'];
  const analyst = createExtractiveAnalyst();
  const { briefing } = await briefArticle(analyst, { ...article, leftOut });
  await analyst.close();
  expect(briefing.receipt.notes).toContain(leftOut[0]);
});

it('a receipt says how an article was corrected', async () => {
  const article = articleOf(
    'The harbour board said on Monday that the cranes would stand still until the unions had answered.',
  );
  const analyst = createExtractiveAnalyst();
  const corrections = ['Correction: The board has written two letters, not three.'];
  const { briefing } = await briefArticle(analyst, { ...article, corrections });
  await analyst.close();
  expect(briefing.receipt.notes).toContain(`The article carries a correction: “${corrections[0]}”`);
});
