import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileReference } from '../../../src/chat/message.ts';
import { startSlackServer } from '../../servers/slack-server.ts';
import { BOT, type KeptFile } from '../../servers/slack-workspace.ts';
import { SCOPE, type SlackForTests, startSlack } from './slack-for-tests.ts';

const FILE: FileReference = { name: 'talks.pdf', size: null, reference: 'F1' };
const PDF: KeptFile = {
  id: 'F1',
  name: 'talks.pdf',
  mimetype: 'application/pdf',
  bytes: Buffer.from('%PDF-1.7 talks'),
};

describe('files posted to Slack', () => {
  let slack: SlackForTests;
  beforeEach(async () => {
    slack = await startSlack('http');
    slack.server.workspace.files.set('F1', PDF);
  });
  afterEach(() => slack.stop());

  const read = (file = FILE, maxBytes = 1_000) => slack.platform.readFile(SCOPE, file, maxBytes);

  it('are fetched with Readout’s token', async () => {
    expect(Buffer.from(await read()).toString()).toBe('%PDF-1.7 talks');
    expect(slack.server.downloads).toEqual([`Bearer ${BOT.token}`]);
  });

  it('that are too large are refused, before the download where Slack tells the size', async () => {
    await expect(read({ ...FILE, size: 2_000 })).rejects.toMatchObject({ reason: 'too-large' });
    expect(slack.server.downloads).toEqual([]);
    await expect(read(FILE, 5)).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('that lie elsewhere are not fetched, and nobody else gets the token', async () => {
    const other = await startSlackServer();
    const elsewhere = `${new URL(other.apiUrl).origin}/files/F1`;
    slack.server.workspace.files.set('F1', { ...PDF, url: elsewhere });
    await expect(read()).rejects.toMatchObject({ reason: 'unsupported-type' });
    slack.server.workspace.files.set('F1', { ...PDF, redirect: elsewhere });
    await expect(read()).rejects.toMatchObject({ reason: 'no-access' });
    expect(other.downloads).toEqual([]);
    await other.close();
  });

  it('that Slack answers with its sign-in page are not taken for an article', async () => {
    slack.server.workspace.files.set('F2', { ...PDF, url: `${new URL(slack.server.apiUrl).origin}/files/none` });
    await expect(read({ ...FILE, reference: 'F2' })).rejects.toMatchObject({ reason: 'no-access', retryable: false });
  });

  it('that Slack can’t serve right now are retried, without advice about missing scopes', async () => {
    slack.server.workspace.files.set('F1', { ...PDF, url: `${slack.server.apiUrl}files.content` });
    slack.server.fail('files.content', { type: 'status', status: 503 });
    await expect(read()).rejects.toMatchObject({ retryable: true, advice: 'See https://slack-status.com.' });
  });

  it('that were deleted are said to be gone', async () => {
    await expect(read({ ...FILE, reference: 'F9' })).rejects.toMatchObject({ reason: 'no-access' });
  });
});
