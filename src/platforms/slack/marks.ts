import type { webApi } from '@slack/bolt';
import { keepNewest } from '../../chat/keep-newest.ts';
import type { Mark } from '../../chat/message.ts';
import type { Scope } from '../../chat/scope.ts';
import { slackCode, toPlatformError } from './slack-failure.ts';

const EMOJI = {
  working: 'eyes',
  done: 'white_check_mark',
  refused: 'warning',
  unknown: 'grey_question',
} as const satisfies Record<Mark, string>;
const MARKS: readonly Mark[] = ['working', 'done', 'refused', 'unknown'];
/** Messages whose mark is remembered, so that only that mark has to be removed. */
const REMEMBERED = 1_000;

/** Sets a message's only mark. Other people's reactions stay. */
export function createMarks(clientOf: (workspace: string) => Promise<webApi.WebClient>) {
  const marked = new Map<string, Mark>();

  /** @throws PlatformError */
  return async function mark(scope: Scope, messageId: string, next: Mark | null): Promise<void> {
    const client = await clientOf(scope.workspace);
    const key = `${scope.workspace}/${scope.channel}/${messageId}`;
    // Each article of a message begins with the same mark.
    if (next === 'working' && marked.get(key) === next) return;
    const place = { channel: scope.channel, timestamp: messageId };
    if (next !== null) await add(client, place, EMOJI[next]);
    const stale = staleMarks(marked.get(key), next);
    await Promise.all(stale.map((each) => remove(client, place, EMOJI[each])));
    remember(key, next);
  };

  function remember(key: string, next: Mark | null): void {
    marked.delete(key);
    if (next !== null) marked.set(key, next);
    keepNewest(marked, REMEMBERED);
  }
}

/**
 * The marks to remove. If the last one isn't known (another process set it): none when work begins, any other one when
 * it ends.
 */
function staleMarks(before: Mark | undefined, next: Mark | null): readonly Mark[] {
  if (before !== undefined) return before === next ? [] : [before];
  return next === 'working' ? [] : MARKS.filter((mark) => mark !== next);
}

interface Place {
  readonly channel: string;
  readonly timestamp: string;
}

async function add(client: webApi.WebClient, place: Place, name: string): Promise<void> {
  try {
    await client.reactions.add({ ...place, name });
  } catch (error) {
    if (slackCode(error) !== 'already_reacted') throw toPlatformError(error, 'add a reaction to the message');
  }
}

async function remove(client: webApi.WebClient, place: Place, name: string): Promise<void> {
  try {
    await client.reactions.remove({ ...place, name });
  } catch (error) {
    if (slackCode(error) !== 'no_reaction') throw toPlatformError(error, 'remove a reaction from the message');
  }
}
