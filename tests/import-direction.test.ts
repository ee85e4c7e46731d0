import { describe, expect, it } from 'vitest';
import { findCircles, findFolderCircles, type Import, readImports } from './imports.ts';
import { FLOORS, floorOf, isPlatform, roomOf } from './staircase.ts';

/** A platform stands aside: it sees the chat seam, the pages and the ground floor, never another platform. */
const PLATFORM_SEES: readonly string[] = ['chat', 'pages', 'language', ...(FLOORS[0] ?? [])];
const GROUND = 0;

describe('imports', () => {
  it('run down the staircase only', async () => {
    const imports = await readImports();
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('are read from commands as well as from src, type imports and worker files included', async () => {
    const imports = await readImports();
    expect(imports).toContainEqual({ from: 'commands/actors.ts', to: 'chat/command.ts', isType: true });
    expect(imports).toContainEqual({ from: 'commands/actors.ts', to: 'ledger/ask-positions.ts' });
    expect(imports).toContainEqual({ from: 'app/briefings/brief-job.ts', to: 'log.ts', isType: true });
    expect(imports).toContainEqual({ from: 'articles/reader-pool.ts', to: 'articles/reading-worker.ts' });
  });

  it.each([
    ['articles/fetch.ts', 'briefings/briefing.ts'],
    ['articles/fetch.ts', 'models/prompt.ts'],
    ['briefings/briefing.ts', 'analysts/analyst.ts'],
    ['analysts/analyst.ts', 'database/articles.ts'],
    ['ledger/shifts.ts', 'digests/due.ts'],
    ['platforms/slack/blocks.ts', 'platforms/discord/embeds.ts'],
    ['platforms/slack/blocks.ts', 'briefings/briefing.ts'],
    ['text.ts', 'articles/article.ts'],
    ['main.ts', 'cli.ts'],
    ['app.ts', 'platforms/slack/blocks.ts'],
    ['commands/actors.ts', 'platforms/slack/limits.ts'],
    ['commands/actors.ts', 'main.ts'],
    ['app/briefings/brief-job.ts', 'commands/actors.ts'],
    ['text.ts', 'language/fold.ts'],
    ['language/fold.ts', 'articles/article.ts'],
    ['pages/ledger-page.ts', 'chat/reply.ts'],
    ['chat/reply.ts', 'pages/ledger-page.ts'],
    ['platforms/web/app.ts', 'articles/article.ts'],
  ])('would be caught running up or across: %s to %s', (from, to) => {
    expect(isAllowed({ from, to })).toBe(false);
  });

  it.each([
    ['digests/due.ts', 'ledger/shifts.ts'],
    ['briefings/briefing.ts', 'language/fold.ts'],
    ['platforms/web/app.ts', 'pages/ledger-page.ts'],
    ['platforms/slack/blocks.ts', 'language/fold.ts'],
    ['main.ts', 'platforms/slack/limits.ts'],
  ])('may run from %s to %s', (from, to) => {
    expect(isAllowed({ from, to })).toBe(true);
  });
});

describe('circles', () => {
  it('are drawn by no files, through types neither', async () => {
    expect(findCircles(await readImports())).toEqual([]);
  });

  it('are drawn by no folders inside a room', async () => {
    expect(findFolderCircles(await readImports())).toEqual([]);
  });

  it('of files would be caught, however long the way round', () => {
    const imports = [
      { from: 'ledger/queries.ts', to: 'ledger/question-words.ts' },
      { from: 'ledger/question-words.ts', to: 'ledger/names.ts' },
      { from: 'ledger/names.ts', to: 'ledger/queries.ts' },
      { from: 'ledger/names.ts', to: 'text.ts' },
    ];
    expect(findCircles(imports)).toEqual([['ledger/names.ts', 'ledger/queries.ts', 'ledger/question-words.ts']]);
  });

  it('of folders would be caught at any depth, though no file imports itself', () => {
    const imports = [
      { from: 'analysts/extractive/draft/acts.ts', to: 'analysts/extractive/attribution/cues.ts' },
      { from: 'analysts/extractive/attribution/units.ts', to: 'analysts/extractive/draft/dates.ts' },
    ];
    expect(findCircles(imports)).toEqual([]);
    expect(findFolderCircles(imports)).toEqual(['analysts/extractive: attribution ↔ draft']);
  });

  it('of a folder and a file beside it would be caught, while a folder between two files is fine', () => {
    const below = { from: 'database/ledger/ledger-of.ts', to: 'database/schema.ts' };
    const above = { from: 'database/briefings.ts', to: 'database/ledger/ledger-of.ts' };
    expect(findFolderCircles([below, above])).toEqual([]);
    const back = { from: 'database/schema.ts', to: 'database/ledger/ledger-rows.ts' };
    expect(findFolderCircles([below, above, back])).toEqual(['database: ledger ↔ schema.ts']);
  });
});

function isAllowed({ from, to }: Import): boolean {
  const [source, target] = [roomOf(from), roomOf(to)];
  if (source === target) return true;
  if (isPlatform(source)) return PLATFORM_SEES.includes(target);
  const [above, below] = [floorOf(source), floorOf(target)];
  if (isPlatform(target)) return above === floorOf('main');
  if (source === 'digests' && target === 'ledger') return true;
  // Both start Readout, and it is put together in one place.
  if (source === 'cli' && target === 'main') return true;
  return below < above || (below === above && above === GROUND);
}
