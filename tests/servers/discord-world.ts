/** What the Discord of the tests has in it: one guild, a few people and channels, in Discord's own shapes. */

const EPOCH = 1_420_070_400_000;
let issued = 0n;

/** Discord's ids grow with time. */
export function nextId(): string {
  issued += 1n;
  return ((BigInt(Date.now() - EPOCH) << 22n) + issued).toString();
}

export const BITS = {
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  readMessageHistory: 1n << 16n,
  everyday: (1n << 6n) | (1n << 10n) | (1n << 11n) | (1n << 16n),
} as const;

export interface World {
  readonly applicationId: string;
  readonly botId: string;
  readonly botRole: string;
  readonly managerRole: string;
  readonly guild: string;
  /** A text channel. */
  readonly channel: string;
  readonly otherChannel: string;
  readonly voice: string;
  /** Somebody without and somebody with the right to manage channels. */
  readonly reader: string;
  readonly manager: string;
  readonly feedBot: string;
}

export function createWorld(): World {
  const applicationId = nextId();
  return {
    applicationId,
    botId: applicationId,
    botRole: nextId(),
    managerRole: nextId(),
    guild: nextId(),
    channel: nextId(),
    otherChannel: nextId(),
    voice: nextId(),
    reader: nextId(),
    manager: nextId(),
    feedBot: nextId(),
  };
}

export function userOf(world: World, id: string): object {
  const names: Readonly<Record<string, string>> = {
    [world.botId]: 'Readout',
    [world.reader]: 'reader',
    [world.manager]: 'manager',
    [world.feedBot]: 'feed',
  };
  const isBot = id === world.botId || id === world.feedBot;
  const username = names[id] ?? 'somebody';
  return {
    id,
    username,
    global_name: null,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    ...(isBot && { bot: true }),
  };
}

export function memberOf(world: World, id: string): object {
  const roles = id === world.botId ? [world.botRole] : id === world.manager ? [world.managerRole] : [];
  return { roles, nick: null, avatar: null, joined_at: '2026-01-01T00:00:00.000Z', deaf: false, mute: false, flags: 0 };
}

export function permissionsOf(world: World, id: string): string {
  return (id === world.manager ? BITS.everyday | BITS.manageChannels : BITS.everyday).toString();
}

export function channelOf(world: World, id: string): { id: string; type: number; guild_id?: string; name: string } {
  if (id === world.channel) return { id, type: 0, guild_id: world.guild, name: 'negotiations' };
  if (id === world.otherChannel) return { id, type: 0, guild_id: world.guild, name: 'elsewhere' };
  return { id, type: 2, guild_id: world.guild, name: 'voice' };
}

export function threadOf(world: World, id: string, parent: string, name: string): object {
  return {
    ...{
      id,
      type: 11,
      guild_id: world.guild,
      parent_id: parent,
      name,
      owner_id: world.botId,
      message_count: 0,
      member_count: 1,
    },
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
      locked: false,
    },
  };
}

export function guildOf(world: World): object {
  const role = (id: string, name: string, permissions: bigint, tags = {}) => ({
    ...{
      id,
      name,
      color: 0,
      colors: { primary_color: 0 },
      hoist: false,
      position: 1,
      permissions: permissions.toString(),
    },
    ...{ managed: false, mentionable: false, flags: 0, ...tags },
  });
  return {
    ...{
      id: world.guild,
      name: 'A guild',
      icon: null,
      owner_id: nextId(),
      unavailable: false,
      member_count: 4,
      large: false,
    },
    ...{
      joined_at: '2026-01-01T00:00:00.000Z',
      premium_tier: 0,
      preferred_locale: 'en-US',
      features: [],
      emojis: [],
      stickers: [],
    },
    ...{
      afk_timeout: 300,
      verification_level: 0,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      mfa_level: 0,
    },
    ...{ system_channel_flags: 0, nsfw_level: 0, premium_progress_bar_enabled: false, voice_states: [], presences: [] },
    ...{ threads: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
    roles: [
      role(world.guild, '@everyone', BITS.everyday),
      role(world.botRole, 'Readout', BITS.everyday, { managed: true, tags: { bot_id: world.botId } }),
      role(world.managerRole, 'managers', BITS.manageChannels),
    ],
    channels: [world.channel, world.otherChannel, world.voice].map((id, position) => ({
      ...channelOf(world, id),
      ...{ position, permission_overwrites: [], parent_id: null, nsfw: false },
    })),
    members: [{ ...memberOf(world, world.botId), user: userOf(world, world.botId) }],
  };
}
