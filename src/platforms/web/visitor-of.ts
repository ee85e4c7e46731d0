import type { Context } from 'hono';
import { isAmong, visitorAddress } from './visitor-address.ts';
import type { WebEnv } from './web-app-parts.ts';

/** Where a request comes from. @param proxies whose word is taken for that */
export function visitorOf(context: Context<WebEnv>, proxies: readonly string[]): string {
  return visitorAddress({ peer: peerOf(context), forwardedFor: context.req.header('x-forwarded-for') }, proxies);
}

/** Whether the visitor's connection is encrypted, as a proxy of ours says: Readout itself speaks plain HTTP. */
export function isEncrypted(context: Context<WebEnv>, proxies: readonly string[]): boolean {
  return isAmong(proxies, peerOf(context) ?? '') && context.req.header('x-forwarded-proto') === 'https';
}

function peerOf({ env }: Context<WebEnv>): string | undefined {
  return env?.incoming?.socket.remoteAddress;
}
