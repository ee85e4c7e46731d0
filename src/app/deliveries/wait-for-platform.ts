import { PlatformError } from '../../errors.ts';
import { DAY_MS } from '../../language/calendar.ts';

const LIMITS = {
  /** How often a job looks whether its platform is on. */
  RETRY_MS: 30_000,
  /** After a day nobody waits for an answer any more. */
  WAIT_MS: DAY_MS,
} as const;

/**
 * When to look again for a platform that is not on: its token may be put right, or another process may have it on.
 * @throws PlatformError once the job has waited for a day
 */
export function waitForPlatform(
  { scope, createdAt }: { readonly scope: { readonly platform: string }; readonly createdAt: Date },
  now: Date,
): { readonly again: Date } {
  if (now.getTime() - createdAt.getTime() < LIMITS.WAIT_MS) return { again: new Date(now.getTime() + LIMITS.RETRY_MS) };
  throw new PlatformError('unreachable', `The platform ${scope.platform} is not on.`, {
    advice: 'Set its tokens in the configuration, and start Readout again.',
  });
}
