import { type BriefJobParts, createBriefJob } from './app/briefings/brief-job.ts';
import type { Briefer } from './app/briefings/briefer.ts';
import { listReports } from './app/briefings/report-mistake.ts';
import { showBriefing } from './app/briefings/show-briefing.ts';
import { createCallDesk } from './app/calls/call-desk.ts';
import { POST_HERE, postHere } from './app/calls/post-here.ts';
import { createDeliverJob } from './app/deliveries/deliver-job.ts';
import { createDigestDesk, type DigestDesk, dispatchDigests } from './app/digests/digest-desk.ts';
import { createDigestJob } from './app/digests/digest-job.ts';
import { digestSourcesOf } from './app/digests/digest-sources.ts';
import { eraseOld, monthsBefore } from './app/erasing/erase-old.ts';
import { createForgetting, type Forgetting, forgetMessage, forgetWorkspace } from './app/erasing/forgetting.ts';
import { isPlacing, placeStatement } from './app/filing/place-statement.ts';
import { takeMessage, takeReaction, takeSources } from './app/intake/take-message.ts';
import { matrixPicture } from './app/matrix-picture.ts';
import { answerSubmission } from './app/questions/answer-submission.ts';
import type { AskingApp } from './app/questions/ask-question.ts';
import { createReadingRoom } from './app/reading-room/create-reading-room.ts';
import { sayDefect, sayError } from './app/replies.ts';
import type { Command, CommandCall, CommandDeclaration } from './chat/command.ts';
import type { Platform, PlatformHandlers } from './chat/platform.ts';
import type { Reply } from './chat/reply.ts';
import type { Scope } from './chat/scope.ts';
import { NO_QUOTAS, type Quotas, type QuotasOf } from './config/read-quotas.ts';
import { type ChannelSettings, changeSettings, settingsOf } from './database/channels.ts';
import { recentBriefings } from './database/deliveries.ts';
import { countOlder, erasedByAge } from './database/erasing/erase-expired.ts';
import { createLedgerCorrections } from './database/ledger/create-ledger-corrections.ts';
import { createLedgerQueries } from './database/ledger/create-ledger-queries.ts';
import type { Database } from './database/open-database.ts';
import { type Spent, spentOn } from './database/spending.ts';
import type { SubmittedSource } from './database/submissions.ts';
import { type Usage, type UsagePeriod, usageOf } from './database/usage.ts';
import type { DigestProse } from './digests/digest.ts';
import { ReadoutError, UsageError } from './errors.ts';
import { JOB_NAMES, type JobHandler, type JobName, type Queue } from './jobs/queue.ts';
import type { Answerer } from './ledger/answer-question.ts';
import { ledgerScopeOf } from './ledger/ledger.ts';
import type { LedgerCorrections } from './ledger/ledger-corrections.ts';
import type { Log } from './log.ts';
import { onAccount, type TokenAccount } from './models/token-account.ts';
import type { ReadingRoom } from './pages/reading-room.ts';

const LIMITS = { completions: 25 } as const;

/** What Readout does with a message, a command or a job, and the services its commands use. */
export interface App extends AskingApp {
  readonly commands: readonly CommandDeclaration[];
  readonly corrections: LedgerCorrections;
  readonly forgetting: Forgetting;
  /** Submits an article from a command; its briefing is posted where the command was called. */
  take(call: CommandCall, source: SubmittedSource): Promise<void>;
  usageOf(scope: Scope, period: UsagePeriod): Promise<Usage>;
  /** What somebody, their channel and their workspace used today, and what they may use. */
  sharesOf(call: CommandCall): Promise<{ readonly spent: Spent; readonly quotas: Quotas }>;
  readonly digests: DigestDesk;
  settingsOf(scope: Scope): Promise<ChannelSettings>;
  /** How many of the channel's articles are older than so many months. */
  countOlder(scope: Scope, months: number): Promise<number>;
  /** How many articles the channel's age limit has erased so far. */
  countErased(scope: Scope): Promise<number>;
  /** @throws UsageError when the caller does not manage the channel */
  changeSettings(call: CommandCall, change: Partial<ChannelSettings>): Promise<ChannelSettings>;
  /** What was reported as wrong in the channel. @throws UsageError when the caller does not manage it */
  listReports(call: CommandCall): Promise<Reply>;
  /** The address of a briefing beside its article; null if readers could not open it. */
  linkToBriefing(scope: Scope, briefingId: string): Promise<string | null>;
}

export interface AppParts {
  readonly database: Database;
  readonly queue: Queue;
  readonly briefer: Briefer;
  /** null: questions are answered with the closest passages. */
  readonly answerer: Answerer | null;
  /** null: digests use the ledger's own words. */
  readonly digestProse: DigestProse | null;
  readonly commands: readonly Command<App>[];
  readonly log: Log;
  readonly now: () => Date;
  /** Where readers reach the web server, without a trailing slash; null if only the local channel does. */
  readonly publicUrl: string | null;
  /** Left out: nobody counts. */
  readonly quotasOf?: QuotasOf;
}

/** The core, its handlers for the platforms, and its jobs. */
export interface WorkingApp extends App {
  readonly handlers: PlatformHandlers;
  /** The pages behind signed links, for the platform that has a web server. */
  readonly readingRoom: ReadingRoom;
  /**
   * Starts the jobs, all or those given. Those of a platform that isn't among these, because it could not start, wait.
   */
  work(platforms: readonly Platform[], names?: readonly JobName[]): Promise<void>;
  /** Dispatches the digests that are due. @returns how many. @throws DatabaseError */
  dispatchDigests(): Promise<number>;
  /** Erases what is older than its channel keeps it. @returns how many articles. @throws DatabaseError */
  eraseOld(): Promise<number>;
}

export function createApp(parts: AppParts): WorkingApp {
  const { database, queue, commands, log } = parts;
  const ledger = createLedgerQueries(database);
  const corrections = createLedgerCorrections(database);
  const readingRoom = createReadingRoom({ database, ledger, corrections, publicUrl: parts.publicUrl, now: parts.now });
  let platforms: readonly Platform[] = [];
  const platformOf = ({ scope }: { readonly scope: Scope }) =>
    platforms.find(({ name }) => name === scope.platform) ?? null;

  const drawMatrix: App['drawMatrix'] = (positions, title) =>
    matrixPicture(positions, title).catch((error: unknown) => {
      // An answer without its picture is still an answer.
      log.warn({ error }, 'a picture could not be drawn');
      return null;
    });
  const digestSources = digestSourcesOf(database, platformOf, {
    matrixPicture: drawMatrix,
    ...(parts.digestProse && { prose: parts.digestProse }),
  });
  const digestParts = { ...parts, digestSources };
  const app: App = {
    digests: createDigestDesk(digestParts),
    commands,
    ledger,
    corrections,
    forgetting: createForgetting(parts),
    answerer: parts.answerer,
    now: parts.now,
    linkToLedger: readingRoom.linkToLedger,
    linksToArticles: readingRoom.linksToArticles,
    linkToBriefing: readingRoom.linkToBriefing,
    drawMatrix,
    publicChannels: async (scope) => (await platformOf({ scope })?.publicChannels(scope.workspace)) ?? [],
    async take(call, source) {
      const message = { ...call, author: call.caller, isAddressed: true, isCommand: true };
      await takeSources(parts, message, [source]);
    },
    listReports: (call) => listReports({ database, now: parts.now, linkToBriefing: readingRoom.linkToBriefing }, call),
    usageOf: (scope, period) => usageOf(database, scope, period),
    sharesOf: async ({ scope, caller }) => ({
      spent: await spentOn(database.within(scope), { ...scope, person: caller.id }, parts.now()),
      quotas: parts.quotasOf?.(scope) ?? NO_QUOTAS,
    }),
    settingsOf: (scope) => settingsOf(database.within(scope), scope),
    countOlder: (scope, months) => countOlder(database.within(scope), scope, monthsBefore(parts.now(), months)),
    countErased: (scope) => erasedByAge(database.within(scope), scope),
    async changeSettings({ scope, caller }, change) {
      if (!caller.isManager)
        throw new UsageError('Only channel managers can change this channel’s settings.', {
          advice: 'Ask a channel manager to do it.',
        });
      return await changeSettings(database.within(scope), scope, change, caller.id);
    },
  };

  const desk = createCallDesk(commands, app, platformOf);
  const handlers: PlatformHandlers = {
    commands,
    onMessage: (message) => takeMessage(parts, message),
    onReaction: (reaction, readMessage) => takeReaction(parts, reaction, readMessage),
    onCommand: async (name, call) =>
      desk.asTyped(call, await answered(log, () => onAccount(accountOf(call), () => desk.call(name, call)))),
    onAction: async (press) =>
      desk.asTyped(
        press,
        await answered(log, () =>
          onAccount(accountOf(press), () => {
            if (isPlacing(press.action)) return placeStatement(app, press);
            if (press.action === POST_HERE) return postHere(parts, press, commands, desk.answer);
            return showBriefing({ database, log, answer: desk.answer }, press, parts.now());
          }),
        ),
      ),
    async onDeleted({ scope, messageId }) {
      const posted = await forgetMessage(parts, scope, messageId);
      // Acknowledged once it is erased: what stands in the channel goes afterwards.
      void withdrawPosted(platformOf({ scope }), scope, posted, log);
    },
    onUninstalled: (workspace) => forgetWorkspace(parts, workspace),
    recentBriefings: ({ platform, workspace }, limit) =>
      recentBriefings(database.within({ platform, workspace }), { platform, workspace }, limit),
    complete: (call) => complete(app, call),
  };

  return {
    ...app,
    handlers,
    readingRoom,
    async work(started, names = JOB_NAMES) {
      // Others may be added once they can be reached.
      platforms = started;
      const answer: BriefJobParts['answer'] = (submission, source, signal) =>
        source.type === 'question'
          ? answerSubmission(app, submission, source, signal)
          : desk.callNamed(submission, source);
      const speakingOf = (place: { readonly scope: Scope }) => {
        const platform = platformOf(place);
        return platform && desk.speaking(platform);
      };
      const jobs = { ...parts, platformOf: speakingOf, answer, linkToBriefing: readingRoom.linkToBriefing };
      const jobHandlers: Readonly<Record<JobName, JobHandler>> = {
        brief: createBriefJob(jobs),
        deliver: createDeliverJob(jobs),
        digest: createDigestJob(digestParts),
      };
      await queue.work(Object.fromEntries(names.map((name) => [name, jobHandlers[name]])));
    },
    dispatchDigests: () => dispatchDigests(digestParts),
    eraseOld: () => eraseOld(parts),
  };
}

function accountOf({ scope, caller }: Pick<CommandCall, 'scope' | 'caller'>): TokenAccount {
  return { ...scope, person: caller.id };
}

/** Completes an option whose values are in the ledger. */
async function complete(
  { commands, ledger }: App,
  { scope, command, option, typed }: Parameters<PlatformHandlers['complete']>[0],
): Promise<readonly string[]> {
  const own = ledgerScopeOf(scope);
  const declared = commands.find(({ name }) => name === command)?.options.find(({ name }) => name === option);
  switch (declared?.type) {
    case 'actor':
      return await ledger.completeActors(own, typed, LIMITS.completions);
    case 'issue':
      return await ledger.completeIssues(own, typed, LIMITS.completions);
    default:
      return [];
  }
}

/** Takes back what was posted for a message that is gone; its quotes would outlive it. */
async function withdrawPosted(
  platform: Platform | null,
  scope: Scope,
  messageIds: readonly string[],
  log: Log,
): Promise<void> {
  for (const messageId of messageIds)
    await platform?.withdraw?.(scope, messageId).catch((error: unknown) => {
      log.warn({ error, platform: platform.name }, 'could not take back a briefing whose message was deleted');
    });
}

/** Whatever goes wrong, the caller gets an answer: the error's own words, or that something went wrong in Readout. */
async function answered(log: Log, run: () => Promise<Reply>): Promise<Reply> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ReadoutError) return sayError(error);
    log.error({ error }, 'a command failed');
    return sayDefect();
  }
}
