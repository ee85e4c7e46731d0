import { ApplicationCommandOptionType, type BaseInteraction, type ChatInputCommandInteraction } from 'discord.js';
import type { CommandCall, CommandDeclaration } from '../../chat/command.ts';
import { nameOfEmoji } from './emoji-names.ts';
import { callerOf, placeOf, toFile } from './read-message.ts';

/** What every interaction tells of who asks, and where. */
export function contextOf(interaction: BaseInteraction): Omit<CommandCall, 'options'> {
  const place = placeOf(interaction.guildId, interaction.channelId ?? '', interaction.channel);
  return { ...place, caller: callerOf(interaction), id: interaction.id };
}

/** A slash command as it was called. */
export function readCall(interaction: ChatInputCommandInteraction): CommandCall {
  const options = interaction.options.data.flatMap(({ name, type, value, attachment }) => {
    if (type === ApplicationCommandOptionType.Attachment)
      return attachment === undefined ? [] : [[name, JSON.stringify(toFile(attachment))] as const];
    return value === undefined ? [] : [[name, readValue(String(value))] as const];
  });
  return { ...contextOf(interaction), options: Object.fromEntries(options) };
}

/** Whether the command was called without any of what its dialog asks for, nor anything else. */
export function wantsDialog({ dialog }: CommandDeclaration, { options }: CommandCall): boolean {
  return dialog !== undefined && Object.keys(options).length === 0;
}

/** An emoji is typed as its character, and is known by its name, as reactions with it are. */
function readValue(value: string): string {
  return /^(?:<a?:\w+:\d+>|\p{RGI_Emoji})$/v.test(value.trim()) ? nameOfEmoji(value.trim()) : value;
}
