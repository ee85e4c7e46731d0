import { PlatformError } from '../../errors.ts';
import { DAY_MS } from '../../language/calendar.ts';

const LIMITS = {
  /** How often a job checks whether its platform is running. */
  RETRY_MS: 30_000,
  /** After a day nobody waits for an answer any more. */
  WAIT_MS: DAY_MS,
} as const;

/**
 * When to check again for a platform that isn't running: its token may be fixed, or another process may run it.
 * @throws PlatformError once the job has waited for a day
 */
export function waitForPlatform(
  { scope, createdAt }: { readonly scope: { readonly platform: string }; readonly createdAt: Date },
  now: Date,
): { readonly again: Date } {
  if (now.getTime() - createdAt.getTime() < LIMITS.WAIT_MS) return { again: new Date(now.getTime() + LIMITS.RETRY_MS) };
  throw new PlatformError('unreachable', `The platform ${scope.platform} isn’t running.`, {
    advice: 'Check its tokens in the configuration, and restart Readout.',
  });
}
