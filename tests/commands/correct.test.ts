import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADA, type Asking, CHANNEL, createAsking } from './asking.ts';
import { briefText } from './brief-text.ts';

const STRIKE = path.join(import.meta.dirname, '../fixtures/series/01-strike-begins.txt');
const GRACE = { caller: { id: 'U2', name: 'Grace', isManager: false } };
const ELSEWHERE = { scope: { ...CHANNEL, channel: 'C9' } };

let asking: Asking;
let strike = '';
beforeAll(async () => {
  strike = await readFile(STRIKE, 'utf8');
  asking = await createAsking();
  await briefText(asking, strike);
  await briefText(asking, strike, { scope: ELSEWHERE.scope });
});
afterAll(() => asking.close());

describe('/correct alone', () => {
  it('says that nothing was corrected, and how to', async () => {
    const text = await asking.read('correct', {}, ELSEWHERE);
    expect(text).toMatch(/No corrections in this channel yet/);
    expect(text).toMatch(/what:merge actor:"Moscow" into:"Russia"/);
  });
});

describe('actors', () => {
  it('are merged for all to see, by name, and told apart again', async () => {
    const reply = await asking.ask('correct', { what: 'merge', actor: 'Hollick', into: 'Coastal Railways' }, GRACE);
    expect(reply.visibility).toBe('channel');
    const text = JSON.stringify(reply);
    expect(text).toMatch(/Tomas Hollick.*shown as.*Coastal Railways/);
    expect(text).toMatch(/by Grace · to undo: \/correct what:undo correction:\d+/);
    expect(await asking.read('positions', { actor: 'Hollick' })).toMatch(/^\W*Coastal Railways/);

    const undone = await asking.read('correct', { what: 'undo', correction: numberIn(text) });
    expect(undone).toMatch(/Undone[\s\S]*by Ada/);
    expect(await asking.read('positions', { actor: 'Hollick' })).toMatch(/Tomas Hollick/);
    expect(await asking.read('correct', { what: 'undo', correction: numberIn(text) })).toMatch(/already undone by Ada/);
    expect(await asking.read('correct')).toMatch(/by Grace · undone by Ada on/);
  });

  it('are renamed', async () => {
    const text = await asking.read('correct', { actor: 'Brandt', name: 'Anna Maria Brandt' });
    expect(text).toMatch(/Anna Brandt shown as Anna Maria Brandt/);
    expect(await asking.read('actors')).toContain('Anna Maria Brandt');
    expect(await asking.read('correct', { actor: 'Brandt', name: 'Anna Maria Brandt' })).toMatch(/so called|called “/);
    await asking.read('correct', { correction: numberIn(text) });
    expect(await asking.read('actors')).not.toContain('Anna Maria Brandt');
  });

  it('are split by the names that articles use', async () => {
    await briefText(asking, strike.replaceAll('Anna Brandt', 'Anna Karin Brandt'));
    const asked = await asking.read('correct', { what: 'split', actor: 'Brandt' });
    expect(asked).toMatch(/Names articles use for Anna Brandt: “Anna Brandt” \(1\), “Anna Karin Brandt” \(1\)/);
    expect(await asking.read('correct', { actor: 'Brandt', names: 'Anna Carin Brandt' })).toMatch(
      /Did you mean “Anna Karin Brandt”\?/,
    );
    const text = await asking.read('correct', { actor: 'Brandt', names: 'Anna Karin Brandt' });
    expect(text).toMatch(/“Anna Karin Brandt” means Anna Karin Brandt, not Anna Brandt/);
    await asking.read('correct', { correction: numberIn(text) });
  });

  it('that nobody knows are answered with the nearest names', async () => {
    expect(await asking.read('correct', { what: 'merge', actor: 'Holick', into: 'Brandt' })).toMatch(
      /No actor here is named “Holick”[\s\S]*Tomas Hollick/,
    );
  });
});

describe('positions', () => {
  it('are shown with their numbers where none is given', async () => {
    const text = await asking.read('correct', { what: 'stance', actor: 'Brandt' });
    expect(text).toMatch(/position:\d+[\s\S]*For the first one: \/correct what:stance position:\d+ stance:/);
    expect(text).not.toMatch(/Hollick ·/);
  });

  it('get another stance, told with what the briefing had, and back', async () => {
    const [position, stance] = await newest('Hollick');
    const other = stance === 'conditional' ? 'unclear' : 'conditional';
    const text = await asking.read('correct', { position, stance: other });
    expect(text).toMatch(new RegExp(`Tomas Hollick on .*: ${other}; the briefing said ${stance}[\\s\\S]*by Ada`));
    expect((await newest('Hollick'))[1]).toBe(other);
    expect(await asking.read('correct', { position, stance: other })).toMatch(/already/);
    await asking.read('correct', { correction: numberIn(text) });
    expect((await newest('Hollick'))[1]).toBe(stance);
  });

  it('get another speaker', async () => {
    const [position] = await newest('Hollick');
    const text = await asking.read('correct', { what: 'speaker', position: `#${position}`, actor: 'Brandt' });
    expect(text).toMatch(/Anna Brandt on [\s\S]*the briefing named Tomas Hollick/);
    expect(await asking.read('correct', { what: 'speaker', position, actor: 'Brandt' })).toMatch(/already/);
    await asking.read('correct', { correction: numberIn(text) });
  });

  it('are dismissed where they are none, and shown again', async () => {
    const [position] = await newest('Hollick');
    const text = await asking.read('correct', { what: 'dismiss', position });
    expect(text).toMatch(/Tomas Hollick on [\s\S]*, no longer shown/);
    expect(await asking.read('correct', { what: 'stance', actor: 'Hollick' })).not.toContain(`position:${position} `);
    expect(await asking.read('correct', { what: 'dismiss', position })).toMatch(/already hidden/);
    await asking.read('correct', { correction: numberIn(text) });
    expect((await newest('Hollick'))[0]).toBe(position);
  });

  it('get another day, told with the one of the briefing, and back', async () => {
    const [position] = await newest('Hollick');
    const text = await asking.read('correct', { position, day: '2025-01-09' });
    expect(text).toMatch(/Day corrected[\s\S]*Tomas Hollick on [\s\S]*9 Jan 2025; the briefing said/);
    expect(await asking.read('positions', { actor: 'Hollick', until: '2025-01-31' })).toMatch(/9 Jan/);
    expect(await asking.read('correct', { position, day: '2025-01-09' })).toMatch(/day already/);
    expect(await asking.read('correct', { position, day: 'whenever' })).toMatch(/Couldn’t read “whenever” as a date/);
    expect(await asking.read('correct', { position, day: '2099-01-09' })).toMatch(/still to come[\s\S]*it was said/);
    await asking.read('correct', { correction: numberIn(text) });
    expect(await asking.read('positions', { actor: 'Hollick', until: '2025-01-31' })).not.toMatch(/9 Jan/);
  });

  it('get other words of their quotation, and no others', async () => {
    const [position] = await newest('Hollick');
    const quote = await quoteOf(position);
    const words = quote.split(' ').slice(1, 4).join(' ');
    const text = await asking.read('correct', { position, words: words.toUpperCase() });
    expect(text.replace(/\s+/gu, ' ')).toContain(`: ${words.replace(/^\P{L}+|\P{L}+$/gu, '')}; the briefing said “`);
    expect(await asking.read('correct', { position, words: 'nobody ever said this' })).toMatch(
      /don’t stand in the position’s quotation/,
    );
    await asking.read('correct', { correction: numberIn(text) });
  });

  it('are marked as taken back, for all answers to say so', async () => {
    const [position] = await newest('Hollick');
    const text = await asking.read('correct', { what: 'withdrawn', position });
    expect(text).toMatch(/Marked as taken back[\s\S]*no move is told of it/);
    expect(await asking.read('positions', { actor: 'Hollick' })).toMatch(/withdrawn|taken back/);
    expect(await asking.read('correct', { what: 'withdrawn', position })).toMatch(/already marked/);
    await asking.read('correct', { correction: numberIn(text) });
    expect(await asking.read('positions', { actor: 'Hollick' })).not.toMatch(/withdrawn|taken back/);
  });

  it('and corrections of another channel are as if they were not there', async () => {
    const [position] = await newest('Hollick');
    const text = await asking.read('correct', { what: 'dismiss', position });
    const correction = numberIn(text);
    expect(await asking.read('correct', { position, stance: 'opposes' }, ELSEWHERE)).toMatch(/has no such position/);
    expect(await asking.read('correct', { correction }, ELSEWHERE)).toMatch(/no correction \d+ in this channel/);
    expect(await asking.read('correct', { correction })).toMatch(/Undone/);
  });
});

it.each([
  [{ what: 'marry' }, /what:marry isn’t a choice[\s\S]*Use merge, split/],
  [{ what: 'merge', actor: 'Brandt' }, /into: is missing[\s\S]*For example: \/correct what:merge/],
  [{ what: 'merge', actor: 'Brandt', into: 'Anna Brandt' }, /already the same actor/],
  [{ position: '12' }, /What’s wrong with the position[\s\S]*what:dismiss/],
  [{ position: 'twelve', stance: 'opposes' }, /“twelve” isn’t a position number/],
  [{ position: '999999', stance: 'opposes' }, /no such position/],
  [{ position: '12', stance: 'angry' }, /stance:angry isn’t a choice[\s\S]*conditional/],
  [{ correction: '999999' }, /no correction 999999/],
  [{ what: 'undo' }, /correction: is missing/],
  [{ actor: 'Brandt', name: '  ' }, /name: is missing/],
])('explains what is wrong with %j', async (options, expected) => {
  const reply = await asking.ask('correct', options, { caller: ADA });
  expect(reply.visibility).toBe('caller');
  expect(JSON.stringify(reply).replaceAll('\\"', '"')).toMatch(expected);
});

/** The number and the stance of an actor's newest position. */
async function newest(actor: string): Promise<[string, string]> {
  const text = JSON.stringify((await asking.ask('correct', { what: 'stance', actor })).blocks[0]);
  const [, position = '', stance = ''] = /position:(\d+)".*?stance: (\w+)/.exec(text) ?? [];
  return [position, stance];
}

async function quoteOf(position: string): Promise<string> {
  const { rows } = await sql<{ quote: string }>`select quote from ledger_positions where id = ${position}`.execute(
    asking.core.database.acrossChannels,
  );
  return rows[0]?.quote ?? '';
}

function numberIn(text: string): string {
  return /correction:(\d+)/.exec(text)?.[1] ?? 'none';
}
