import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { keepNewest } from '../../chat/keep-newest.ts';
import type { Delivery } from '../../chat/platform.ts';
import { refusedLookUp } from '../../chat/refused-look-up.ts';
import { PlatformError } from '../../errors.ts';
import { CALLS } from './limits.ts';
import { toPlatformError } from './slack-failure.ts';

/** Metadata of each message Readout posts, so that the message can be found if Slack's response is lost. */
export const EVENT_TYPE = 'readout_delivery';
const MARKED = z.object({
  ts: z.string(),
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ id: z.string(), part: z.coerce.number() }),
  }),
});
const WITH_FILES = z.object({ ts: z.string(), files: z.array(z.object({ name: z.string().nullish() })) });
const PAGE = z.object({
  messages: z.array(z.unknown()).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** Finds what an earlier attempt posted of a delivery. */
export interface PostedSearch {
  /**
   * The ids of the parts that are in the channel, by part. Where Slack allows one page a minute, a search it stopped
   * goes on from there when it's called again.
   * @throws PlatformError
   */
  findParts(client: webApi.WebClient, delivery: Delivery): Promise<ReadonlyMap<number, string>>;
}

/** A search as far as it got. */
interface Progress {
  readonly parts: Map<number, string>;
  cursor: string;
  pages: number;
}

export function createPostedSearch(): PostedSearch {
  const stopped = new Map<string, Progress>();

  async function find(
    client: webApi.WebClient,
    method: 'conversations.replies' | 'conversations.history',
    place: Readonly<Record<string, string>>,
    id: string,
  ): Promise<ReadonlyMap<number, string>> {
    const key = `${id} ${method}`;
    const progress = stopped.get(key) ?? { parts: new Map(), cursor: '', pages: 0 };
    stopped.set(key, progress);
    keepNewest(stopped, CALLS.stoppedSearches);
    while (progress.pages < CALLS.historyPages) {
      const { messages, response_metadata: metadata } = await readPage(client, method, {
        ...place,
        cursor: progress.cursor,
      });
      for (const message of messages) {
        const marked = MARKED.safeParse(message);
        if (!marked.success || marked.data.metadata.event_payload.id !== id) continue;
        const { part } = marked.data.metadata.event_payload;
        if (!progress.parts.has(part)) progress.parts.set(part, marked.data.ts);
      }
      progress.pages += 1;
      progress.cursor = metadata?.next_cursor ?? '';
      // A channel's history starts with the newest message: one posted minutes ago is on the first page.
      const isFound = progress.parts.size > 0 && method === 'conversations.history';
      if (progress.cursor === '' || isFound) break;
    }
    stopped.delete(key);
    if (progress.pages < CALLS.historyPages || progress.cursor === '' || method === 'conversations.history')
      return progress.parts;
    throw new PlatformError(
      'unknown-outcome',
      'It’s unclear whether the message was posted: its thread is too long to search.',
      { advice: 'It won’t be posted again, to avoid a duplicate.' },
    );
  }

  return {
    async findParts(client, { id, scope, thread, createdAt }) {
      const since = (createdAt.getTime() - CALLS.clocksDifferMs) / 1000;
      const place = { channel: scope.channel, oldest: String(Math.max(0, since)) };
      if (thread !== null) return await find(client, 'conversations.replies', { ...place, ts: thread }, id);
      const top = await find(client, 'conversations.history', place, id);
      const first = top.get(0);
      if (first === undefined) return top;
      return new Map([...top, ...(await find(client, 'conversations.replies', { ...place, ts: first }, id))]);
    },
  };
}

/** Whether a file of this name stands in a thread below a message. @throws PlatformError */
export async function hasFile(
  client: webApi.WebClient,
  { oldest, ...place }: { readonly channel: string; readonly ts: string; readonly oldest: string },
  name: string,
): Promise<boolean> {
  let cursor = '';
  for (let page = 0; page < CALLS.historyPages; page++) {
    const read = await readPage(client, 'conversations.replies', { ...place, oldest, cursor });
    const files = read.messages.flatMap((message) => {
      const { data } = WITH_FILES.safeParse(message);
      return data === undefined || data.ts <= oldest ? [] : data.files;
    });
    if (files.some((file) => file.name === name)) return true;
    cursor = read.response_metadata?.next_cursor ?? '';
    if (cursor === '') return false;
  }
  return false;
}

async function readPage(
  client: webApi.WebClient,
  method: string,
  { cursor = '', ...place }: Readonly<Record<string, string>>,
): Promise<z.infer<typeof PAGE>> {
  try {
    const page = await client.apiCall(method, {
      ...place,
      include_all_metadata: true,
      limit: CALLS.historyPageMessages,
      ...(cursor !== '' && { cursor }),
    });
    return PAGE.parse(page);
  } catch (error) {
    throw refusedLookUp(toPlatformError(error, 'list earlier messages'));
  }
}
