import { afterAll, beforeAll, expect, it } from 'vitest';
import { languageOfDigest } from '../../../src/app/digests/digest-language.ts';
import { changeSettings } from '../../../src/database/channels.ts';
import { createTestDatabase, type TestDatabase } from '../../servers/database.ts';

const CHANNEL = { platform: 'double', workspace: 'W1', channel: 'C1' };

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

it('a digest is in its own language, else in the channel’s, else in English', async () => {
  expect(await languageOfDigest(test.db, CHANNEL, { language: null })).toBeNull();
  await changeSettings(test.db, CHANNEL, { language: 'de' }, 'U1');
  expect(await languageOfDigest(test.db, CHANNEL, { language: null })).toBe('de');
  expect(await languageOfDigest(test.db, CHANNEL, { language: 'en' })).toBe('en');
});
