import { describe, expect, it } from 'vitest';
import { waitForDatabase } from '../../src/database/wait-for-database.ts';
import { DatabaseError, UsageError } from '../../src/errors.ts';

const away = () => new DatabaseError('The database isn’t responding.', { retryable: true });

describe('a job whose database is away or full', () => {
  it('waits and goes on, and no try is used up', async () => {
    const waits: string[] = [];
    let calls = 0;
    const run = async () => {
      calls += 1;
      if (calls === 1) throw away();
      return 'done';
    };
    const signal = new AbortController().signal;
    expect(await waitForDatabase(run, signal, (error) => waits.push(error.message))).toBe('done');
    expect(waits).toEqual(['The database isn’t responding.']);
  });

  it('ends its waiting when the job is another’s', async () => {
    const controller = new AbortController();
    const waiting = waitForDatabase(
      () => Promise.reject(away()),
      controller.signal,
      () => controller.abort(),
    );
    await expect(waiting).rejects.toThrow();
  });

  it.each([
    ['one that will not come back', new DatabaseError('There is no such table.')],
    ['what is no matter of the database', new UsageError('No.')],
  ])('does not wait for %s', async (_, error) => {
    const run = () => Promise.reject(error);
    await expect(waitForDatabase(run, new AbortController().signal, () => {})).rejects.toBe(error);
  });
});
