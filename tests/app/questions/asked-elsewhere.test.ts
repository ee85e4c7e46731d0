import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../../src/database/channels.ts';
import { createPlatformDouble } from '../../contracts/platform-double.ts';
import { ARTICLE, createTestCore, type TestCore } from '../../contracts/test-core.ts';

const WAIT = { timeout: 20_000, interval: 50 };
const DESK = { platform: 'double', workspace: 'W1', channel: 'the desk' };
const DIRECT = { platform: 'double', workspace: 'W1', channel: 'a direct conversation' };
const ANNA = { id: 'anna', name: 'Anna', isManager: true };

/** Somebody writes to Readout directly, with the desk's channel open beside it. */
describe('what is asked beside another channel', () => {
  const platform = createPlatformDouble();
  let core: TestCore;
  beforeAll(async () => {
    core = await createTestCore(() => [platform]);
    await core.start();
    const link = { scope: DESK, id: randomUUID(), thread: null, author: ANNA, files: [], isAddressed: false };
    await platform.handlers.onMessage({ ...link, text: `${ARTICLE}?desk` });
    await vi.waitFor(() => expect(platform.marks.get(link.id)?.at(-1)).toBe('done'), WAIT);
  });
  afterAll(() => core.close());

  const write = async (text: string, about?: string): Promise<string> => {
    const message = { scope: DIRECT, id: randomUUID(), thread: null, author: ANNA, text, files: [], isAddressed: true };
    const before = platform.told.length;
    await platform.handlers.onMessage({ ...message, ...(about !== undefined && { about }) });
    return await vi.waitFor(() => {
      const posted = platform.posted.filter(({ delivery }) => delivery.thread === message.id);
      const [said] = [
        ...posted.map(({ delivery }) => delivery.reply),
        ...platform.told.slice(before).map((each) => each.reply),
      ];
      return said === undefined ? expect.fail('no answer came') : JSON.stringify(said);
    }, WAIT);
  };

  it('is answered from the articles of that channel, where it was asked', async () => {
    expect(await write('who is not negotiating on Ukraine?', DESK.channel)).toMatch(/not negotiating on Ukraine with/);
    expect(await write('ask what was said about disclosing details', DESK.channel)).toMatch(
      /will not disclose details/,
    );
    expect(await write('who is not negotiating on Ukraine?')).toMatch(/ledger is empty/);
  });

  it('runs a command that asks what its articles say', async () => {
    expect(await write('quotes actor:Ushakov', DESK.channel)).toMatch(/not negotiating on Ukraine with anyone/);
    expect(await write('quotes actor:Ushakov')).toMatch(/ledger is empty/);
  });

  it('changes nothing there: whoever writes directly manages the direct conversation alone', async () => {
    expect(await write('settings mode:mention', DESK.channel)).toMatch(/Settings changed/);
    expect((await settingsOf(core.database.acrossChannels, DESK)).mode).toBe('auto');
    expect((await settingsOf(core.database.acrossChannels, DIRECT)).mode).toBe('mention');
  });
});
