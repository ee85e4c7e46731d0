import type { Caller } from './message.ts';
import type { Reply } from './reply.ts';
import type { Scope } from './scope.ts';

/**
 * A command's declaration. Every platform's registration, parsing and completion, the terminal's usage and `/help`
 * are derived from it.
 */
export interface CommandDeclaration {
  /** Lower-case words joined by "-"; also the name of the command's file. */
  readonly name: string;
  /** One sentence, at most 100 characters: platforms cut longer ones. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** It's about Readout itself, so it's also answered in channels that Readout isn't in. */
  readonly isOnlyTold?: boolean;
  /** When the command is called without options, a dialog asks for these. */
  readonly dialog?: { readonly title: string; readonly options: readonly string[] };
}

/** A command and its implementation. `Services` is what it depends on. */
export interface Command<Services> extends CommandDeclaration {
  /**
   * @throws UsageError when the options can't be understood, and other ReadoutErrors: the caller sees their message.
   */
  run(services: Services, call: CommandCall): Promise<Reply>;
}

export interface CommandOption {
  readonly name: string;
  readonly description: string;
  /** `text` may be long and have line breaks; `actor` and `issue` are completed from the channel's ledger. */
  readonly type: 'string' | 'text' | 'choice' | 'date' | 'file' | 'actor' | 'issue';
  readonly isRequired: boolean;
  /** For `choice`. */
  readonly choices?: readonly string[];
}

/** A command as somebody called it. */
export interface CommandCall {
  readonly scope: Scope;
  readonly caller: Caller;
  /** The platform's id of this call; the same when the call is delivered twice. */
  readonly id: string;
  /** The thread it was called in. */
  readonly thread: string | null;
  /** By option name; options that weren't given are missing. A file's value is its `FileReference` as JSON. */
  readonly options: Readonly<Record<string, string>>;
}
