import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/chat/reply.ts';
import { beginPosting, endDelivery, findDelivery, keepDelivery } from '../../src/database/deliveries.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { GENERAL } from './examples.ts';

const PICTURE = { name: 'positions.png', mediaType: 'image/png', base64: 'iVBORw0KGgo=' } as const;
const REPLY: Reply = { title: 'Who holds what', blocks: [], visibility: 'channel', attachment: PICTURE };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('the picture of a delivery', () => {
  it('is kept while it may have to be posted again, and no longer', async () => {
    const { db } = database;
    const delivery = { scope: GENERAL, submissionId: null, briefingId: null, thread: null, addressee: null };
    const id = await keepDelivery(db, { ...delivery, reply: REPLY });
    await beginPosting(db, id);
    expect((await findDelivery(db, id))?.reply).toEqual(REPLY);
    await endDelivery(db, id, { state: 'sent', messageId: 'm1' });
    const { attachment: _, ...rest } = REPLY;
    expect(await findDelivery(db, id)).toMatchObject({ state: 'sent', reply: rest });
    expect((await findDelivery(db, id))?.reply.attachment).toBeUndefined();
  });
});
