import type { Kysely } from 'kysely';
import type { ArticleSource } from '../../articles/article.ts';
import { hasReadableName, MAX_FILE_BYTES } from '../../articles/readable-files.ts';
import { unsupportedFile } from '../../articles/sniff-format.ts';
import { presentBriefing } from '../../briefings/present-briefing.ts';
import { sayDay } from '../../briefings/saying/say-date.ts';
import { sayTitle } from '../../briefings/saying/say-title.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { placeOfBriefing } from '../../database/deliveries.ts';
import type { Database } from '../../database/open-database.ts';
import type { Schema } from '../../database/schema.ts';
import {
  endSubmission,
  eraseSubmission,
  findSubmission,
  type Submission,
  type SubmittedSource,
} from '../../database/submissions.ts';
import { ForgottenError, ReadoutError } from '../../errors.ts';
import type { JobHandler, Queue } from '../../jobs/queue.ts';
import type { Log } from '../../log.ts';
import { enqueueDelivery } from '../deliveries/enqueue-delivery.ts';
import { waitForPlatform } from '../deliveries/wait-for-platform.ts';
import { sayDefect, sayError, sayKnown } from '../replies.ts';
import type { Briefed, Briefer } from './briefer.ts';
import { withActions } from './show-briefing.ts';

export interface BriefJobParts {
  readonly database: Database;
  readonly queue: Pick<Queue, 'add'>;
  readonly briefer: Briefer;
  /** @throws UsageError if there is nothing to answer from, DatabaseError */
  readonly answer: (submission: Submission, question: string, signal: AbortSignal) => Promise<Reply>;
  /** null if the platform isn't running. */
  readonly platformOf: (submission: Submission) => Platform | null;
  /** The address of a briefing beside its article; null if readers could not open it. */
  readonly linkToBriefing: (scope: Scope, briefingId: string) => Promise<string | null>;
  readonly log: Log;
  readonly now: () => Date;
}

/** Turns a stored submission into a stored answer: a briefing, a link to an earlier one, an answer, a refusal. */
export function createBriefJob(parts: BriefJobParts): JobHandler {
  const db = parts.database.kysely;
  return {
    async run(id, signal) {
      const submission = await findSubmission(db, id);
      if (submission === null || submission.state !== 'taken') return null;
      const platform = parts.platformOf(submission);
      if (platform === null) return waitForPlatform(submission, parts.now());
      await markWorking(platform, submission);
      try {
        if (submission.source.type === 'question') {
          const said = await parts.answer(submission, submission.source.text, signal);
          await answer(submission, { state: 'briefed' }, () => said);
          return null;
        }
        const source = await readSource(platform, submission.scope, submission.source);
        const briefed = await parts.briefer.brief(submission.scope, source, {
          signal,
          claim: { submissionId: submission.id, takenAt: submission.createdAt },
          onStage: (stage) => platform.showStage?.(submission.scope, submission.message, stage),
        });
        const reply = await sayBriefed(platform, submission, briefed);
        await answer(submission, { state: 'briefed', briefingId: briefed.id }, () => reply);
      } catch (error) {
        if (error instanceof ForgottenError) {
          await eraseSubmission(db, submission);
          await takeMarkAway(platform, submission);
          return null;
        }
        if (!(error instanceof ReadoutError) || error.retryable) throw error;
        await answer(submission, { state: 'refused' }, (audience) => sayError(error, audience));
      }
      return null;
    },
    async giveUp(id, error) {
      const submission = await findSubmission(db, id);
      if (submission === null || submission.state !== 'taken') return;
      await answer(submission, { state: 'failed' }, (audience) =>
        error instanceof ReadoutError ? sayError(error, audience) : sayDefect(audience),
      );
    },
  };

  async function sayBriefed(platform: Platform, { scope }: Submission, briefed: Briefed): Promise<Reply> {
    const place = briefed.knownSince === null ? undefined : await placeOfBriefing(db, scope, briefed.id);
    const page = await parts.linkToBriefing(scope, briefed.id);
    const today = parts.now().toISOString().slice(0, 10);
    if (place === undefined || briefed.knownSince === null)
      return withActions(presentBriefing({ ...briefed, today }), briefed.id, page);
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

  /** A job that was claimed twice, because its process stopped responding, answers once. */
  async function answer(
    submission: Submission,
    end: { readonly state: 'briefed' | 'refused' | 'failed'; readonly briefingId?: string },
    say: (audience: Reply['visibility']) => Reply,
  ): Promise<void> {
    const store = async (transaction: Kysely<Schema>): Promise<void> => {
      const ended = await endSubmission(transaction, submission.id, end);
      if (ended === null) return;
      // Somebody may have asked for it in the meantime.
      await enqueueDelivery(parts, transaction, submission, say(audienceOf(ended)), end.briefingId ?? null);
    };
    await whileReachable(() => db.transaction().execute(store));
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

/** People who asked get an answer everyone can see; a link that turns out not to be an article is refused privately. */
function audienceOf({ isAddressed }: Pick<Submission, 'isAddressed'>): Reply['visibility'] {
  return isAddressed ? 'channel' : 'caller';
}

async function readSource(
  platform: Platform,
  scope: Scope,
  source: Exclude<SubmittedSource, { type: 'question' }>,
): Promise<ArticleSource> {
  if (source.type !== 'file') return source;
  const { name, size } = source;
  // Too large to download, and not a readable type by its name either.
  if (size !== null && size > MAX_FILE_BYTES && !hasReadableName(name)) throw unsupportedFile(name);
  return { type: 'file', name, bytes: await platform.readFile(scope, source, MAX_FILE_BYTES) };
}
