import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Scope } from '../../chat/scope.ts';
import { DAY_MS } from '../../language/calendar.ts';
import type { LinkFailure } from '../../pages/reading-room.ts';

/** What a link opens: one briefing, or the whole ledger of a channel. */
export type LinkKind = 'briefing' | 'ledger';

export interface LinkTarget {
  readonly scope: Scope;
  /** The briefing's id; empty for a ledger. */
  readonly id: string;
}

export interface OpenedLink extends LinkTarget {
  readonly expiresAt: Date;
}

/** Links that let in whoever has them: they cannot be forged, and they expire. */
export interface SignedLinks {
  /** @param expiresAt 14 days from now by default @returns a token of letters, digits, "-", "_" and one "." */
  sign(kind: LinkKind, target: LinkTarget, expiresAt?: Date): string;
  /** Returns `expired` only for tokens that were really issued. */
  open(kind: LinkKind, token: string): OpenedLink | LinkFailure;
}

const LIMITS = { daysOpen: 14, keyBytes: 32, tokenCharacters: 1_000 } as const;
const TOKEN = /^([\w-]+)\.([\w-]{43})$/;
/** Platform, workspace, channel, id, and the Unix second at which it expires. */
const payloadSchema = z.tuple([z.string(), z.string(), z.string(), z.string(), z.int()]);

/** @param key random, and the same in all replicas */
export function createSignedLinks({ key, now }: { readonly key: Uint8Array; readonly now: () => Date }): SignedLinks {
  if (key.length < LIMITS.keyBytes) throw new RangeError(`A signing key has ${LIMITS.keyBytes} bytes.`);
  // The kind is signed though not in the token, so a link to a ledger cannot open a briefing.
  const signatureOf = (kind: LinkKind, payload: string): Buffer =>
    createHmac('sha256', key).update(`readout link 1\n${kind}\n${payload}`).digest();
  return {
    sign(kind, { scope, id }, expiresAt = new Date(now().getTime() + LIMITS.daysOpen * DAY_MS)) {
      const { platform, workspace, channel } = scope;
      const second = Math.floor(expiresAt.getTime() / 1000);
      const payload = Buffer.from(JSON.stringify([platform, workspace, channel, id, second])).toString('base64url');
      return `${payload}.${signatureOf(kind, payload).toString('base64url')}`;
    },
    open(kind, token) {
      const [, payload, signature] = token.length > LIMITS.tokenCharacters ? [] : (TOKEN.exec(token) ?? []);
      if (payload === undefined || signature === undefined) return 'unknown';
      const given = Buffer.from(signature, 'base64url');
      // The last character has spare bits: only one spelling of a signature is accepted.
      const isOurs = timingSafeEqual(given, signatureOf(kind, payload)) && given.toString('base64url') === signature;
      if (!isOurs) return 'unknown';
      const read = payloadSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      if (!read.success) return 'unknown';
      const [platform, workspace, channel, id, second] = read.data;
      const expiresAt = new Date(second * 1000);
      return expiresAt <= now() ? 'expired' : { scope: { platform, workspace, channel }, id, expiresAt };
    },
  };
}
