import { keepNewest } from './keep-newest.ts';

const LIMITS = {
  /** Refusals in a row. */
  untilClosed: 3,
  /** Pause after them: Discord bans a bot for 10,000 refused requests in 10 minutes. */
  closedMs: 300_000,
  /** Kinds of calls that are remembered: an action in a channel is one. */
  kinds: 10_000,
} as const;

/** Spares a platform what it has refused three times in a row, for five minutes. */
export interface RefusalBreaker {
  /**
   * Makes a call. Until one of its kind succeeded they are made one after the other, so that a flood has no more than
   * three of them refused.
   * @param kind what a refusal says something about: the action and the channel, regardless of the message
   * @param closed what is thrown in the place of a call that would be refused
   * @param isRefusal whether an error says that others of the kind would be refused too
   */
  run<T>(
    kind: string,
    call: () => Promise<T>,
    how: { readonly closed: () => Error; readonly isRefusal: (error: unknown) => boolean },
  ): Promise<T>;
}

interface Kind {
  refusals: number;
  refusedAt: number;
  isProven: boolean;
  /** Ends when the calls before have. */
  before: Promise<unknown>;
}

export function createRefusalBreaker(now: () => number = Date.now): RefusalBreaker {
  const kinds = new Map<string, Kind>();
  return {
    async run(name, call, { closed, isRefusal }) {
      const kind = kinds.get(name) ?? { refusals: 0, refusedAt: 0, isProven: false, before: Promise.resolve() };
      kinds.delete(name);
      kinds.set(name, kind);
      keepNewest(kinds, LIMITS.kinds);
      const attempt = async () => {
        if (kind.refusals >= LIMITS.untilClosed && now() - kind.refusedAt < LIMITS.closedMs) throw closed();
        try {
          const result = await call();
          kind.refusals = 0;
          kind.isProven = true;
          return result;
        } catch (error) {
          if (isRefusal(error)) {
            kind.refusals += 1;
            kind.refusedAt = now();
            kind.isProven = false;
          }
          throw error;
        }
      };
      if (kind.isProven) return await attempt();
      const turn = kind.before.then(() => attempt());
      kind.before = turn.catch(() => undefined);
      return await turn;
    },
  };
}
