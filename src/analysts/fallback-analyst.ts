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
import { MODEL_FAILURES } from '../models/model-failure.ts';
import type { AnalyseOptions, Analysis, Analyst } from './analyst.ts';

export interface FallbackOptions {
  /** So many failures in a row of the model's server, and it is left alone. */
  readonly failuresToOpen?: number;
  /** Milliseconds until one article is tried with it again. */
  readonly openForMs?: number;
  /** Milliseconds, only ever subtracted. */
  readonly clock?: () => number;
  /** Told of every failure of the model that was covered up, for the log. */
  readonly onFailure?: (failure: ModelError) => void;
}

const DEFAULTS = { FAILURES_TO_OPEN: 3, OPEN_FOR_MS: 60_000 } as const;

/** Failures of the server or the account, which the next article would meet too. The others are the article's own. */
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
 * failures of the server in a row the model is not asked for a while; then one article probes it, and the others do not
 * wait for the outcome. The analysis says who made it, and its notes say why in plain words.
 *
 * `analyse` throws the ModelError where the extractive analyst does not read the article's language.
 */
export function createFallbackAnalyst(model: Analyst, extractive: Analyst, options: FallbackOptions = {}): Analyst {
  const { failuresToOpen = DEFAULTS.FAILURES_TO_OPEN, openForMs = DEFAULTS.OPEN_FOR_MS } = options;
  const clock = options.clock ?? performance.now.bind(performance);
  let lastFailure: ModelError | null = null;
  const breaker = circuitBreaker(
    handleWhen((error) =>
      error instanceof ModelError
        ? SERVER_FAILURES.has(error.reason)
        : // A probe that was called off has not shown that the server is back.
          breaker.state === CircuitState.HalfOpen,
    ),
    { breaker: new ConsecutiveBreaker(failuresToOpen), halfOpenAfter: openFor(openForMs, clock) },
  );

  const askModel = (article: Article, asked: AnalyseOptions): Promise<Analysis> => {
    // A second caller would be made to wait for the probe's outcome.
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

/** For the reader, so without what the server said and where it is: that is for the log. */
function toNote(model: string, { reason, advice }: ModelError, wasAsked: boolean, standIn: string): string {
  const { what: failed } = MODEL_FAILURES[reason];
  const what = wasAsked ? failed : `${failed} several times and is left alone for a while`;
  return `The model ${model} ${what}, so the ${standIn} made this briefing.${advice === '' ? '' : ` ${advice}`}`;
}

/**
 * How long the model is left alone: as long as set, or as the server asked for. cockatiel measures with Date.now how long
 * it has been open, and asks for the duration anew each time: this one is endless until our own clock says it is over.
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
