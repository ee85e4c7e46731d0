import type { Kysely } from 'kysely';
import { ARTICLE_LIMITS } from '../../articles/article-checks.ts';
import { canonicalOfLink } from '../../articles/canonical-url.ts';
import { findLinks } from '../../articles/find-links.ts';
import { hasReadableName } from '../../articles/readable-files.ts';
import type { CommandDeclaration } from '../../chat/command.ts';
import type { FileReference, Message } from '../../chat/message.ts';
import type { Reaction } from '../../chat/platform.ts';
import { workspaceKey } from '../../chat/scope.ts';
import { settingsOf } from '../../database/channels.ts';
import { whileReachable } from '../../database/connection-failure.ts';
import { createLedgerQueries } from '../../database/ledger/create-ledger-queries.ts';
import type { Database } from '../../database/open-database.ts';
import { briefsUnasked } from '../../database/refusals.ts';
import type { Schema } from '../../database/schema.ts';
import { keepSubmission, type NewSubmission, oweAnswer, type SubmittedSource } from '../../database/submissions.ts';
import { countWords } from '../../language/count-words.ts';
import { enqueueDelivery } from '../deliveries/enqueue-delivery.ts';
import { readAsCommand } from '../questions/read-as-command.ts';
import { readAsQuestion } from '../questions/read-as-question.ts';
import { sayTakenBefore, sayTooMany } from '../replies.ts';
import { type ShareParts, takeShare } from './take-share.ts';

export interface IntakeParts extends ShareParts {
  readonly database: Database;
  /** Those that a message may name. */
  readonly commands: readonly CommandDeclaration[];
}

/** The most articles one message can have. */
const MAX_SOURCES = 10;

/**
 * Accepts what a message asks for, once, however often the platform sends it: each article in it, or its question. When
 * this resolves, submissions and their jobs are stored together.
 * @throws DatabaseError: then nothing was stored
 */
export async function takeMessage(parts: IntakeParts, message: Message): Promise<void> {
  const { scope, isAddressed } = message;
  if (!isAddressed && !(await briefsUnasked(parts.database.within(scope), scope))) return;
  const named = readAsCommand(message, parts.commands);
  if (named?.type === 'source') return void (await takeSources(parts, message, [named.source]));
  const left = named?.message ?? message;
  const sources = sourcesOf(left);
  const question = await readAsQuestion(left, sources, createLedgerQueries(parts.database));
  await takeSources(parts, left, question === null ? answerable(left, sources) : [question]);
}

/** Accepts the message under a reaction, if the channel requests briefings that way. @throws DatabaseError */
export async function takeReaction(
  parts: IntakeParts,
  reaction: Reaction,
  readMessage: () => Promise<Message | null>,
): Promise<void> {
  const settings = await settingsOf(parts.database.within(reaction.scope), reaction.scope);
  if (settings.mode !== 'reaction' || settings.emoji !== reaction.emoji) return;
  const message = await readMessage();
  if (message === null) return;
  await takeSources(parts, { ...message, isAddressed: true }, answerable(message, sourcesOf(message)));
}

/**
 * Accepts articles submitted together; those already accepted from this message stay as they are.
 * @returns how many are new
 * @throws DatabaseError: then nothing was stored
 */
export async function takeSources(
  parts: Omit<IntakeParts, 'commands'>,
  message: Pick<Message, 'scope' | 'id' | 'thread' | 'author' | 'isAddressed'> & { readonly isCommand?: boolean },
  sources: readonly SubmittedSource[],
): Promise<number> {
  const { scope, thread, author, isAddressed, isCommand = false } = message;
  const submission = { scope, message: message.id, thread, author, isAddressed, isCommand };
  const takeAll = async (transaction: Kysely<Schema>): Promise<number> => {
    const kept: { id: string; type: SubmittedSource['type'] }[] = [];
    for (const source of sources.slice(0, MAX_SOURCES)) {
      const id = await keepSubmission(transaction, { ...submission, source });
      if (id !== null) kept.push({ id, type: source.type });
      else if (isAddressed) await answerLater(parts, transaction, { ...submission, source });
    }
    const taken = await takeShare(parts, transaction, submission, kept);
    for (const id of taken) await parts.queue.add(transaction, { name: 'brief', id, group: workspaceKey(scope) });
    if (kept.length > 0 && sources.length > MAX_SOURCES)
      await enqueueDelivery(parts, transaction, submission, sayTooMany(sources.length, MAX_SOURCES));
    return kept.length;
  };
  return await whileReachable(() => parts.database.within(scope).transaction().execute(takeAll));
}

/** Answers somebody who asks for an article accepted earlier: where its briefing is, or that it failed. */
async function answerLater(
  parts: Omit<IntakeParts, 'commands'>,
  transaction: Kysely<Schema>,
  submission: NewSubmission,
): Promise<void> {
  const owed = await oweAnswer(transaction, submission);
  if (owed === null || owed.state === 'taken') return;
  await enqueueDelivery(parts, transaction, { ...submission, id: owed.id }, sayTakenBefore(owed.state === 'briefed'));
}

function sourcesOf({ text, files }: Message): SubmittedSource[] {
  // One page is one article, whatever tracks its readers: "#comments" is a place on it.
  const pages = new Map(
    findLinks(text)
      .map((url) => [canonicalOfLink(url), url] as const)
      .toReversed(),
  );
  const links = [...pages.values()].toReversed().map((url): SubmittedSource => ({ type: 'link', url }));
  return [...links, ...files.filter(({ name }) => hasReadableName(name)).map(toSource)];
}

/**
 * People who ask get an answer: text without a link is briefed as a pasted article, or refused if it isn't one;
 * files of unsupported types, with hardly any text beside them, are refused as such.
 */
function answerable({ text, files, isAddressed }: Message, sources: SubmittedSource[]): SubmittedSource[] {
  if (sources.length > 0 || !isAddressed) return sources;
  const isRemark = countWords(text) < ARTICLE_LIMITS.minWords;
  return isRemark && files.length > 0 ? files.map(toSource) : [{ type: 'text', text }];
}

function toSource(file: FileReference): SubmittedSource {
  return { type: 'file', ...file };
}
