import { ReadoutError } from '../errors.ts';

/** Why something was given up, for the operator. @param error what ended the last try; null if its process died */
export function sayGivenUp(error: unknown): string {
  if (error === null) return 'The process that had it died, each time.';
  return error instanceof ReadoutError ? error.message : 'Something went wrong in Readout; its log has the details.';
}
