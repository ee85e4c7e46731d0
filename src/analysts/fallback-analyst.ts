import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IBackoff,
  type IBackoffFactory,
  type IHalfOpenAfterBackoffContext,
} from 'cockatiel';
import type { Article } from '../articles/article.ts';
import { ModelError, type ModelFailure } from '../errors.ts';
import { modelPaused } from '../metrics.ts';
import { MODEL_FAILURES } from '../models/model-failure.ts';
import type { AnalyseOptions, Analysis, Analyst } from './analyst.ts';

export interface FallbackOptions {
  /** Failures of the model's server in a row after which it's no longer called. */
  readonly failuresToOpen?: number;
  /** Milliseconds until one article is sent to it as a probe. */
  readonly openForMs?: number;
  /** Milliseconds from any origin; only differences count. */
  readonly clock?: () => number;
  /** Why the model isn't asked for whoever is asking; null where it may be. */
  readonly refuse?: () => Promise<ModelError | null>;
  /** Called on every failure of the model, also where the stand-in answers; for the log. */
  readonly onFailure?: (failure: ModelError) => void;
}

const DEFAULTS = { FAILURES_TO_OPEN: 3, OPEN_FOR_MS: 60_000 } as const;

/** Failures of the server or the account, which would affect the next article too. The others concern one article. */
const SERVER_FAILURES: ReadonlySet<ModelFailure> = new Set([
  'unreachable',
  'timeout',
  'unauthorised',
  'rate-limited',
  'quota',
  'server',
  'not-a-model-server',
]);

/**
 * The model analyst, with the extractive analyst standing in whenever the model gives no usable answer. After several
 * server failures in a row the model is paused; then one article probes it, while the others don't wait for the
 * outcome. The analysis says which analyst made it, and its notes explain why.
 *
 * `analyse` throws the ModelError where the extractive analyst doesn't read the article's language.
 */
export function createFallbackAnalyst(model: Analyst, extractive: Analyst, options: FallbackOptions = {}): Analyst {
  const { failuresToOpen = DEFAULTS.FAILURES_TO_OPEN, openForMs = DEFAULTS.OPEN_FOR_MS } = options;
  const clock = options.clock ?? performance.now.bind(performance);
  let lastFailure: ModelError | null = null;
  const breaker = circuitBreaker(
    handleWhen((error) =>
      error instanceof ModelError
        ? SERVER_FAILURES.has(error.reason)
        : // An aborted probe hasn't shown that the server is back.
          breaker.state === CircuitState.HalfOpen,
    ),
    { breaker: new ConsecutiveBreaker(failuresToOpen), halfOpenAfter: openFor(openForMs, clock) },
  );

  breaker.onStateChange((state) => modelPaused.set(state === CircuitState.Open ? 1 : 0));

  const askModel = async (article: Article, asked: AnalyseOptions): Promise<Analysis> => {
    // Before the breaker: it says nothing about the server.
    const refusal = await options.refuse?.();
    if (refusal) throw refusal;
    // A second caller would have to wait for the probe's outcome.
    if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
    return breaker.execute(() => model.analyse(article, asked));
  };

  return {
    name: model.name,
    version: model.version,
    languages: model.languages,
    async analyse(article, asked) {
      asked.signal?.throwIfAborted();
      try {
        return await askModel(article, asked);
      } catch (error) {
        asked.signal?.throwIfAborted();
        const wasAsked = error instanceof ModelError;
        if (wasAsked && SERVER_FAILURES.has(error.reason)) lastFailure = error;
        const failure = wasAsked ? error : error instanceof BrokenCircuitError ? lastFailure : null;
        if (wasAsked) options.onFailure?.(error);
        if (failure === null || !reads(extractive, article)) throw failure ?? error;
        const analysis = await extractive.analyse(article, asked);
        return { ...analysis, notes: [toNote(model.name, failure, wasAsked, extractive.name), ...analysis.notes] };
      }
    },
  };
}

function reads(analyst: Analyst, { language }: Article): boolean {
  return analyst.languages === null || language === null || analyst.languages.includes(language);
}

/** For readers, so without the server's address and message: those go to the log. */
function toNote(model: string, { reason, advice }: ModelError, wasAsked: boolean, standIn: string): string {
  const { what: failed } = MODEL_FAILURES[reason];
  const what = wasAsked ? failed : `${failed} several times and is paused for now`;
  return `The model ${model} ${what}, so the ${standIn} made this briefing.${advice === '' ? '' : ` ${advice}`}`;
}

/**
 * How long the model is paused: as configured, or longer where the server asks for it. cockatiel measures with Date.now
 * and reads the duration again each time, so this one stays infinite until our own clock says that it's over.
 */
function openFor(milliseconds: number, clock: () => number): IBackoffFactory<IHalfOpenAfterBackoffContext> {
  const next = ({ result }: IHalfOpenAfterBackoffContext): IBackoff<IHalfOpenAfterBackoffContext> => {
    const openedAt = clock();
    const askedFor = 'error' in result && result.error instanceof ModelError ? result.error.retryAfterMs : null;
    const openMs = Math.max(milliseconds, askedFor ?? 0);
    return {
      next,
      get duration() {
        return clock() - openedAt < openMs ? Number.POSITIVE_INFINITY : 0;
      },
    };
  };
  return { next };
}
