import { randomUUID } from 'node:crypto';
import type { Caller } from '../../src/chat/message.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Scope } from '../../src/chat/scope.ts';
import { renderReply } from '../../src/platforms/terminal/render-reply.ts';
import { createPlatformDouble, type PlatformDouble } from '../contracts/platform-double.ts';
import { type CoreOptions, createTestCore, type TestCore } from '../contracts/test-core.ts';

export const CHANNEL: Scope = { platform: 'double', workspace: 'W1', channel: 'C1' };
export const ADA: Caller = { id: 'U1', name: 'Ada', isManager: true };

/** The whole core with every command, on a platform in memory, and somebody who asks. */
export interface Asking {
  readonly core: TestCore;
  readonly platform: PlatformDouble;
  ask(name: string, options?: Readonly<Record<string, string>>, place?: Place): Promise<Reply>;
  /** The answer as a terminal shows it. */
  read(name: string, options?: Readonly<Record<string, string>>, place?: Place): Promise<string>;
  close(): Promise<void>;
}

interface Place {
  readonly scope?: Scope;
  readonly caller?: Caller;
  readonly thread?: string | null;
}

export async function createAsking(options: CoreOptions = {}): Promise<Asking> {
  const platform = createPlatformDouble();
  const core = await createTestCore(() => [platform], [], options);
  await core.start();
  const ask: Asking['ask'] = (name, options = {}, { scope = CHANNEL, caller = ADA, thread = null } = {}) =>
    core.handlers.onCommand(name, { scope, caller, id: randomUUID(), thread, options });
  return {
    ...{ core, platform, ask, close: core.close },
    read: async (...call) => renderReply(await ask(...call), { width: 100, colours: false }),
  };
}
