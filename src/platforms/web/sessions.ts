import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { DAY_MS } from '../../language/calendar.ts';

export const SESSION_COOKIE = 'readout_session';

const LIMITS = {
  /** 30 days, in milliseconds. */
  SESSION_MS: 30 * DAY_MS,
  /** Wrong passwords of one address within the window; then it waits for the window's end. */
  TRIES: 5,
  /** Wrong passwords of everybody together within the window: many addresses are no way around. */
  TRIES_OF_ALL: 50,
  WINDOW_MS: 5 * 60 * 1000,
  ADDRESSES: 1_000,
} as const;

/** Sessions are signed, not stored: a new start of Readout ends them all. */
export interface Sessions {
  /** @returns the cookie's value */
  open(): string;
  /** The session's id, where the cookie is one of ours and not past its time. */
  read(cookie: string | undefined): string | null;
  /** What a page of this session sends along with all it asks for: another site cannot know it. */
  tokenOf(session: string): string;
  isTokenOf(session: string, token: string): boolean;
}

export function createSessions({ secret = randomBytes(32), now }: { secret?: Buffer; now: () => Date }): Sessions {
  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const tokenOf = (session: string): string => sign(`token of ${session}`);
  return {
    open() {
      const session = `${randomBytes(18).toString('base64url')}.${now().getTime() + LIMITS.SESSION_MS}`;
      return `${session}.${sign(session)}`;
    },
    read(cookie = '') {
      const [, session, ends, signature] = /^([\w-]{24}\.(\d{1,16}))\.([\w-]{43})$/.exec(cookie) ?? [];
      if (session === undefined || ends === undefined || signature === undefined) return null;
      return isSame(sign(session), signature) && Number(ends) > now().getTime() ? session : null;
    },
    tokenOf,
    isTokenOf: (session, token) => isSame(tokenOf(session), token),
  };
}

/** Checks passwords, and holds back who guesses. */
export interface PasswordGate {
  /** @param address whose try it is @returns milliseconds to wait before the next try is looked at, where it was not */
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
      // Past so many addresses at once all newcomers share one count.
      const key = tries.has(`of ${address}`) || tries.size < LIMITS.ADDRESSES ? `of ${address}` : 'of others';
      const waitMs = Math.max(takeTry(key, LIMITS.TRIES), takeTry('of all', LIMITS.TRIES_OF_ALL));
      if (waitMs > 0) return { isRight: false, waitMs };
      const isRight = isSame(password, right);
      if (isRight) tries.delete(key);
      return { isRight, waitMs: 0 };
    },
  };
}

/** In a time that tells nothing about where they differ. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
