import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { CommandCall, CommandDeclaration, CommandOption } from '../../chat/command.ts';
import { capitalised } from '../../text.ts';
import { cutPlain } from './embeds.ts';
import { CHOSEN, LIMITS } from './limits.ts';
import { contextOf } from './read-call.ts';

const PREFIX = 'dialog|';

interface Field {
  readonly id: string;
  readonly label: string;
  readonly option: CommandOption;
  readonly isFirst: boolean;
}

/**
 * The dialog that asks for a command's options. A field takes 4,000 characters and most articles are longer, so a long
 * text gets extra fields.
 */
export function toDialog(command: CommandDeclaration): APIModalInteractionResponseCallbackData {
  return {
    custom_id: PREFIX + command.name,
    title: cutPlain(command.dialog?.title ?? command.name, LIMITS.dialogTitle),
    components: fieldsOf(command).map(({ id, label, option, isFirst }) => ({
      type: ComponentType.Label,
      label: cutPlain(label, LIMITS.dialogLabel),
      ...(isFirst && { description: cutPlain(option.description, LIMITS.commandDescription) }),
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: option.type === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: LIMITS.dialogText,
        required: isFirst && (option.isRequired || command.dialog?.options.length === 1),
      },
    })),
  };
}

/** The command a dialog was for, and the call with what was typed into it; null if it isn't one of these dialogs. */
export function readDialog(
  interaction: ModalSubmitInteraction,
  commands: readonly CommandDeclaration[],
): { readonly name: string; readonly call: CommandCall } | null {
  const command = commands.find(({ name }) => interaction.customId === PREFIX + name);
  if (command === undefined) return null;
  const options: Record<string, string> = {};
  for (const { id, option } of fieldsOf(command)) {
    const field = interaction.fields.fields.get(id);
    const written = field?.type === ComponentType.TextInput ? field.value.trim() : '';
    if (written !== '') options[option.name] = [options[option.name], written].filter(Boolean).join('\n');
  }
  return { name: command.name, call: { ...contextOf(interaction), options } };
}

function fieldsOf({ dialog, options }: CommandDeclaration): readonly Field[] {
  const asked = options.filter(({ name }) => dialog?.options.includes(name)).slice(0, LIMITS.dialogFields);
  const texts = asked.filter(({ type }) => type === 'text').length;
  const free = texts === 0 ? 0 : Math.floor((LIMITS.dialogFields - asked.length) / texts);
  const onward = Math.min(free, CHOSEN.fieldsOfText - 1);
  return asked.flatMap((option) =>
    Array.from({ length: option.type === 'text' ? 1 + onward : 1 }, (_, index) => ({
      id: index === 0 ? option.name : `${option.name}|${index}`,
      label: index === 0 ? labelOf(option.name) : `${labelOf(option.name)} (continued)`,
      option,
      isFirst: index === 0,
    })),
  );
}

function labelOf(name: string): string {
  return capitalised(name.replaceAll('-', ' '));
}
