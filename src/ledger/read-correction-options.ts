import type { CommandCall } from '../chat/command.ts';
import { UsageError } from '../errors.ts';

/** How many corrections or matters are listed, and how many statements to choose from. */
export const CORRECTION_LIMITS = { listed: 20, choice: 15 } as const;

/** What an option of a call says. @param example a whole command with the option. @throws UsageError where it says nothing */
export function need({ options }: Pick<CommandCall, 'options'>, option: string, example: string): string {
  const value = options[option];
  if (value !== undefined && value.trim() !== '') return value;
  throw new UsageError(`${option}: is missing.`, { advice: `For example: ${example}` });
}
