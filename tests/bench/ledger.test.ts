import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../servers/database.ts';
import { ANALYSTS, measureSeries, SERIES } from './ledger.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('the ledger of the scripted series', () => {
  it.each(ANALYSTS)('tells what moved as an editor would, from the %s analyst', async (analyst) => {
    const measure = await measureSeries(database, SERIES['rail strike'], analyst);
    const { shifts, actors, contradictions } = measure;
    expect(shifts.found / shifts.expected).toBeGreaterThanOrEqual(0.9);
    expect(shifts.false.length / shifts.reported).toBeLessThanOrEqual(0.1);
    expect(actors).toMatchObject({ merged: actors.expected, wrong: [] });
    expect(contradictions).toMatchObject({ missed: [], false: [] });
  });
});
