import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.join(import.meta.dirname, '../src');

/** The staircase: a floor imports from itself and from floors above it in this list, which are lower in the house. */
const FLOORS: readonly (readonly string[])[] = [
  ['text', 'time', 'errors', 'log', 'config'],
  ['language'],
  ['articles', 'chat', 'models', 'pages'],
  ['briefings'],
  ['analysts', 'ledger', 'digests'],
  ['database'],
  ['jobs'],
  ['app'],
  ['commands'],
  ['main', 'cli'],
];
/** A platform stands aside: it sees the chat seam, the pages and the ground floor, never another platform. */
const PLATFORM_SEES: readonly string[] = ['chat', 'pages', 'language', ...(FLOORS[0] ?? [])];
const GROUND = 0;

interface Import {
  from: string;
  to: string;
}

describe('imports', () => {
  it('run down the staircase only', async () => {
    const imports = await importsOf(SOURCE);
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
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
  ])('would be caught running up or across: %s to %s', (from, to) => {
    expect(isAllowed({ from, to })).toBe(false);
  });
});

function isAllowed({ from, to }: Import): boolean {
  const [source, target] = [roomOf(from), roomOf(to)];
  if (source === target) return true;
  if (source.startsWith('platforms/')) return PLATFORM_SEES.includes(target);
  const [above, below] = [floorOf(source), floorOf(target)];
  if (target.startsWith('platforms/')) return above === floorOf('main');
  if (source === 'digests' && target === 'ledger') return true;
  // Both start Readout, and it is put together in one place.
  if (source === 'cli' && target === 'main') return true;
  return below < above || (below === above && above === GROUND);
}

function roomOf(file: string): string {
  const [room = '', inner = ''] = file.replace(/\.ts$/, '').split('/');
  return room === 'platforms' ? `${room}/${inner}` : room;
}

function floorOf(room: string): number {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  if (floor === -1 && !room.startsWith('platforms/')) throw new Error(`src/${room} has no floor`);
  return floor;
}

async function importsOf(folder: string): Promise<Import[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const edges = await Promise.all(
    files.map(async (file) => {
      const code = await readFile(path.join(folder, file), 'utf8');
      const targets = [...code.matchAll(/(?:from\s+|import\(|import\s+|new URL\()'(\.[^']+\.ts)'/g)].map(
        (match) => match[1] ?? '',
      );
      return targets.map((target) => ({
        from: file,
        to: path.relative(folder, path.join(folder, path.dirname(file), target)),
      }));
    }),
  );
  return edges.flat();
}
