import type { Submission } from '../../database/submissions.ts';
import type { ReadoutError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { articleSeconds, articlesEnded, modelCost, refusals, stageSeconds } from '../../metrics.ts';
import type { Briefed } from './briefer.ts';

/** What is written down of one article's job: one line in the log, and the counts of a scrape. */
export interface ArticleRecord {
  /** A stage begins; the one before it ends. */
  reached(stage: string): void;
  briefed(briefed: Briefed): void;
  /** A question was answered, or a command that a message named. */
  answered(): void;
  refused(error: ReadoutError, outcome: 'refused' | 'passed'): void;
  /** No try is left. */
  failed(error: unknown): void;
}

/**
 * The line has the submission's id, which the line of its delivery has too, and the place; never the article's words,
 * its address, or who posted it.
 */
export function startRecord({ id, scope, source }: Submission, log: Log): ArticleRecord {
  const start = performance.now();
  let stage: { readonly name: string; readonly since: number } | null = null;
  const endStage = () => {
    if (stage !== null) stageSeconds.observe({ stage: stage.name }, (performance.now() - stage.since) / 1000);
    stage = null;
  };
  const end = (outcome: string, facts: object, says: string) => {
    endStage();
    articlesEnded.inc({ outcome, platform: scope.platform });
    const ms = Math.round(performance.now() - start);
    log.info({ submission: id, scope, source: source.type, outcome, ms, ...facts }, says);
  };
  return {
    reached(name) {
      endStage();
      stage = { name, since: performance.now() };
    },
    briefed({ id: briefing, article, briefing: { receipt }, knownSince }) {
      const { analyst, words, tokens, costUsd } = receipt;
      if (knownSince !== null) return end('known', { briefing }, 'an article was known');
      articleSeconds.observe({ analyst: analystKind(analyst) }, (performance.now() - start) / 1000);
      modelCost.inc(costUsd ?? 0);
      const facts = { briefing, analyst, language: article.language, words: words.read, tokens, costUsd };
      return end('briefed', facts, 'an article was briefed');
    },
    answered: () => end('answered', {}, 'a question was answered'),
    refused(error, outcome) {
      const { kind, reason } = kindOf(error);
      refusals.inc({ kind, reason });
      end(outcome, { kind, reason }, 'an article could not be briefed');
    },
    failed(error) {
      const kind = error instanceof Error ? error.name : 'its process ended';
      end('failed', { kind }, 'an article was given up');
    },
  };
}

/** Model names are as many as there are models. */
function analystKind(name: string): string {
  return name.startsWith('extractive') ? 'extractive' : 'model';
}

function kindOf(error: ReadoutError): { readonly kind: string; readonly reason: string } {
  return { kind: error.name, reason: 'reason' in error ? String(error.reason) : 'none' };
}
