/**
 * Errors that people see. `message` says what failed and on what, `advice` what to do about it, and `retryable` whether
 * the same call may work later, decided once, here or where the error is made. Anything else that is thrown is a bug
 * and goes to the log alone.
 */
export abstract class ReadoutError extends Error {
  /** What the reader can do about it: a full sentence, or empty. */
  readonly advice: string;
  /** Whether the same call, unchanged, may succeed later. */
  readonly retryable: boolean;

  constructor(message: string, facts: { advice?: string; retryable?: boolean; cause?: unknown } = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = new.target.name;
    this.advice = facts.advice ?? '';
    this.retryable = facts.retryable ?? false;
  }
}

/** The configuration is wrong. Carries every problem found, so that one start shows them all. */
export class ConfigError extends ReadoutError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a problem' : `${faults.length} problems`}:\n  ${faults.join('\n  ')}`,
      {
        advice: 'Every variable is described in .env.example.',
      },
    );
    this.faults = faults;
  }
}

/** A command or an argument that cannot be understood. */
export class UsageError extends ReadoutError {}

/** Why an address was not opened, or why opening it failed. */
export type FetchFailure =
  | 'invalid-url'
  | 'not-public'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'http-status'
  | 'redirects'
  | 'bad-response'
  | 'unsupported-type';

/** An article could not be fetched. */
export class FetchError extends ReadoutError {
  readonly reason: FetchFailure;
  readonly url: string;
  /** The HTTP status, if one was received. */
  readonly status: number | null;

  constructor(
    reason: FetchFailure,
    url: string,
    message: string,
    facts: { advice?: string; retryable?: boolean; status?: number; cause?: unknown } = {},
  ) {
    super(message, facts);
    this.reason = reason;
    this.url = url;
    this.status = facts.status ?? null;
  }
}

/** Why a document isn't an article Readout can brief. */
export type NotAnArticleReason =
  | 'empty'
  | 'not-an-article'
  | 'paywall'
  | 'too-large'
  | 'no-text'
  | 'encrypted'
  | 'unreadable'
  | 'unsupported-type'
  | 'unsupported-language';

/** A document was read, but it isn't an article Readout can brief. */
export class NotAnArticleError extends ReadoutError {
  readonly reason: NotAnArticleReason;

  constructor(reason: NotAnArticleReason, message: string, facts: { advice?: string; cause?: unknown } = {}) {
    super(message, facts);
    this.reason = reason;
  }
}

/** Why a model gave no usable answer. */
export type ModelFailure =
  | 'unreachable'
  | 'timeout'
  | 'unauthorised'
  | 'rate-limited'
  | 'quota'
  /** The account that Readout itself keeps for a person, a channel or a workspace. */
  | 'budget'
  | 'server'
  | 'rejected'
  | 'refused'
  | 'filtered'
  | 'truncated'
  | 'context'
  | 'empty'
  | 'invalid-output'
  | 'unbacked'
  | 'not-a-model-server';

/** The model did not answer, or not in a usable form. */
export class ModelError extends ReadoutError {
  readonly reason: ModelFailure;
  /** Milliseconds the server asked to wait before the next try; null if it didn't. */
  readonly retryAfterMs: number | null;

  constructor(
    reason: ModelFailure,
    message: string,
    facts: { advice?: string; retryable?: boolean; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, facts);
    this.reason = reason;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }
}

/** What was about to be stored has been erased on request: nobody is waiting for it. */
export class ForgottenError extends ReadoutError {}

/** The database could not be started, reached, prepared or read. Never carries a password. */
export class DatabaseError extends ReadoutError {}

/** Why a platform did not carry out a request. */
export type PlatformFailure =
  | 'unauthorised'
  | 'rate-limited'
  | 'no-access'
  | 'rejected'
  | 'unreachable'
  | 'unknown-outcome';

/** A platform (Slack, Discord) did not carry out a request. */
export class PlatformError extends ReadoutError {
  readonly reason: PlatformFailure;
  /** Milliseconds the platform asked to wait before the next try; null if it didn't. */
  readonly retryAfterMs: number | null;

  constructor(
    reason: PlatformFailure,
    message: string,
    facts: { advice?: string; retryable?: boolean; retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(message, facts);
    this.reason = reason;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }
}
