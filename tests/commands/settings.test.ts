import { describe, expect, it } from 'vitest';
import { command } from '../../commands/settings.ts';
import type { App } from '../../src/app.ts';
import { type ChannelSettings, DEFAULT_SETTINGS } from '../../src/database/channels.ts';
import { UsageError } from '../../src/errors.ts';

describe('/settings emoji', () => {
  it.each([
    ['newspaper', 'newspaper'],
    [':newspaper:', 'newspaper'],
    [':+1::skin-tone-2:', '+1'],
    ['📰', '📰'],
  ])('takes %s as %s, as reactions are told', async (typed, expected) => {
    expect(await changeTo(typed)).toEqual({ emoji: expected });
  });

  it.each(['::', ' '])('refuses “%s”, with which nobody could ever ask', async (typed) => {
    await expect(changeTo(typed)).rejects.toThrow(UsageError);
  });
});

/** What the command asks to have changed. */
async function changeTo(emoji: string): Promise<Partial<ChannelSettings>> {
  let asked: Partial<ChannelSettings> = {};
  const app: Pick<App, 'settingsOf' | 'changeSettings'> = {
    settingsOf: async () => DEFAULT_SETTINGS,
    async changeSettings(_call, change) {
      asked = change;
      return { ...DEFAULT_SETTINGS, ...change };
    },
  };
  const scope = { platform: 'double', workspace: 'W1', channel: 'C1' };
  const caller = { id: 'U1', name: 'Ada', isManager: true };
  await command.run(app, { scope, caller, id: 'call-1', thread: null, options: { emoji } });
  return asked;
}
