import type { Kysely } from 'kysely';
import type { ArticleSource } from '../../articles/article.ts';
import { canonicalOfLink } from '../../articles/canonical-url.ts';
import { hasReadableName, MAX_FILE_BYTES } from '../../articles/readable-files.ts';
import { unsupportedFile } from '../../articles/sniff-format.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayTitle } from '../../briefings/saying/say-title.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import { type BriefingForm, settingsOf } from '../../database/channels.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { placeOfBriefing } from '../../database/deliveries.ts';
import { hasUnsure } from '../../database/ledger/read-unsure.ts';
import type { Database } from '../../database/open-database.ts';
import type { Schema } from '../../database/schema.ts';
import {
  endSubmission,
  eraseSubmission,
  findSubmission,
  linksTakenBefore,
  type Submission,
  type SubmissionState,
  type SubmittedSource,
} from '../../database/submissions.ts';
import { FetchError, ForgottenError, NotAnArticleError, ReadoutError } from '../../errors.ts';
import type { JobHandler, Queue } from '../../jobs/queue.ts';
import { countWords } from '../../language/count-words.ts';
import { ledgerScopeOf } from '../../ledger/ledger.ts';
import type { Log } from '../../log.ts';
import { onAccount } from '../../models/token-account.ts';
import { enqueueDelivery } from '../deliveries/enqueue-delivery.ts';
import { markMessage } from '../deliveries/mark-message.ts';
import { waitForPlatform } from '../deliveries/wait-for-platform.ts';
import { sayDefect, sayKnown, sayNothingToBrief, sayRefusal } from '../replies.ts';
import { sayGivenUp } from '../say-given-up.ts';
import type { Briefed, Briefer } from './briefer.ts';
import { startRecord } from './record-article.ts';
import { withActions } from './show-briefing.ts';

export interface BriefJobParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'add'>;
  readonly briefer: Briefer;
  /** Answers what was asked, or called. @throws UsageError if there is nothing to answer from, DatabaseError */
  readonly answer: (submission: Submission, source: AskedSource, signal: AbortSignal) => Promise<Reply>;
  /** null if the platform isn't running. */
  readonly platformOf: (submission: Submission) => Platform | null;
  /** The address of a briefing beside its article; null if readers could not open it. */
  readonly linkToBriefing: (scope: Scope, briefingId: string) => Promise<string | null>;
  readonly log: Log;
  readonly now: () => Date;
}

const LIMITS = {
  /** Until a link is tried again that the channel was just given. */
  turnMs: 1_500,
  /** A text of fewer words, written to Readout, is no article that somebody tried to paste: "hello", "thanks!". */
  articleWords: 12,
} as const;

/** A question, or a command that a message names. */
export type AskedSource = Extract<SubmittedSource, { readonly type: 'question' | 'command' }>;

/** Turns a stored submission into a stored answer: a briefing, a link to an earlier one, an answer, a refusal. */
export function createBriefJob(parts: BriefJobParts): JobHandler {
  const { database } = parts;
  return {
    async run(id, signal) {
      const submission = await findSubmission(database.acrossChannels, id);
      if (submission === null || submission.state !== 'taken') return null;
      const platform = parts.platformOf(submission);
      if (platform === null) return waitForPlatform(submission, parts.now());
      if (await isTakenEarlier(submission)) return { again: new Date(parts.now().getTime() + LIMITS.turnMs) };
      await markWorking(platform, submission);
      return await onAccount({ ...submission.scope, person: submission.author.id }, () =>
        work(submission, platform, signal),
      );
    },
    async giveUp(id, error) {
      const submission = await findSubmission(database.acrossChannels, id);
      if (submission === null || submission.state !== 'taken') return;
      startRecord(submission, parts.log).failed(error);
      const ending = { state: 'failed', problem: sayGivenUp(error) } as const;
      await end(submission, parts.platformOf(submission), ending, () =>
        error instanceof ReadoutError ? sayRefusal(error, submission) : sayDefect(),
      );
    },
  };

  async function work(submission: Submission, platform: Platform, signal: AbortSignal): Promise<null> {
    const record = startRecord(submission, parts.log);
    try {
      if (submission.source.type === 'question' || submission.source.type === 'command') {
        const said = await parts.answer(submission, submission.source, signal);
        await end(submission, platform, { state: 'briefed' }, () => said);
        record.answered();
        return null;
      }
      const source = await readSource(platform, submission.scope, submission.source);
      const settings = await settingsOf(database.within(submission.scope), submission.scope);
      const briefed = await parts.briefer.brief(submission.scope, source, {
        signal,
        language: settings.language,
        claim: { submissionId: submission.id, takenAt: submission.createdAt },
        onStage(stage) {
          record.reached(stage);
          platform.showStage?.(submission.scope, submission.message, stage);
        },
      });
      const reply = await sayBriefed(platform, submission, briefed, settings.briefing);
      await end(submission, platform, { state: 'briefed', briefingId: briefed.id }, () => reply);
      record.briefed(briefed);
    } catch (error) {
      if (error instanceof ForgottenError) {
        await eraseSubmission(database.within(submission.scope), submission);
        await takeMarkAway(platform, submission);
        return null;
      }
      if (!(error instanceof ReadoutError) || error.retryable) throw error;
      const isTalk = isRemark(submission);
      const isPassed = isNoArticle(error) && (isTalk || !submission.isAddressed);
      await end(submission, platform, { state: isPassed ? 'passed' : 'refused' }, () =>
        isTalk ? sayNothingToBrief() : sayRefusal(error, submission),
      );
      record.refused(error, isPassed ? 'passed' : 'refused');
    }
    return null;
  }

  /** Whether the channel was given the same page before, and that isn't answered yet: then this one will point to it. */
  async function isTakenEarlier(submission: Submission): Promise<boolean> {
    const { source } = submission;
    if (source.type !== 'link' || !URL.canParse(source.url)) return false;
    const page = canonicalOfLink(source.url);
    const earlier = await linksTakenBefore(database.within(submission.scope), submission);
    return earlier.some((url) => URL.canParse(url) && canonicalOfLink(url) === page);
  }

  async function sayBriefed(
    platform: Platform,
    { scope }: Submission,
    briefed: Briefed,
    form: BriefingForm,
  ): Promise<Reply> {
    const db = database.within(scope);
    const place = briefed.knownSince === null ? undefined : await placeOfBriefing(db, scope, briefed.id);
    const page = await parts.linkToBriefing(scope, briefed.id);
    const today = parts.now().toISOString().slice(0, 10);
    if (place === undefined || briefed.knownSince === null) {
      const isUnsure = await hasUnsure(db, ledgerScopeOf(scope), briefed.id);
      return withActions({ ...briefed, today }, form, { id: briefed.id, page, isUnsure });
    }
    const link = place.messageId === null ? null : await linkOf(platform, scope, place.messageId);
    const day = sayDay(briefed.knownSince.toISOString(), today);
    return sayKnown(sayTitle(briefed.article), day, link, page);
  }

  /** Without the link, the reply still says that there is a briefing. */
  async function linkOf(platform: Platform, scope: Scope, messageId: string): Promise<string | null> {
    try {
      return await platform.linkTo(scope, messageId);
    } catch (error) {
      parts.log.warn({ error, platform: platform.name }, 'could not get the link to a message');
      return null;
    }
  }

  /**
   * Ends a submission with its answer. A job that was claimed twice, because its process stopped responding, answers
   * once; a link that nobody asked about and that can't be briefed gets a mark and no answer.
   */
  async function end(
    submission: Submission,
    platform: Platform | null,
    ending: {
      readonly state: Exclude<SubmissionState, 'taken'>;
      readonly briefingId?: string;
      readonly problem?: string;
    },
    say: () => Reply,
  ): Promise<void> {
    const db = database.within(submission.scope);
    const store = async (transaction: Kysely<Schema>): Promise<boolean> => {
      const ended = await endSubmission(transaction, submission.id, ending);
      if (ended === null) return true;
      // Somebody may have asked for it in the meantime.
      const isOwed = ending.state === 'briefed' || ended.isAddressed;
      if (isOwed) await enqueueDelivery(parts, transaction, submission, say(), ending.briefingId ?? null);
      return isOwed;
    };
    const isAnswered = await whileReachable(() => db.transaction().execute(store));
    if (!isAnswered && platform !== null) {
      const { id, scope } = submission;
      await markMessage({ db, log: parts.log }, platform, scope, id);
    }
  }

  async function takeMarkAway(platform: Platform, { scope, message, isCommand }: Submission): Promise<void> {
    if (isCommand) return;
    await platform.mark(scope, message, null).catch((error: unknown) => {
      parts.log.warn({ error, platform: platform.name }, 'could not remove the mark from a message');
    });
  }

  async function markWorking(platform: Platform, { scope, message, isCommand }: Submission): Promise<void> {
    if (isCommand) return;
    await platform.mark(scope, message, 'working').catch((error: unknown) => {
      parts.log.warn({ error, platform: platform.name }, 'could not mark a message');
    });
  }
}

/** Pictures, videos, calls, shops: what people post beside articles. A wall or an error is something else. */
const NO_ARTICLE: ReadonlySet<string> = new Set([
  'not-an-article',
  'empty',
  'no-text',
  'unsupported-type',
  'not-public',
]);

function isNoArticle(error: ReadoutError): boolean {
  return (error instanceof NotAnArticleError || error instanceof FetchError) && NO_ARTICLE.has(error.reason);
}

function isRemark({ source, isCommand }: Submission): boolean {
  return source.type === 'text' && !isCommand && countWords(source.text) < LIMITS.articleWords;
}

async function readSource(
  platform: Platform,
  scope: Scope,
  source: Exclude<SubmittedSource, AskedSource>,
): Promise<ArticleSource> {
  if (source.type !== 'file') return source;
  const { name, size, publishedAt } = source;
  // Too large to download, and not a readable type by its name either.
  if (size !== null && size > MAX_FILE_BYTES && !hasReadableName(name)) throw unsupportedFile(name);
  const bytes = await platform.readFile(scope, source, MAX_FILE_BYTES);
  return { type: 'file', name, bytes, ...(publishedAt !== undefined && { publishedAt }) };
}
