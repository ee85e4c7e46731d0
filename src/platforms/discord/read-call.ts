import { ApplicationCommandOptionType, type BaseInteraction, type ChatInputCommandInteraction } from 'discord.js';
import type { CommandCall, CommandDeclaration } from '../../chat/command.ts';
import { nameOfEmoji } from './emoji-names.ts';
import { callerOf, placeOf, toFile } from './read-message.ts';

/** Who asks, and where: every interaction has it. */
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

/** Whether the command has a dialog and was called without any options. */
export function wantsDialog({ dialog }: CommandDeclaration, { options }: CommandCall): boolean {
  return dialog !== undefined && Object.keys(options).length === 0;
}

/** An emoji is typed as its character but known by its name, as in reactions. */
function readValue(value: string): string {
  return /^(?:<a?:\w+:\d+>|\p{RGI_Emoji})$/v.test(value.trim()) ? nameOfEmoji(value.trim()) : value;
}
