import { describe, expect, it } from 'vitest';
import { channelKey, workspaceKey } from '../../src/chat/scope.ts';

describe('the key of a channel', () => {
  it('names platform, workspace and channel, as jobs in the queue have it', () => {
    expect(channelKey({ platform: 'slack', workspace: 'T0DESK', channel: 'C0NEWS' })).toBe('slack/T0DESK/C0NEWS');
  });

  it('is the same whatever order the scope’s keys stand in, and whatever else it holds', () => {
    const ordered = { platform: 'slack', workspace: 'T0DESK', channel: 'C0NEWS' };
    const reversed = { channel: 'C0NEWS', workspace: 'T0DESK', platform: 'slack' };
    const withMore = { thread: '1764', ...ordered, isPrivate: true };
    expect([reversed, withMore].map(channelKey)).toEqual([channelKey(ordered), channelKey(ordered)]);
  });
});

describe('the key of a workspace', () => {
  it('names platform and workspace, as jobs in the queue have it', () => {
    const scope = { channel: 'C0NEWS', workspace: 'T0DESK', platform: 'slack' };
    expect(workspaceKey(scope)).toBe('slack/T0DESK');
  });
});
