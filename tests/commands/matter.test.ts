import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADA, type Asking, CHANNEL, createAsking } from './asking.ts';
import { briefText } from './brief-text.ts';

const STRIKE = path.join(import.meta.dirname, '../fixtures/series/01-strike-begins.txt');
const ELSEWHERE = { scope: { ...CHANNEL, channel: 'C9' } };
const GUEST = { caller: { id: 'U3', name: 'Cy', isManager: false, isGuest: true } };

let asking: Asking;
let strike = '';
beforeAll(async () => {
  strike = await readFile(STRIKE, 'utf8');
  asking = await createAsking();
  await briefText(asking, strike);
});
afterAll(() => asking.close());

describe('/matter alone', () => {
  it('lists the open matters with what is filed under them, and how to correct them', async () => {
    const text = await asking.read('matter');
    expect(text).toMatch(/Wage rise\s+4 statements · 3 actors · last/);
    expect(text).toMatch(/\/matter merge matter:"monitors" into:"observers"/);
  });

  it('says where nothing is filed yet', async () => {
    expect(await asking.read('matter', {}, ELSEWHERE)).toMatch(
      /No statement in this channel is filed under a matter yet/,
    );
  });
});

describe('matters', () => {
  it('are merged for all to see, and told apart again', async () => {
    const reply = await asking.ask('matter', { what: 'merge', matter: 'strike', into: 'wage rise' });
    expect(reply.visibility).toBe('channel');
    const text = JSON.stringify(reply);
    expect(text).toMatch(/Matters merged.*strike.*shown as.*wage rise/i);
    expect(await asking.read('matter')).toMatch(/Wage rise\s+6 statements/);
    expect(await asking.read('matter', { what: 'undo', correction: numberIn(text) })).toMatch(/Undone: matters merged/);
    expect(await asking.read('matter')).toMatch(/Wage rise\s+4 statements[\s\S]*Strike\s+2 statements/);
  });

  it('are renamed in every answer, and found by either title', async () => {
    const text = await asking.read('matter', { matter: 'wage rise', title: 'Pay of the drivers' });
    expect(text).toMatch(/wage rise shown as Pay of the drivers/i);
    expect(await asking.read('positions', { issue: 'wage rise' })).toMatch(/^\W*Pay of the drivers/);
    await asking.read('matter', { correction: numberIn(text) });
    expect(await asking.read('positions', { issue: 'wage rise' })).toMatch(/^\W*Wage rise/);
  });

  it('are split by words that only some statements have', async () => {
    const text = await asking.read('matter', { matter: 'wage rise', words: 'ruin', title: 'Ruin of the railway' });
    expect(text).toMatch(/statements with “ruin” are of Ruin of the railway, not wage rise/i);
    expect(await asking.read('positions', { issue: 'Ruin of the railway' })).toMatch(/A bigger wage rise would ruin/);
    await asking.read('matter', { correction: numberIn(text) });
  });

  it('are closed, and leave the lists', async () => {
    const text = await asking.read('matter', { what: 'close', matter: 'strike' });
    expect(text).toMatch(/Matter closed/);
    expect(await asking.read('matter')).not.toMatch(/Strike\s+2 statements/);
    await asking.read('matter', { correction: numberIn(text) });
    expect(await asking.read('matter')).toMatch(/Strike\s+2 statements/);
  });
});

describe('statements', () => {
  it('are shown with their numbers where none is given', async () => {
    const text = await asking.read('matter', { what: 'move', matter: 'strike' });
    expect(text).toMatch(/position:\d+ [\s\S]*For the first one: \/matter move position:\d+ into:new/);
    expect(text).not.toMatch(/wage rise/);
  });

  it.each([
    [{ into: 'wage rise' }, /Statement moved[\s\S]*on wage rise/i],
    [{ into: 'new', title: 'Turnout' }, /Statement moved[\s\S]*on Turnout/],
    [{ into: 'none' }, /Statement moved[\s\S]*is of no matter here/],
  ])('are moved %j, in the audit of corrections, and go back', async (where, told) => {
    const position = await newestOn('strike');
    const text = await asking.read('matter', { position, ...where });
    expect(text).toMatch(told);
    expect(await newestOn('strike')).not.toBe(position);
    expect(await asking.read('correct')).toMatch(/Statement moved/);
    await asking.read('correct', { correction: numberIn(text) });
    expect(await newestOn('strike')).toBe(position);
  });
});

it.each([
  [{ what: 'merge', matter: 'strike' }, /into: is missing[\s\S]*For example: \/matter merge/],
  [{ what: 'merge', matter: 'strike', into: 'strike' }, /already the same matter/],
  [{ matter: 'strike' }, /What should happen to the matter/],
  [{ what: 'rename', matter: 'lighthouse', title: 'Light' }, /No issue here is named “lighthouse”/],
  [{ position: 'twelve', into: 'new' }, /“twelve” isn’t a position number/],
  [{ position: '999999', into: 'none' }, /no such position/],
  [{ what: 'undo' }, /correction: is missing/],
])('explains what is wrong with %j', async (options, expected) => {
  const reply = await asking.ask('matter', options, { caller: ADA });
  expect(reply.visibility).toBe('caller');
  expect(JSON.stringify(reply)).toMatch(expected);
});

it.each([
  ['matter', { what: 'close', matter: 'strike' }],
  ['correct', { actor: 'Brandt', name: 'Boss' }],
  ['correct', { correction: '1' }],
])('lets no guest call /%s %j', async (command, options) => {
  expect(await asking.read(command, options, GUEST)).toMatch(/Guests can’t correct the ledger/);
});

/** The number of the newest statement on a matter. */
async function newestOn(matter: string): Promise<string> {
  const text = JSON.stringify((await asking.ask('matter', { what: 'move', matter })).blocks[0]);
  return /position:(\d+)"/.exec(text)?.[1] ?? 'none';
}

function numberIn(text: string): string {
  return /correction:(\d+)/.exec(text)?.[1] ?? 'none';
}
