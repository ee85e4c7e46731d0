import {
  AttachmentBuilder,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import type { Log } from '../../log.ts';
import type { DiscordApi } from './api.ts';
import { CODES, codeOf, toPlatformError } from './discord-failure.ts';
import { renderReply } from './embeds.ts';
import { toRequest } from './post-delivery.ts';

const WAITS = {
  /** Discord accepts an interaction's token for fifteen minutes. */
  tokenMs: 14 * 60_000,
} as const;
/** The interaction's token has expired, or Discord doesn't know it. */
const GONE = new Set<number | null>([CODES.unknownInteraction, CODES.unknownWebhook, CODES.invalidWebhookToken]);
const CLOSED = new Set<number | null>([CODES.closedToDirectMessages, CODES.noMutualServer]);

const DIRECT_CHANNEL = z.object({ id: z.string() });

export type Asked =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/** Answers interactions, and sends messages to one person alone. */
export interface Answers {
  /**
   * Acknowledges within Discord's three seconds, and then answers; doesn't call `run` if Discord no longer waits. Never
   * rejects.
   */
  answer(interaction: Asked, run: () => Promise<Reply>): Promise<void>;
  /** @throws PlatformError */
  tell(to: { readonly scope: Scope; readonly callerId: string }, reply: Reply): Promise<void>;
}

export function createAnswers({
  api,
  log,
  now = Date.now,
}: {
  readonly api: DiscordApi;
  readonly log: Log;
  readonly now?: () => number;
}): Answers {
  /** Each person's latest interaction in each channel: it allows messages there that only they can see. */
  const latest = new Map<string, { readonly interaction: Asked; readonly since: number }>();

  return {
    async answer(interaction, run) {
      const since = now();
      try {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      } catch (error) {
        log.warn(
          { error: toPlatformError(error, 'acknowledging an interaction') },
          'could not acknowledge an interaction',
        );
        return;
      }
      try {
        await say({ interaction, since }, await run());
        remember(interaction, since);
      } catch (error) {
        log.error({ error: toPlatformError(error, 'answering an interaction') }, 'could not answer an interaction');
      }
    },
    async tell({ scope, callerId }, reply) {
      const known = latest.get(keyOf(scope.channel, callerId));
      if (known !== undefined && (await followUp(known, reply))) return;
      await tellDirectly(callerId, reply);
    },
  };

  async function say(asked: { interaction: Asked; since: number }, reply: Reply): Promise<void> {
    const { interaction } = asked;
    const [first, ...others] = renderReply(reply).map(toOptions);
    if (first === undefined) return;
    if (!isFresh(asked)) return await sayOtherwise(interaction, reply);
    try {
      if (reply.visibility === 'channel') {
        // The acknowledgement was visible to one person only, and the first answer inherits that.
        await interaction.editReply({ content: 'Answered below, for everyone.' });
        for (const message of [first, ...others]) await interaction.followUp(message);
      } else {
        await interaction.editReply(first);
        for (const message of others) await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
      }
    } catch (error) {
      if (!GONE.has(codeOf(error))) throw error;
      await sayOtherwise(interaction, reply);
    }
  }

  async function sayOtherwise(interaction: Asked, reply: Reply): Promise<void> {
    if (reply.visibility === 'caller') return await tellDirectly(interaction.user.id, reply);
    await send(interaction.channelId ?? '', reply);
  }

  /** @returns whether the person got the message */
  async function followUp(known: { interaction: Asked; since: number }, reply: Reply): Promise<boolean> {
    if (!isFresh(known)) return false;
    try {
      for (const message of renderReply(reply).map(toOptions))
        await known.interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
      return true;
    } catch (error) {
      if (GONE.has(codeOf(error))) return false;
      throw toPlatformError(error, 'sending a private message');
    }
  }

  async function tellDirectly(userId: string, reply: Reply): Promise<void> {
    try {
      const body = { recipient_id: userId };
      const channel = await api.call('post', Routes.userChannels(), 'opening a direct message', { body });
      await send(DIRECT_CHANNEL.parse(channel).id, reply);
    } catch (error) {
      if (!CLOSED.has(codeOf(error))) throw error;
      log.info({ user: userId }, 'could not send a direct message: the person does not accept them');
    }
  }

  async function send(channel: string, reply: Reply): Promise<void> {
    for (const message of renderReply(reply))
      await api.call('post', Routes.channelMessages(channel), 'posting a message', toRequest(message));
  }

  function isFresh({ since }: { since: number }): boolean {
    return now() - since < WAITS.tokenMs;
  }

  function remember(interaction: Asked, since: number): void {
    for (const [key, known] of latest) if (!isFresh(known)) latest.delete(key);
    const { channel, channelId, user } = interaction;
    const parent = channel?.isThread() ? channel.parentId : channelId;
    latest.set(keyOf(parent ?? '', user.id), { interaction, since });
  }
}

function toOptions({ embeds, components, files }: ReturnType<typeof renderReply>[number]) {
  const attached = files.map(
    ({ name, bytes, description }) =>
      new AttachmentBuilder(bytes, { name, ...(description !== null && { description }) }),
  );
  return { embeds, components, files: attached, allowedMentions: { parse: [], repliedUser: false } };
}

function keyOf(channel: string, user: string): string {
  return `${channel}/${user}`;
}
