import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { DAY_MS } from '../../language/calendar.ts';

export const SESSION_COOKIE = 'readout_session';

const LIMITS = {
  /** 30 days, in milliseconds. */
  SESSION_MS: 30 * DAY_MS,
  /** Wrong passwords allowed from one address within the window; after that it has to wait for the window's end. */
  TRIES: 5,
  /** Wrong passwords allowed from all addresses together within the window, so that using many doesn't help. */
  TRIES_OF_ALL: 50,
  WINDOW_MS: 5 * 60 * 1000,
  ADDRESSES: 1_000,
} as const;

/** Sessions are signed, not stored: a restart of Readout ends them all. */
export interface Sessions {
  /** @returns the cookie's value */
  open(): string;
  /** Ends a session: its cookie is worth nothing any more, whoever has a copy. */
  end(session: string): void;
  /** The session's id, if the cookie is ours and hasn't expired or been ended; else null. */
  read(cookie: string | undefined): string | null;
  /** The token that this session's page sends with each request that changes something: no other site can know it. */
  tokenOf(session: string): string;
  isTokenOf(session: string, token: string): boolean;
}

export function createSessions({ secret = randomBytes(32), now }: { secret?: Buffer; now: () => Date }): Sessions {
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const tokenOf = (session: string): string => sign(`token of ${session}`);
  /** Ended before their time, with that: afterwards the signature says enough. */
  const ended = new Map<string, number>();
  return {
    open() {
      const session = `${randomBytes(18).toString('base64url')}.${now().getTime() + LIMITS.SESSION_MS}`;
      return `${session}.${sign(session)}`;
    },
    end(session) {
      for (const [old, ends] of ended) if (ends <= now().getTime()) ended.delete(old);
      ended.set(session, now().getTime() + LIMITS.SESSION_MS);
    },
    read(cookie = '') {
      const [, session, ends, signature] = /^([\w-]{24}\.(\d{1,16}))\.([\w-]{43})$/.exec(cookie) ?? [];
      if (session === undefined || ends === undefined || signature === undefined) return null;
      const isOurs = isSame(sign(session), signature) && Number(ends) > now().getTime();
      return isOurs && !ended.has(session) ? session : null;
    },
    tokenOf,
    isTokenOf: (session, token) => isSame(tokenOf(session), token),
  };
}

/** Checks passwords, and slows down guessing. */
export interface PasswordGate {
  /** @param address where the attempt comes from @returns `waitMs`: ms to the next one if this wasn't checked, else 0 */
  check(password: string, address: string): { readonly isRight: boolean; readonly waitMs: number };
}

export function createPasswordGate(right: string, { now }: { now: () => Date }): PasswordGate {
  const tries = new Map<string, { count: number; ends: number }>();
  const takeTry = (key: string, most: number): number => {
    const at = now().getTime();
    const last = tries.get(key);
    const current = last === undefined || last.ends <= at ? { count: 0, ends: at + LIMITS.WINDOW_MS } : last;
    if (current.count >= most) return current.ends - at;
    tries.set(key, { count: current.count + 1, ends: current.ends });
    return 0;
  };
  return {
    check(password, address) {
      for (const [key, { ends }] of tries) if (ends <= now().getTime()) tries.delete(key);
      // Beyond this many addresses, all new ones share one count.
      const key = tries.has(`of ${address}`) || tries.size < LIMITS.ADDRESSES ? `of ${address}` : 'of others';
      // An address that has to wait uses up nobody else's tries.
      const waitMs = takeTry(key, LIMITS.TRIES) || takeTry('of all', LIMITS.TRIES_OF_ALL);
      if (waitMs > 0) return { isRight: false, waitMs };
      const isRight = isSame(password, right);
      if (isRight) {
        tries.delete(key);
        const all = tries.get('of all');
        if (all !== undefined) tries.set('of all', { ...all, count: all.count - 1 });
      }
      return { isRight, waitMs: 0 };
    },
  };
}

/** Compares in constant time. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
