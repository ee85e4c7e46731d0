import { UsageError } from '../errors.ts';

/** A correction's number, as people type it: "12", "#12", "correction:12". @throws UsageError */
export function readCorrectionId(text: string | undefined): string {
  return readNumber('correction', text, '/correct lists corrections with their numbers.');
}

/** A position's number, likewise. @param advice where the numbers are listed. @throws UsageError */
export function readPositionId(text: string | undefined, advice: string): string {
  return readNumber('position', text, advice);
}

function readNumber(option: 'position' | 'correction', value = '', advice: string): string {
  const number = /^(?:#|no\.? ?|(?:position|correction):)?(\d{1,18})$/i.exec(value.trim())?.[1];
  if (number !== undefined) return number;
  throw new UsageError(value === '' ? `${option}: is missing.` : `“${value}” isn’t a ${option} number.`, { advice });
}
