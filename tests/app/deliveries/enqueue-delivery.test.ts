import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enqueueDelivery } from '../../../src/app/deliveries/enqueue-delivery.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import type { Queue } from '../../../src/jobs/queue.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('lets all messages into one channel wait for each other, whatever else is said of the channel', async () => {
  const ordered = { platform: 'double', workspace: 'W1', channel: 'C1' };
  const reversed = { channel: 'C1', workspace: 'W1', platform: 'double' };
  const groups = [await groupOf(ordered), await groupOf(reversed), await groupOf({ name: 'news', ...ordered })];
  expect(groups).toEqual(['double/W1/C1', 'double/W1/C1', 'double/W1/C1']);
});

async function groupOf(scope: Scope & { readonly name?: string }): Promise<string | undefined> {
  const groups: string[] = [];
  const add: Queue['add'] = async (_transaction, { group }) => void groups.push(group);
  const author = { id: 'U1', name: 'Ada', isManager: false };
  const submission = { scope, message: randomUUID(), thread: null, author, isAddressed: true, isCommand: false };
  await enqueueDelivery({ queue: { add } }, test.db, submission, { title: 'Talks', blocks: [], visibility: 'channel' });
  return groups[0];
}
