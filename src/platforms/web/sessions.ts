import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { DAY_MS } from '../../language/calendar.ts';
import { visitorKey } from './visitor-address.ts';

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

/** What outlives a process, and is the same for all of them. Each throws a DatabaseError if it fails. */
export interface SessionStore {
  /** At least 32 random bytes. */
  secret(): Promise<Uint8Array>;
  /** @param until when it would have ended by itself: from then on nothing has to be kept */
  end(session: string, until: Date): Promise<void>;
  isEnded(session: string): Promise<boolean>;
}

/** Sessions are signed; stored are only those that were ended before their time. */
export interface Sessions {
  /** A session, and the cookie that it is known by. */
  open(): { readonly session: string; readonly cookie: string };
  /** Ends a session: its cookie is worth nothing any more, whoever has a copy. */
  end(session: string): Promise<void>;
  /** The session's id, if the cookie is ours and hasn't expired or been ended; else null. */
  read(cookie: string | undefined): Promise<string | null>;
  /** The token that this session's page sends with each request that changes something: no other site can know it. */
  tokenOf(session: string): string;
  isTokenOf(session: string, token: string): boolean;
}

/** @param password of the page: another one ends all sessions */
export async function createSessions({
  store,
  password,
  now,
}: {
  readonly store: SessionStore;
  readonly password: string | null;
  readonly now: () => Date;
}): Promise<Sessions> {
  const key = createHmac('sha256', await store.secret())
    .update(`readout sessions 1\n${password ?? ''}`)
    .digest();
  const sign = (text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  const tokenOf = (session: string): string => sign(`token of ${session}`);
  return {
    open() {
      const session = `${randomBytes(18).toString('base64url')}.${now().getTime() + LIMITS.SESSION_MS}`;
      return { session, cookie: `${session}.${sign(session)}` };
    },
    end: (session) => store.end(session, new Date(now().getTime() + LIMITS.SESSION_MS)),
    async read(cookie = '') {
      const [, session, ends, signature] = /^([\w-]{24}\.(\d{1,16}))\.([\w-]{43})$/.exec(cookie) ?? [];
      if (session === undefined || ends === undefined || signature === undefined) return null;
      const isOurs = isSame(sign(session), signature) && Number(ends) > now().getTime();
      return isOurs && !(await store.isEnded(session)) ? session : null;
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
    check(password, from) {
      const address = visitorKey(from);
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
