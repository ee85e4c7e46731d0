import { type Channel, ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/platforms/discord/read-message.ts';

/** What is asked of a channel; discord.js makes none without a connection. */
function threadOf(type: ChannelType): Channel {
  return { type, parentId: 'P1', isThread: () => true } as unknown as Channel;
}

describe('what is known in a thread', () => {
  it('is known in its channel', () => {
    expect(placeOf('G1', 'T1', threadOf(ChannelType.PublicThread))).toMatchObject({
      scope: { workspace: 'G1', channel: 'P1' },
      thread: 'T1',
    });
  });

  it('stays there where the thread is private', () => {
    expect(placeOf('G1', 'T1', threadOf(ChannelType.PrivateThread))).toMatchObject({
      scope: { workspace: 'G1', channel: 'T1' },
      thread: null,
    });
  });
});
