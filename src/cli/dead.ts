import { replayDeadLetter } from '../app/dead-letters.ts';
import { queueOptionsOf } from '../app/queue-options.ts';
import { replySchema } from '../chat/reply-schema.ts';
import { channelKey } from '../chat/scope.ts';
import { textOfReply } from '../chat/text-of-reply.ts';
import { readConfig } from '../config/config.ts';
import { type DeadLetter, dropDeadLetter, listDeadLetters } from '../database/dead-letters.ts';
import { openDatabase } from '../database/open-database.ts';
import { submittedSource } from '../database/submissions.ts';
import { UsageError } from '../errors.ts';
import { openQueue } from '../jobs/queue.ts';
import { countWords } from '../language/count-words.ts';
import { createLog } from '../log.ts';
import { plural } from '../text.ts';

const USAGE = 'Usage: npm run -s readout -- dead [show ID | replay ID|all | drop ID|all]';
const ACTIONS = ['show', 'replay', 'drop'] as const;
type Action = (typeof ACTIONS)[number];

/**
 * Lists what was given up, or looks into one, replays or drops it.
 * @param say called with each line for the operator
 * @throws UsageError, ConfigError, DatabaseError
 */
export async function seeToDeadLetters(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<void> {
  const wanted = readWords(words);
  const config = readConfig(env);
  const log = createLog('error');
  const database = await openDatabase({ ...config, log });
  try {
    const queue = await openQueue(database, log, queueOptionsOf(config));
    try {
      const letters = await listDeadLetters(database.acrossChannels, wanted?.id ?? null);
      if (wanted === null) return list(letters, say);
      if (letters.length === 0 && wanted.id !== null)
        throw new UsageError(`Nothing with the id ${wanted.id} was given up.`, {
          advice: 'npm run -s readout -- dead lists what was.',
        });
      for (const letter of letters) {
        switch (wanted.action) {
          case 'show':
            show(letter, say);
            break;
          case 'replay':
            say(sayReplayed(letter, await replayDeadLetter({ database, queue, now: () => new Date() }, letter)));
            break;
          case 'drop':
            await dropDeadLetter(database.within(letter.scope), letter);
            say(`${letter.kind} ${letter.id}: dropped.`);
            break;
          default:
            wanted.action satisfies never;
        }
      }
    } finally {
      await queue.stop();
    }
  } finally {
    await database.close();
  }
}

/** null: list them. An id of null: all of them. */
function readWords(words: readonly string[]): { readonly action: Action; readonly id: string | null } | null {
  const [verb, id, ...rest] = words;
  if (verb === undefined) return null;
  const action = ACTIONS.find((each) => each === verb);
  if (action === undefined || id === undefined || rest.length > 0 || (action === 'show' && id === 'all'))
    throw new UsageError(USAGE);
  return { action, id: id === 'all' ? null : id };
}

function list(letters: readonly DeadLetter[], say: (line: string) => void): void {
  for (const letter of letters) {
    say(`${letter.kind} ${letter.id}  ${channelKey(letter.scope)}  since ${letter.since.toISOString()}`);
    say(`    ${letter.why}`);
  }
  say(letters.length === 0 ? 'Nothing was given up.' : `${letters.length} in all. dead show ID looks into one.`);
}

function show(letter: DeadLetter, say: (line: string) => void): void {
  say(`${letter.kind} ${letter.id}`);
  say(`channel: ${channelKey(letter.scope)}`);
  if (letter.message !== null) say(`message: ${letter.message}`);
  say(`since: ${letter.since.toISOString()}`);
  say(`why: ${letter.why}`);
  for (const line of describe(letter)) say(line);
}

function describe({ kind, content, isPrivate }: DeadLetter): readonly string[] {
  switch (kind) {
    case 'article':
      return [
        `what: ${describeSource(content)}`,
        'replay reads it again and posts the answer; drop leaves it unanswered.',
      ];
    case 'answer':
      return [
        ...textOfReply(replySchema.parse(content))
          .split('\n')
          .map((line) => `    ${line}`),
        isPrivate
          ? 'replay shows it to the person who asked, perhaps a second time; drop leaves it unsaid.'
          : 'replay posts what of it does not stand in the channel; drop leaves it unsaid.',
      ];
    case 'digest':
      return [
        `what: the digest of ${String(content)}`,
        'replay composes it now; drop leaves its period to the next one.',
      ];
    default:
      return kind satisfies never;
  }
}

function describeSource(content: unknown): string {
  const source = submittedSource.parse(content);
  switch (source.type) {
    case 'link':
      return source.url;
    case 'file':
      return `the file ${source.name}`;
    case 'text':
      return `a text of ${plural(countWords(source.text), 'word')}`;
    case 'question':
    case 'command':
      return `“${source.text}”`;
    default:
      return source satisfies never;
  }
}

function sayReplayed({ kind, id }: DeadLetter, isReplayed: boolean): string {
  return isReplayed
    ? `${kind} ${id}: has a job again.`
    : `${kind} ${id}: not replayed; it is done, or a later digest covers its period.`;
}
