import type { HttpBindings } from '@hono/node-server';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Log } from '../../log.ts';
import type { Watch } from '../../pages/readiness.ts';
import type { ReadingRoom } from '../../pages/reading-room.ts';
import type { Live } from './live.ts';
import type { ReadableFiles } from './readable-files.ts';
import type { SessionStore } from './sessions.ts';
import type { WebStore } from './store.ts';

/** What a request carries for the routes. */
export interface WebEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { session: string };
}

export interface WebAppParts {
  readonly store: WebStore;
  readonly sessions: SessionStore;
  readonly handlers: PlatformHandlers;
  readonly readingRoom: ReadingRoom;
  /** Left out where nobody watches. */
  readonly watch?: Watch | undefined;
  readonly live: Live;
  readonly log: Log;
  readonly files: ReadableFiles;
  readonly now: () => Date;
  /** The proxies in front: addresses and networks. */
  readonly proxies: readonly string[];
  /** null: no password is required. */
  readonly password: string | null;
  /** Whether only this machine can reach it, by its own name. */
  readonly isLoopback: boolean;
}
