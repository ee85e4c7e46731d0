/**
 * The errors that reach a person. Each carries facts: `message` says what failed and on what, `advice` what to do
 * about it, and `retryable`, decided once here or where the error is made, whether the same call may work later.
 * Anything else that is thrown is a defect and is shown to nobody but the log.
 */
export abstract class ReadoutError extends Error {
  /** What the reader can do about it: a whole sentence, or empty where there is nothing. */
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

/** The configuration is wrong. Carries every fault found, so that one start shows all of them. */
export class ConfigError extends ReadoutError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n  ${faults.join('\n  ')}`,
      {
        advice: 'Every variable is described in .env.example.',
      },
    );
    this.faults = faults;
  }
}

/** A command or an argument that cannot be understood. */
export class UsageError extends ReadoutError {}

/** Why an address was not opened, or what came of opening it. */
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
  /** The HTTP status where one was received. */
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

/** Why what was read is not an article Readout can brief. */
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

/** Something was read, and it is no article that can be briefed. */
export class NotAnArticleError extends ReadoutError {
  readonly reason: NotAnArticleReason;

  constructor(reason: NotAnArticleReason, message: string, facts: { advice?: string; cause?: unknown } = {}) {
    super(message, facts);
    this.reason = reason;
  }
}

/** What kept a model from giving an answer that can be used. */
export type ModelFailure =
  | 'unreachable'
  | 'timeout'
  | 'unauthorised'
  | 'rate-limited'
  | 'quota'
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

/** The model did not answer, or not in a form that can be used. */
export class ModelError extends ReadoutError {
  readonly reason: ModelFailure;
  /** Milliseconds the server asked to wait before the next try, where it did. */
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

/** What was to be stored was forgotten meanwhile, on somebody's wish: nobody waits for it. */
export class ForgottenError extends ReadoutError {}

/** The database could not be started, reached, prepared or read. Never carries a password. */
export class DatabaseError extends ReadoutError {}

/** What a platform did with a request. */
export type PlatformFailure =
  | 'unauthorised'
  | 'rate-limited'
  | 'no-access'
  | 'rejected'
  | 'unreachable'
  | 'unknown-outcome';

/** A platform (Slack, Discord) did not do what it was asked. */
export class PlatformError extends ReadoutError {
  readonly reason: PlatformFailure;
  /** Milliseconds the platform asked to wait before the next try, where it did. */
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
