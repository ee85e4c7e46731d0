export interface DiscordConfig {
  /** The bot's token. */
  readonly token: string;
  /** Address of the REST API, without its version; Discord's own unless set. */
  readonly apiUrl?: string;
  /** The part of the servers that this process hears; all of them unless set. */
  readonly shards?: Shards;
}

export interface Shards {
  readonly ids: readonly number[];
  /** Of all processes together. */
  readonly count: number;
}

/** More than any bot has: Discord asks for one for 2,500 servers at the latest. */
const MOST_SHARDS = 16_384;

/** Discord is on if there is a token. */
export function readDiscordConfig(
  read: (name: string) => string | null,
  apiUrl: string | null,
  faults: string[],
): DiscordConfig | null {
  const [token, ids, count] = ['DISCORD_TOKEN', 'DISCORD_SHARDS', 'DISCORD_SHARD_COUNT'].map(read);
  const shards = readShards(ids ?? null, count ?? null, faults);
  if (!token) return null;
  return { token, ...(apiUrl !== null && { apiUrl }), ...(shards !== null && { shards }) };
}

function readShards(range: string | null, counted: string | null, faults: string[]): Shards | null {
  if (range === null && counted === null) return null;
  const count = Number(counted);
  const [, first = '', last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(range ?? '') ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (range === null || counted === null)
    faults.push('DISCORD_SHARDS and DISCORD_SHARD_COUNT belong together: set both, or neither.');
  else if (!(Number.isInteger(count) && count >= 1 && count <= MOST_SHARDS))
    faults.push(
      `DISCORD_SHARD_COUNT must be a whole number from 1 to ${MOST_SHARDS}; it is ${JSON.stringify(counted)}.`,
    );
  else if (first === '' || from > to || to >= count)
    faults.push(
      `DISCORD_SHARDS must be a number or a range such as 0-3, below DISCORD_SHARD_COUNT (${count}); it is ${JSON.stringify(range)}.`,
    );
  else return { count, ids: Array.from({ length: to - from + 1 }, (_, place) => from + place) };
  return null;
}
