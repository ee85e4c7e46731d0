import { z } from 'zod';
import type { Scope } from '../../chat/scope.ts';

/** What Bolt knows about where an event comes from. */
export interface Context {
  readonly teamId?: string | undefined;
  readonly botUserId?: string | undefined;
}

export function placeOf({ teamId, botUserId }: Context): {
  readonly workspace: string;
  readonly botUserId: string | null;
} {
  return { workspace: teamId ?? '', botUserId: botUserId ?? null };
}

export function scopeOf(workspace: string, channel: string): Scope {
  return { platform: 'slack', workspace, channel };
}

/** Whether it is a conversation of two, with Readout or between people. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

export const PERSON = z.object({ id: z.string(), name: z.string().nullish(), username: z.string().nullish() });

export function nameOf({ id, name, username }: z.infer<typeof PERSON>): string {
  return name ?? username ?? id;
}
