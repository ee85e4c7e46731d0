import type { Caller } from './message.ts';
import type { Reply } from './reply.ts';
import type { Scope } from './scope.ts';

/**
 * What a command looks like, declared once. From it come every platform's registration, parsing and completion, the
 * terminal's usage and `/help`.
 */
export interface CommandDeclaration {
  /** Lower-case words joined by "-": the name of the command's file. */
  readonly name: string;
  /** One sentence, at most 100 characters: platforms cut longer ones. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Tells of Readout itself: it is answered also in channels that Readout is not in. */
  readonly isOnlyTold?: boolean;
  /** Asks for the options of this name in a dialog when the command is called without any. */
  readonly dialog?: { readonly title: string; readonly options: readonly string[] };
}

/** A command and what it does. `Services` is what it works with. */
export interface Command<Services> extends CommandDeclaration {
  /**
   * @throws UsageError when the options cannot be understood, and other ReadoutErrors: the caller is told.
   */
  run(services: Services, call: CommandCall): Promise<Reply>;
}

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  /** `text` is long and may have line breaks; `actor` and `issue` are completed from the channel's ledger. */
  readonly type: 'string' | 'text' | 'choice' | 'date' | 'file' | 'actor' | 'issue';
  readonly isRequired: boolean;
  /** For `choice`. */
  readonly choices?: readonly string[];
}

/** A command as somebody called it. */
export interface CommandCall {
  readonly scope: Scope;
  readonly caller: Caller;
  /** The id the platform gives this call; a call told twice has the same. */
  readonly id: string;
  /** The thread it was called in. */
  readonly thread: string | null;
  /** By option name; an option that was not given is missing. A file's value is its `FileReference` as JSON. */
  readonly options: Readonly<Record<string, string>>;
}
