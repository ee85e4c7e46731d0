import type { DiscordChat, KeptMessage } from './discord-chat.ts';
import type { Gateway } from './discord-gateway.ts';
import { checkCompletions, checkDialog, DiscordRefusal } from './discord-limits.ts';
import { memberOf, nextId, permissionsOf, userOf, type World } from './discord-world.ts';

/** What somebody pressed, called or typed, and what came of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly channel: string;
  /** The type of the first answer: 5 deferred, 8 completions, 9 a dialog. */
  callback: number | null;
  isEphemeral: boolean;
  dialog: ReturnType<typeof checkDialog> | null;
  completions: readonly string[] | null;
  /** The message that took the place of the acknowledgement. */
  original: KeptMessage | null;
  readonly followUps: KeptMessage[];
  /** Fifteen minutes are over. */
  isExpired: boolean;
}

export interface Asking {
  readonly channel?: string;
  readonly user?: string;
  /** Discord no longer waits for an answer. */
  readonly isTooLate?: boolean;
}

export interface OptionValue {
  readonly name: string;
  readonly type: 3 | 11;
  readonly value: string;
  readonly focused?: boolean;
}

export interface DiscordInteractions {
  callCommand(
    name: string,
    options?: readonly OptionValue[],
    asking?: Asking & { readonly attachments?: Readonly<Record<string, object>> },
  ): Interaction;
  typeOption(command: string, options: readonly OptionValue[], asking?: Asking): Interaction;
  pressButton(customId: string, messageId: string, asking?: Asking): Interaction;
  submitDialog(customId: string, fields: Readonly<Record<string, string>>, asking?: Asking): Interaction;
  useMessageMenu(name: string, messageId: string, asking?: Asking): Interaction;
  /** What the REST API does. */
  readonly respond: {
    callback(id: string, token: string, body: unknown): void;
    edit(token: string, body: unknown): object;
    followUp(token: string, body: unknown): object;
  };
}

export function createInteractions(world: World, gateway: Gateway, chat: DiscordChat): DiscordInteractions {
  const asked: Interaction[] = [];

  function tell(
    type: number,
    data: object,
    { channel = world.channel, user = world.reader, isTooLate }: Asking,
    more: object = {},
  ) {
    const interaction: Interaction = {
      ...{ id: nextId(), token: `token-${nextId()}`, channel, callback: null, isEphemeral: false, dialog: null },
      ...{ completions: null, original: null, followUps: [], isExpired: false },
    };
    if (!isTooLate) asked.push(interaction);
    const place = chat.channel(channel);
    const isDirect = !('guild_id' in place);
    gateway.dispatch('INTERACTION_CREATE', {
      ...{ id: interaction.id, token: interaction.token, type, data, version: 1, application_id: world.applicationId },
      ...{ channel_id: channel, channel: place, locale: 'en-GB', entitlements: [], app_permissions: '0' },
      ...(isDirect
        ? { user: userOf(world, user), context: 1, authorizing_integration_owners: { 0: '0' } }
        : {
            ...{
              guild_id: world.guild,
              guild_locale: 'en-US',
              context: 0,
              authorizing_integration_owners: { 0: world.guild },
            },
            member: { ...memberOf(world, user), user: userOf(world, user), permissions: permissionsOf(world, user) },
          }),
      attachment_size_limit: 10_000_000,
      ...more,
    });
    return interaction;
  }

  return {
    callCommand: (name, options = [], { attachments, ...asking } = {}) =>
      tell(2, { id: nextId(), type: 1, name, options, ...(attachments && { resolved: { attachments } }) }, asking),
    typeOption: (name, options, asking = {}) => tell(4, { id: nextId(), type: 1, name, options }, asking),
    pressButton: (customId, messageId, asking = {}) => {
      const message = chat.find(asking.channel ?? world.channel, messageId);
      return tell(3, { custom_id: customId, component_type: 2, id: 1 }, asking, { message: chat.toWire(message) });
    },
    submitDialog: (customId, fields, asking = {}) =>
      tell(
        5,
        {
          custom_id: customId,
          components: Object.entries(fields).map(([id, value], index) => ({
            type: 18,
            id: index,
            component: { type: 4, id: 100 + index, custom_id: id, value },
          })),
        },
        asking,
      ),
    useMessageMenu: (name, messageId, asking = {}) => {
      const message = chat.find(asking.channel ?? world.channel, messageId);
      const messages = { [messageId]: chat.toWire(message) };
      return tell(2, { id: nextId(), type: 3, name, target_id: messageId, resolved: { messages } }, asking);
    },
    respond: {
      callback(id, token, body) {
        const interaction = asked.find((each) => each.id === id && each.token === token);
        if (interaction === undefined) throw new DiscordRefusal(404, 10_062, 'Unknown interaction');
        if (interaction.callback !== null)
          throw new DiscordRefusal(400, 40_060, 'Interaction has already been acknowledged.');
        const { type, data } = readCallback(body);
        if (type === 8) interaction.completions = checkCompletions(data);
        if (type === 9) interaction.dialog = checkDialog(data);
        interaction.isEphemeral = type === 5 && isEphemeral(data);
        interaction.callback = type;
      },
      edit(token, body) {
        const interaction = find(token);
        interaction.original =
          interaction.original === null
            ? chat.send(interaction.channel, body, world.botId, interaction.isEphemeral)
            : chat.change(interaction.original.id, body);
        return chat.toWire(interaction.original);
      },
      followUp(token, body) {
        const interaction = find(token);
        // The first one takes the place of an acknowledgement that nothing has taken yet.
        if (interaction.original === null && interaction.callback === 5) return this.edit(token, body);
        const message = chat.send(interaction.channel, body, world.botId, isEphemeral(body));
        interaction.followUps.push(message);
        return chat.toWire(message);
      },
    },
  };

  function find(token: string): Interaction {
    const interaction = asked.find((each) => each.token === token);
    if (interaction === undefined || interaction.callback === null)
      throw new DiscordRefusal(404, 10_015, 'Unknown Webhook');
    if (interaction.isExpired) throw new DiscordRefusal(401, 50_027, 'Invalid Webhook Token');
    return interaction;
  }
}

function readCallback(body: unknown): { type: number; data: unknown } {
  if (typeof body !== 'object' || body === null || !('type' in body) || typeof body.type !== 'number')
    throw new DiscordRefusal(400, 50_035, 'Invalid Form Body: type');
  return { type: body.type, data: 'data' in body ? body.data : undefined };
}

function isEphemeral(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'flags' in data && (Number(data.flags) & 64) !== 0;
}
