import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What this process counts, for a scrape in Prometheus's text format. No label has a value that people write: no
 * channel, no address, no name, no text.
 */
const registry = new Registry();
const registers = [registry];
collectDefaultMetrics({ register: registry });

/** From a link that is fetched at once to a model that thinks for minutes. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

export const articlesEnded = new Counter({
  name: 'readout_articles_total',
  help: 'Articles and questions answered, by outcome: briefed, known, answered, refused, passed (no article, nobody asked), failed',
  labelNames: ['outcome', 'platform'] as const,
  registers,
});
export const refusals = new Counter({
  name: 'readout_refusals_total',
  help: 'Why articles could not be briefed',
  labelNames: ['kind', 'reason'] as const,
  registers,
});
export const articleSeconds = new Histogram({
  name: 'readout_article_seconds',
  help: 'Seconds from the start of an article’s job to its stored answer, by the analyst that made it',
  labelNames: ['analyst'] as const,
  buckets: SECONDS,
  registers,
});
export const stageSeconds = new Histogram({
  name: 'readout_stage_seconds',
  help: 'Seconds of each stage of an article',
  labelNames: ['stage'] as const,
  buckets: SECONDS,
  registers,
});
export const deliveries = new Counter({
  name: 'readout_deliveries_total',
  help: 'Answers posted, by outcome: sent, unknown (perhaps sent), refused (by the platform), expired, gave-up',
  labelNames: ['platform', 'outcome'] as const,
  registers,
});
export const modelCalls = new Counter({
  name: 'readout_model_calls_total',
  help: 'Answers asked of the model, by outcome: answered, aborted, defect, or the reason of its failure',
  labelNames: ['outcome'] as const,
  registers,
});
export const modelSeconds = new Histogram({
  name: 'readout_model_seconds',
  help: 'Seconds of one answer of the model, failed ones too',
  buckets: SECONDS,
  registers,
});
export const modelTokens = new Counter({
  name: 'readout_model_tokens_total',
  help: 'Tokens of the model',
  labelNames: ['direction'] as const,
  registers,
});
export const modelCost = new Counter({
  name: 'readout_model_cost_dollars_total',
  help: 'US dollars of briefings, where the prices are configured',
  registers,
});
export const modelPaused = new Gauge({
  name: 'readout_model_paused',
  help: '1 while the model is left alone after several failures, and the extractive analyst stands in',
  registers,
});
export const jobsWaiting = new Gauge({
  name: 'readout_jobs_waiting',
  help: 'Jobs in the database that wait, by kind; those of -dead kinds are about to be given up',
  labelNames: ['kind'] as const,
  registers,
});
export const oldestJobSeconds = new Gauge({
  name: 'readout_oldest_job_seconds',
  help: 'Seconds that the oldest job of a kind has been due',
  labelNames: ['kind'] as const,
  registers,
});
export const deadLetters = new Gauge({
  name: 'readout_dead_letters',
  help: 'What was given up, or has lost its job, and no operator has seen to: article, answer, digest',
  labelNames: ['kind'] as const,
  registers,
});

/** The media type of `renderMetrics`. */
export const METRICS_TYPE = registry.contentType;

/** The families there are, without what a histogram adds to their names. */
export const METRIC_NAMES: ReadonlySet<string> = new Set(registry.getMetricsAsArray().map(({ name }) => name));

/** @returns all of it, in Prometheus's text format */
export function renderMetrics(): Promise<string> {
  return registry.metrics();
}
