import { randomUUID } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { Scope } from '../../src/chat/scope.ts';
import { ADA, type Asking, CHANNEL } from './asking.ts';

/** Hands in the text, or address, as a message of its own and waits for the answer. @returns the message's id */
export async function briefText(
  { core, platform }: Asking,
  text: string,
  { scope = CHANNEL, author = ADA }: { readonly scope?: Scope; readonly author?: typeof ADA } = {},
): Promise<string> {
  const answers = () => platform.posted.length + platform.told.length;
  const before = answers();
  const id = randomUUID();
  await core.handlers.onMessage({ scope, id, thread: null, author, files: [], isAddressed: true, text });
  await vi.waitFor(() => expect(answers()).toBe(before + 1), { timeout: 20_000 });
  return id;
}
