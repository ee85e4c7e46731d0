import { describe, expect, it } from 'vitest';
import { ARTICLE_PARSERS } from './article-parsers.ts';
import { CORE_PARSERS } from './core-parsers.ts';
import { hostileTexts } from './hostile-texts.ts';
import { measureGrowth } from './measure-growth.ts';
import { SURFACE_PARSERS } from './surface-parsers.ts';

/** Of the shorter text of two; the other has four times as many. */
const CHARACTERS = 8_000;
/** For all texts of one parser, on a machine that is busy with others. */
const PATIENCE_MS = 600_000;

describe('the processor time grows no faster than the text, whatever is repeated in it, for', () => {
  it.each([...ARTICLE_PARSERS, ...CORE_PARSERS, ...SURFACE_PARSERS])(
    '$what',
    async ({ read, own, left, characters = CHARACTERS }) => {
      const slow: string[] = [];
      for (const [name, write] of hostileTexts(own, left)) {
        const growth = await measureGrowth(read, write, characters);
        if (growth.isSuperLinear) slow.push(`${name}: ${growth.milliseconds} ms, ${growth.ratio} times the quarter`);
      }
      expect(slow).toEqual([]);
    },
    PATIENCE_MS,
  );
});
