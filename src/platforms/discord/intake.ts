import { setTimeout as wait } from 'node:timers/promises';
import {
  type AutocompleteInteraction,
  type Client,
  type Message as DiscordMessage,
  Events,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type MessageReaction,
  type PartialMessageReaction,
  type PartialUser,
  type User,
} from 'discord.js';
import { isLateEdit } from '../../chat/is-late-edit.ts';
import type { Message } from '../../chat/message.ts';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Answers } from './answers.ts';
import { readDialog, toDialog } from './dialog.ts';
import { toPlatformError } from './discord-failure.ts';
import { nameOfEmoji } from './emoji-names.ts';
import { LIMITS } from './limits.ts';
import type { Marks } from './marks.ts';
import { toMessageId } from './message-id.ts';
import { contextOf, readCall, wantsDialog } from './read-call.ts';
import { callerOf, isWrittenByPerson, memberOf, PLATFORM, placeOf, readMessage } from './read-message.ts';
import { BRIEF_THIS } from './register-commands.ts';

/**
 * Discord sends each event once. If it can't be stored now, it is passed on again after each of these waits (the core
 * recognises a message it already has).
 */
const WAITS_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000] as const;
/** Discord waits three seconds for an option's suggestions. */
const COMPLETION_MS = 2_500;

/** What Discord says about a deleted message. */
type DeletedMessage = Pick<DiscordMessage, 'id' | 'guildId' | 'channelId' | 'channel'>;

export interface IntakeParts {
  readonly client: Client;
  readonly handlers: PlatformHandlers;
  readonly answers: Answers;
  readonly marks: Marks;
  readonly log: Log;
}

export interface Intake {
  /** Accepts nothing new, and waits for work in progress. */
  stop(): Promise<void>;
}

/** Translates Discord's events and passes them to the core. */
export function createIntake({ client, handlers, answers, marks, log }: IntakeParts): Intake {
  const stopping = new AbortController();
  const begun = new Set<Promise<void>>();

  client.on(Events.MessageCreate, (message) => begin(() => takeMessage(message)));
  client.on(Events.MessageUpdate, (_, message) => {
    // Discord also sends this event when it has unfurled a link.
    if (message.editedTimestamp !== null) begin(() => takeMessage(message));
  });
  client.on(Events.MessageDelete, (message) => begin(() => takeDeletion(message)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) begin(() => takeDeletion(message));
  });
  // discord.js has a separate event for a server that is merely unavailable.
  client.on(Events.GuildDelete, ({ id }) => begin(() => takeUninstallation(id)));
  client.on(Events.MessageReactionAdd, (reaction, user) => begin(() => takeReaction(reaction, user)));
  client.on(Events.InteractionCreate, (interaction) => begin(() => takeInteraction(interaction)));

  return {
    async stop() {
      stopping.abort();
      await Promise.all(begun);
    },
  };

  function begin(take: () => Promise<void>): void {
    if (stopping.signal.aborted) return;
    const taken: Promise<void> = take()
      .catch((error: unknown) => log.error({ error }, 'could not process a Discord event'))
      .finally(() => begun.delete(taken));
    begun.add(taken);
  }

  function ownId(): string {
    return client.user?.id ?? '';
  }

  async function takeMessage(message: DiscordMessage): Promise<void> {
    if (!isWrittenByPerson(message)) return;
    const read = readMessage(message, ownId());
    const edited = message.editedTimestamp;
    if (edited === null) marks.noteNew(read.id);
    else if (!read.isAddressed && isLateEdit(message.createdTimestamp, edited)) return;
    await handOn(() => handlers.onMessage(read));
  }

  async function takeDeletion({ id, guildId, channelId, channel }: DeletedMessage): Promise<void> {
    const { scope, thread } = placeOf(guildId, channelId, channel);
    await handOn(async () => await handlers.onDeleted?.({ scope, messageId: toMessageId(thread, id) }));
  }

  async function takeUninstallation(workspace: string): Promise<void> {
    await handOn(async () => await handlers.onUninstalled?.({ platform: PLATFORM, workspace }));
  }

  async function takeReaction(
    { emoji, message }: MessageReaction | PartialMessageReaction,
    user: User | PartialUser,
  ): Promise<void> {
    if (user.bot || user.id === ownId()) return;
    const { scope, thread } = placeOf(message.guildId, message.channelId, message.channel);
    const caller = memberOf(user, message.guild?.members.cache.get(user.id) ?? null, message.channel);
    const reaction = {
      scope,
      messageId: toMessageId(thread, message.id),
      emoji: nameOfEmoji(emoji.name ?? ''),
      caller,
    };
    await handOn(() => handlers.onReaction(reaction, () => fetchMessage(message)));
  }

  /** A reaction is a request, so even a feed's message is read; Readout's own isn't. */
  async function fetchMessage(
    message: MessageReaction['message'] | PartialMessageReaction['message'],
  ): Promise<Message | null> {
    try {
      const fetched = await message.fetch();
      return fetched.author.id === ownId() ? null : readMessage(fetched, ownId());
    } catch (error) {
      const failure = toPlatformError(error, 'reading a message');
      if (failure.reason === 'no-access') return null;
      throw failure;
    }
  }

  async function takeInteraction(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return await complete(interaction);
    if (interaction.isChatInputCommand()) {
      const call = readCall(interaction);
      const command = handlers.commands.find(({ name }) => name === interaction.commandName);
      if (command !== undefined && wantsDialog(command, call)) {
        await interaction.showModal(toDialog(command));
        return;
      }
      return await answers.answer(interaction, () => handlers.onCommand(interaction.commandName, call));
    }
    if (interaction.isMessageContextMenuCommand() && interaction.commandName === BRIEF_THIS)
      return await answers.answer(interaction, () => briefThis(interaction));
    if (interaction.isModalSubmit()) {
      const written = readDialog(interaction, handlers.commands);
      if (written === null) return;
      return await answers.answer(interaction, () => handlers.onCommand(written.name, written.call));
    }
    if (interaction.isButton()) {
      const { scope, thread, caller } = contextOf(interaction);
      const [, action = '', value = ''] = /^([^|]*)\|?(.*)$/s.exec(interaction.customId) ?? [];
      return await answers.answer(interaction, () => handlers.onAction({ scope, thread, caller, action, value }));
    }
  }

  async function briefThis(interaction: MessageContextMenuCommandInteraction): Promise<Reply> {
    const message = interaction.targetMessage;
    if (message.author.id === ownId())
      return say('This is Readout’s own message.', 'Choose a message with an article in it.');
    try {
      await handlers.onMessage(readMessage(message, ownId(), callerOf(interaction)));
      return say('Reading…', 'The briefing will appear in a thread under the message.');
    } catch (error) {
      log.error({ error }, 'could not store a message somebody asked to brief');
      return say('Couldn’t brief this message', 'Something went wrong in Readout. Try again in a minute.');
    }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const { name: option, value: typed } = interaction.options.getFocused(true);
    const { scope } = contextOf(interaction);
    const late = wait(COMPLETION_MS, [], { ref: false });
    const asked = handlers.complete({ scope, command: interaction.commandName, option, typed });
    const values = await Promise.race([asked, late]).catch((error: unknown) => {
      log.warn({ error }, 'could not suggest values for an option');
      return [];
    });
    // A value cut short would be a different value.
    const fitting = values.filter((value) => value !== '' && value.length <= LIMITS.choice).slice(0, LIMITS.choices);
    await interaction.respond(fitting.map((value) => ({ name: value, value })));
  }

  async function handOn(give: () => Promise<void>): Promise<void> {
    for (const ms of WAITS_MS) {
      try {
        return await give();
      } catch (error) {
        if (stopping.signal.aborted) throw error;
        log.warn({ error, againInMs: ms }, 'could not store a Discord event yet; retrying');
        await wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    await give();
  }
}

function say(title: string, text: string): Reply {
  return { title, blocks: [{ type: 'text', text: [text] }], visibility: 'caller' };
}
