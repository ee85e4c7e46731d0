import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encryptInstallations, installationsOf } from '../../src/database/installations.ts';
import { createTokenCipher } from '../../src/database/token-cipher.ts';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';

const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const RECORD = JSON.stringify({ bot: { token: 'xoxb-secret' } });

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(() => database.db.deleteFrom('installations').execute());
afterAll(() => database.close());

const slack = (...keys: [Buffer, ...Buffer[]]) => installationsOf(database, 'slack', createTokenCipher(keys));

async function stored(): Promise<readonly string[]> {
  const rows = await database.db.selectFrom('installations').select('record').orderBy('workspace').execute();
  return rows.map(({ record }) => record);
}

describe('the token of a workspace', () => {
  it('is never in the database as it is', async () => {
    await slack(NEW).save('T1', RECORD);
    expect((await stored()).join('')).not.toContain('xoxb');
    expect(await slack(NEW).find('T1')).toBe(RECORD);
    expect(await slack(NEW).find('T2')).toBeNull();
  });

  it('is of no use in another workspace’s row', async () => {
    await slack(NEW).save('T1', RECORD);
    await database.db.updateTable('installations').set({ workspace: 'T2' }).execute();
    await expect(slack(NEW).find('T2')).rejects.toThrow(/can’t be decrypted/);
  });

  it('is replaced by a newer one, and gone with the workspace', async () => {
    await slack(NEW).save('T1', RECORD);
    await slack(NEW).save('T1', '{}');
    expect(await slack(NEW).find('T1')).toBe('{}');
    await slack(NEW).remove('T1');
    expect(await stored()).toEqual([]);
  });

  it('that was stored before there was a key is encrypted', async () => {
    const row = { platform: 'slack', workspace: 'T1', record: RECORD };
    await database.db.insertInto('installations').values(row).execute();
    expect(await encryptInstallations(database, createTokenCipher([NEW]))).toBe(1);
    expect((await stored()).join('')).not.toContain('xoxb');
    expect(await slack(NEW).find('T1')).toBe(RECORD);
  });

  it('is encrypted anew when the key changes, whoever does it at once, and then needs the old one no more', async () => {
    await slack(OLD).save('T1', RECORD);
    await slack(OLD).save('T2', RECORD);
    const both = createTokenCipher([NEW, OLD]);
    const written = await Promise.all([1, 2, 3].map(() => encryptInstallations(database, both)));
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await slack(NEW).find('T1')).toBe(RECORD);
    expect(await encryptInstallations(database, both)).toBe(0);
  });

  it('whose key is lost stops the start with what to do, and changes nothing', async () => {
    await slack(OLD).save('T1', RECORD);
    await slack(NEW).save('T2', RECORD);
    const before = await stored();
    await expect(encryptInstallations(database, createTokenCipher([NEW]))).rejects.toMatchObject({
      message: 'The token of a workspace can’t be decrypted with the keys in ENCRYPTION_KEYS.',
      advice: expect.stringContaining('Add the key from before'),
    });
    expect(await stored()).toEqual(before);
  });
});
