import { PlatformError } from '../errors.ts';

/**
 * What to throw where a message that may have been posted is looked for, and that fails: nobody may conclude from it that
 * the message isn't there.
 */
export function refusedLookUp(error: unknown): unknown {
  if (!(error instanceof PlatformError) || error.retryable || error.retryAfterMs !== null) return error;
  return new PlatformError('unknown-outcome', `It’s unclear whether the message was posted. ${error.message}`, {
    advice: error.advice || 'It won’t be posted again, to avoid a duplicate.',
    cause: error,
  });
}
