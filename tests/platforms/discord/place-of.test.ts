import { type Channel, ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isDirect, linkTo } from '../../../src/platforms/discord/message-id.ts';
import { placeOf } from '../../../src/platforms/discord/read-message.ts';

/** What is asked of a channel; discord.js makes none without a connection. */
function threadOf(type: ChannelType): Channel {
  return { type, parentId: 'P1', isThread: () => true } as unknown as Channel;
}

describe('what is known in a direct message', () => {
  it('is known in no other: each conversation is a workspace of its own', () => {
    const [one, other] = [placeOf(null, 'D1', null), placeOf(null, 'D2', null)];
    expect(one.scope.workspace).not.toBe(other.scope.workspace);
    expect(isDirect(one.scope.workspace)).toBe(true);
    expect(isDirect(placeOf('G1', 'C1', null).scope.workspace)).toBe(false);
    expect(linkTo(one.scope, 'M1')).toBe('https://discord.com/channels/@me/D1/M1');
  });
});

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
