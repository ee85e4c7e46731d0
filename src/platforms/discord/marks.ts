import { Routes } from 'discord.js';
import { z } from 'zod';
import { keepNewest } from '../../chat/keep-newest.ts';
import type { Mark } from '../../chat/message.ts';
import type { Scope } from '../../chat/scope.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf } from './discord-failure.ts';
import { locate } from './message-id.ts';

const SIGNS: Readonly<Record<Mark, string>> = { working: '👀', done: '✅', refused: '⚠️', unknown: '❔' };
/** Messages whose mark is remembered; the marks of older ones are looked up. */
const REMEMBERED = 1_000;

const REACTIONS = z.object({
  reactions: z.array(z.object({ me: z.boolean(), emoji: z.object({ name: z.string().nullable() }) })).default([]),
});

/** The bot's reactions that show the progress of work on a message: one at a time. */
export interface Marks {
  /** Notes that a new message has no mark yet. */
  noteNew(messageId: string): void;
  /** @throws PlatformError */
  set(scope: Scope, messageId: string, mark: Mark | null): Promise<void>;
}

export function createMarks(api: DiscordApi): Marks {
  const known = new Map<string, readonly Mark[]>();
  return {
    noteNew(messageId) {
      if (!known.has(messageId)) remember(messageId, []);
    },
    async set(scope, messageId, mark) {
      const place = locate(scope, messageId);
      try {
        const remembered = known.get(messageId);
        // A new message has no mark when work on it begins. When it ends, another process may have set that one.
        const isKnown = remembered !== undefined && (remembered.length > 0 || mark === 'working');
        const present = isKnown ? remembered : await readMarks(api, place);
        // Until all the calls succeed, the state is unknown.
        known.delete(messageId);
        for (const old of present.filter((each) => each !== mark))
          await api.call('delete', routeOf(place, old), 'removing a reaction').catch(unlessGone);
        if (mark !== null && !present.includes(mark)) await api.call('put', routeOf(place, mark), 'adding a reaction');
        remember(messageId, mark === null ? [] : [mark]);
      } catch (error) {
        // A deleted message needs no mark.
        if (codeOf(error) !== CODES.unknownMessage) throw error;
      }
    },
  };

  function remember(messageId: string, marks: readonly Mark[]): void {
    known.set(messageId, marks);
    keepNewest(known, REMEMBERED);
  }
}

async function readMarks(api: DiscordApi, { channel, id }: ReturnType<typeof locate>): Promise<readonly Mark[]> {
  const message = REACTIONS.parse(
    await api.call('get', Routes.channelMessage(channel, id), 'reading a message’s reactions'),
  );
  const own = message.reactions.filter(({ me }) => me).map(({ emoji }) => bare(emoji.name ?? ''));
  return (['working', 'done', 'refused'] as const).filter((mark) => own.includes(bare(SIGNS[mark])));
}

function routeOf({ channel, id }: ReturnType<typeof locate>, mark: Mark) {
  return Routes.channelMessageOwnReaction(channel, id, encodeURIComponent(SIGNS[mark]));
}

function unlessGone(error: unknown): void {
  if (codeOf(error) !== CODES.unknownEmoji) throw error;
}

/** Discord stores some emoji with and some without the variation selector that asks for their coloured form. */
function bare(emoji: string): string {
  return emoji.replaceAll('\uFE0F', '');
}
