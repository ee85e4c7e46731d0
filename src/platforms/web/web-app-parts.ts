import type { HttpBindings } from '@hono/node-server';
import type { PlatformHandlers } from '../../chat/platform.ts';
import type { Log } from '../../log.ts';
import type { ReadingRoom } from '../../pages/reading-room.ts';
import type { Live } from './live.ts';
import type { ReadableFiles } from './readable-files.ts';
import type { WebStore } from './store.ts';

/** What the routes find in a request. */
export interface WebEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { session: string };
}

export interface WebAppParts {
  readonly store: WebStore;
  readonly handlers: PlatformHandlers;
  readonly readingRoom: ReadingRoom;
  readonly live: Live;
  readonly log: Log;
  readonly files: ReadableFiles;
  readonly now: () => Date;
  /** null: none is asked for. */
  readonly password: string | null;
  /** Whether only this machine reaches it, under its own name. */
  readonly isLoopback: boolean;
}
