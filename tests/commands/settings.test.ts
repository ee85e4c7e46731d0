import { describe, expect, it } from 'vitest';
import { command } from '../../commands/settings.ts';
import type { App } from '../../src/app.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { type ChannelSettings, DEFAULT_SETTINGS } from '../../src/database/channels.ts';
import { UsageError } from '../../src/errors.ts';

describe('/settings emoji', () => {
  it.each([
    ['newspaper', 'newspaper'],
    [':newspaper:', 'newspaper'],
    [':+1::skin-tone-2:', '+1'],
    ['📰', '📰'],
  ])('takes %s as %s, as reactions are told', async (typed, expected) => {
    expect(await changeTo({ emoji: typed })).toEqual({ emoji: expected });
  });

  it.each(['::', ' '])('refuses “%s”, with which nobody could ever ask', async (typed) => {
    await expect(changeTo({ emoji: typed })).rejects.toThrow(UsageError);
  });
});

describe('/settings language', () => {
  it.each([
    ['German', 'de'],
    ['العربية', 'ar'],
    ['en', 'en'],
    ['auto', null],
  ])('takes %s as %s', async (typed, expected) => {
    expect(await changeTo({ language: typed })).toEqual({ language: expected });
  });

  it('refuses a language that nobody knows, with the nearest', async () => {
    await expect(changeTo({ language: 'Germann' })).rejects.toThrow('Unknown language “Germann”.');
  });
});

describe('/settings keep', () => {
  it.each([
    ['12-months', 12],
    ['1 month', 1],
    ['2-years', 24],
    ['forever', null],
  ])('takes %s as %s months', async (typed, expected) => {
    expect(await changeTo({ keep: typed })).toEqual({ keepMonths: expected });
  });

  it.each(['0-months', 'a while', '12', '99-years', '-3 months'])('refuses “%s”', async (typed) => {
    await expect(changeTo({ keep: typed })).rejects.toThrow(UsageError);
  });

  it('says first how many articles would be erased, and changes nothing until that is confirmed', async () => {
    expect(await changeTo({ keep: '12-months' }, 3)).toEqual({});
    expect(JSON.stringify(answered)).toMatch(/erase 3 articles for good.*keep:12-months confirm:yes/);
    expect(await changeTo({ keep: '12-months', confirm: 'yes' }, 3)).toEqual({ keepMonths: 12 });
    expect(JSON.stringify(answered)).toMatch(/for 12 months; 5 articles erased so far/);
  });
});

let answered: Reply;

/** What the command asks to have changed. */
async function changeTo(options: Readonly<Record<string, string>>, older = 0): Promise<Partial<ChannelSettings>> {
  let asked: Partial<ChannelSettings> = {};
  const app: Pick<App, 'settingsOf' | 'changeSettings' | 'countOlder' | 'countErased'> = {
    countOlder: async () => older,
    countErased: async () => 5,
    settingsOf: async () => DEFAULT_SETTINGS,
    async changeSettings(_call, change) {
      asked = change;
      return { ...DEFAULT_SETTINGS, ...change };
    },
  };
  const scope = { platform: 'double', workspace: 'W1', channel: 'C1' };
  const caller = { id: 'U1', name: 'Ada', isManager: true };
  answered = await command.run(app, { scope, caller, id: 'call-1', thread: null, options });
  return asked;
}
