import { expect, it, onTestFinished, vi } from 'vitest';
import { startTicker } from '../../src/jobs/ticker.ts';
import { createLog } from '../../src/log.ts';

const EVERY_SECOND = '* * * * * *';
const LOG = createLog('silent');
const WAIT = { timeout: 10_000, interval: 20 };

it('asks for what is due at the start, and again and again', async () => {
  const dispatch = vi.fn(async () => {});
  const ticker = startTicker('do it', dispatch, LOG, EVERY_SECOND);
  onTestFinished(() => ticker.stop());
  expect(dispatch).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(dispatch.mock.calls.length).toBeGreaterThan(2), WAIT);
});

it('asks again where asking failed', async () => {
  const dispatch = vi.fn(async () => Promise.reject(new Error('The database is away.')));
  const ticker = startTicker('do it', dispatch, LOG, EVERY_SECOND);
  onTestFinished(() => ticker.stop());
  await vi.waitFor(() => expect(dispatch.mock.calls.length).toBeGreaterThan(1), WAIT);
});

it('does not ask a second time while it is still answered, and waits for that when it stops', async () => {
  const answer = Promise.withResolvers<void>();
  let answered = 0;
  const dispatch = vi.fn(async () => {
    await answer.promise;
    answered += 1;
  });
  const ticker = startTicker('do it', dispatch, LOG, EVERY_SECOND);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(dispatch).toHaveBeenCalledTimes(1);
  const stopped = ticker.stop();
  answer.resolve();
  await stopped;
  expect(answered).toBe(1);
});
