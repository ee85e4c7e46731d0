import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';
import type { DiscordApi } from './api.ts';
import { cutPlain } from './embeds.ts';
import { LIMITS } from './limits.ts';

/** The name of the entry in a message's context menu. */
export const BRIEF_THIS = 'Brief this message';

type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/** In the guilds Readout was invited to, and in direct messages to it. */
const WHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
};

/** The fields to compare: ignores those Discord adds, and defaults those it omits. */
const OPTION = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  max_length: z.number().optional(),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).default([]),
});
const COMMAND = z.object({
  type: z.number().default(ApplicationCommandType.ChatInput),
  name: z.string(),
  description: z.string().default(''),
  options: z.array(OPTION).default([]),
  integration_types: z.array(z.number()).default([]),
  contexts: z
    .array(z.number())
    .nullish()
    .transform((contexts) => contexts ?? []),
});

/**
 * Registers the declared commands with Discord; writes nothing if they are registered already.
 * @returns whether anything was written
 * @throws PlatformError
 */
export async function registerCommands(
  api: DiscordApi,
  applicationId: string,
  declarations: readonly CommandDeclaration[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const wanted = toRegistered(declarations);
  const present = await api.call('get', route, 'reading the registered commands');
  if (comparable(present) === comparable(wanted)) return false;
  await api.call('put', route, 'registering the commands', { body: wanted });
  return true;
}

/** The commands and the context menu as Discord accepts them. */
export function toRegistered(declarations: readonly CommandDeclaration[]): Registered[] {
  return [
    ...declarations.map(({ name, description, options }) => ({
      type: ApplicationCommandType.ChatInput as const,
      name: name.slice(0, LIMITS.commandName),
      description: cutPlain(description, LIMITS.commandDescription),
      // Discord wants required options first.
      options: options.toSorted((one, other) => Number(other.isRequired) - Number(one.isRequired)).map(toOption),
      ...WHERE,
    })),
    { type: ApplicationCommandType.Message, name: BRIEF_THIS, ...WHERE },
  ];
}

function toOption({
  name,
  description,
  type,
  isRequired,
  choices = [],
}: CommandOption): APIApplicationCommandBasicOption {
  const common = { name, description: cutPlain(description, LIMITS.commandDescription), required: isRequired };
  switch (type) {
    case 'file':
      return { ...common, type: ApplicationCommandOptionType.Attachment };
    case 'actor':
    case 'issue':
      return { ...common, type: ApplicationCommandOptionType.String, autocomplete: true };
    case 'choice':
      return {
        ...common,
        type: ApplicationCommandOptionType.String,
        choices: choices.slice(0, LIMITS.choices).map((choice) => ({ name: choice, value: choice })),
      };
    case 'string':
    case 'text':
    case 'date':
      return { ...common, type: ApplicationCommandOptionType.String, max_length: LIMITS.stringOption };
    default:
      return type satisfies never;
  }
}

function comparable(commands: unknown): string {
  const read = z.array(COMMAND).parse(commands);
  return JSON.stringify(
    read.toSorted((one, other) => `${one.type}${one.name}`.localeCompare(`${other.type}${other.name}`)),
  );
}
