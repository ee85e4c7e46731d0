import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReadingRoom } from '../../src/app/reading-room/create-reading-room.ts';
import type { Caller } from '../../src/chat/message.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { createLedgerCorrections } from '../../src/database/ledger/create-ledger-corrections.ts';
import { createLedgerQueries } from '../../src/database/ledger/create-ledger-queries.ts';
import { ADA, type Asking, CHANNEL, createAsking } from '../commands/asking.ts';
import { briefText } from '../commands/brief-text.ts';
import { COMMAND_ROWS } from '../contracts/command-rows.ts';
import { ARTICLE } from '../contracts/test-core.ts';

/** What the article says, and no option of a command does. */
const SECRET = /not negotiating|TASS|Donetsk|Witkoff|peace plan in secret|\d+ statements in/i;
const GUEST: Caller = { id: 'U9', name: 'Guest', isManager: true, isGuest: true };
const ELSEWHERE: Scope = { ...CHANNEL, workspace: 'W2' };
const NEXT_DOOR: Scope = { ...CHANNEL, channel: 'C2' };
const NO_FILTER = { actor: null, issue: null, since: null, stance: null };

let asking: Asking;
let briefingId: string;
let publicChannels: readonly string[] = [];
const attempts = { tried: 0, refused: 0 };

beforeAll(async () => {
  asking = await createAsking();
  asking.platform.publicChannels = async () => publicChannels;
  await briefText(asking, ARTICLE);
  const row = await asking.core.database.acrossChannels.selectFrom('briefings').select('id').executeTakeFirstOrThrow();
  briefingId = row.id;
}, 60_000);
afterAll(async () => {
  await asking.close();
  process.stdout.write(`cross-tenant attempts refused: ${attempts.refused} of ${attempts.tried}\n`);
});

/** Notes an attempt; a text that tells is none that was refused. */
function refused(said: string): boolean {
  attempts.tried += 1;
  const isRefused = !SECRET.test(said);
  if (isRefused) attempts.refused += 1;
  return isRefused;
}

/** Without the one that has an article read anew: then it is known where it was asked for. */
const asks = Object.entries(COMMAND_ROWS).flatMap(([name, { options }]) =>
  name === 'brief' ? [] : [[name, options] as const],
);

describe('what one channel knows', () => {
  it('is told in that channel, by most commands', async () => {
    const told = await Promise.all(asks.map(async ([name, options]) => SECRET.test(await asking.read(name, options))));
    expect(told.filter(Boolean).length).toBeGreaterThan(8);
  });

  it.each(asks)('/%s tells nobody in another workspace', async (name, options) => {
    const said = await asking.read(name, options, { scope: ELSEWHERE });
    expect(refused(said), said).toBe(true);
  });

  it.each(asks)('/%s tells nobody in another channel, where it is private', async (name, options) => {
    const said = await asking.read(name, options, { scope: NEXT_DOOR });
    expect(refused(said), said).toBe(true);
  });

  it.each(asks)('/%s over the workspace does not find a private channel', async (name, options) => {
    const said = await asking.read(name, { ...options, scope: 'workspace' }, { scope: NEXT_DOOR });
    expect(refused(said), said).toBe(true);
  });

  it.each(asks)(
    '/%s over the workspace tells a guest nothing of another channel, even a public one',
    async (name, options) => {
      publicChannels = [CHANNEL.channel, NEXT_DOOR.channel];
      const said = await asking.read(name, { ...options, scope: 'workspace' }, { scope: NEXT_DOOR, caller: GUEST });
      publicChannels = [];
      expect(refused(said), said).toBe(true);
    },
  );

  it.each(
    [ELSEWHERE, NEXT_DOOR].flatMap((scope) =>
      ['briefing-full', 'briefing-evidence', 'briefing-report', 'place'].map((action) => [action, scope] as const),
    ),
  )('the button “%s” under its briefing shows nothing elsewhere: %o', async (action, scope) => {
    const press = { scope, caller: ADA, thread: null, action, value: briefingId };
    const said = JSON.stringify(await asking.core.handlers.onAction(press));
    expect(refused(said), said).toBe(true);
  });

  it.each([ELSEWHERE, NEXT_DOOR])('completes no name elsewhere: %o', async (scope) => {
    const said = await asking.core.handlers.complete({ scope, command: 'positions', option: 'actor', typed: '' });
    expect(refused(said.join())).toBe(true);
    expect(said).toEqual([]);
  });

  it.each([ELSEWHERE, NEXT_DOOR])('is forgotten by nobody elsewhere, not even its managers: %o', async (scope) => {
    for (const options of [
      { article: ARTICLE, confirm: 'yes' },
      { all: 'yes', confirm: 'yes' },
      { confirm: 'everything' },
    ])
      refused(await asking.read('forget', options, { scope }));
    expect(await asking.read('sources')).toMatch(SECRET);
  });

  it('is opened by no signed link that is of another channel, of another kind, or changed', async () => {
    const { database } = asking.core;
    const [ledger, corrections] = [createLedgerQueries(database), createLedgerCorrections(database)];
    const room = createReadingRoom({
      database,
      ledger,
      corrections,
      publicUrl: 'https://r.example',
      now: () => new Date(),
    });
    const tokenOf = (link: string | null) => link?.split('/').at(-1) ?? '';
    const own = tokenOf(await room.linkToBriefing(CHANNEL, briefingId));
    expect(await room.briefing(own)).toMatchObject({ text: expect.stringMatching(SECRET) });
    const opened: unknown[] = [];
    for (const scope of [ELSEWHERE, NEXT_DOOR]) {
      opened.push(await room.briefing(tokenOf(await room.linkToBriefing(scope, briefingId))));
      opened.push(await room.ledger(tokenOf(await room.linkToLedger(scope)), NO_FILTER));
      opened.push(await room.place(tokenOf(await room.linkToLedger(scope)), '1', 'none').catch(() => 'refused'));
    }
    opened.push(await room.ledger(own, NO_FILTER));
    opened.push(await room.briefing(tokenOf(await room.linkToLedger(CHANNEL))));
    const [payload = '', signature = ''] = tokenOf(await room.linkToBriefing(NEXT_DOOR, briefingId)).split('.');
    const forged = Buffer.from(payload, 'base64url').toString().replace('"C2"', '"C1"');
    opened.push(await room.briefing(`${Buffer.from(forged).toString('base64url')}.${signature}`));
    for (const page of opened) expect(refused(JSON.stringify(page))).toBe(true);
  });

  it('is kept: every attempt was refused', () => {
    expect(attempts.tried).toBeGreaterThan(80);
    expect(attempts.refused).toBe(attempts.tried);
  });
});
