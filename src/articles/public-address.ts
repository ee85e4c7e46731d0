import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All IPv6 space assigned as global unicast (RFC 4291, IANA); the special ranges inside it are refused too. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Addresses in public ranges that nevertheless lead inside a cloud. */
const CLOUD_ADDRESSES: ReadonlySet<string> = new Set([
  // Azure: the host's own agent and metadata, reachable from every virtual machine.
  '168.63.129.16',
]);
/**
 * Endings of names inside a network: RFC 6761 and 6762 (with its appendix G), RFC 8375, RFC 7686, ICANN's
 * reservation of "internal", and what clusters use.
 */
const PRIVATE_ENDINGS: ReadonlySet<string> = new Set([
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'onion',
  'svc',
]);

/**
 * Whether an IP address is that of one machine on the public internet. Not public are private, loopback, link-local,
 * multicast and reserved ranges, addresses with an IPv4 address inside (mapped, NAT64, 6to4, Teredo), and anything that
 * isn't an IP address in its usual spelling.
 * @param address IPv4 in four decimal parts, or IPv6 without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%') || CLOUD_ADDRESSES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/**
 * Whether a host name can be on the public internet, judging by the name alone: it has a dot, and no ending reserved for
 * internal networks. `isPublicAddress` checks what it resolves to.
 * @param host in lower case, as a URL's `hostname` gives it
 */
export function isPublicName(host: string): boolean {
  const labels = withoutRootDot(host).split('.');
  return labels.length > 1 && !labels.includes('') && !PRIVATE_ENDINGS.has(labels.at(-1) ?? '');
}

/** "wiki.example." and "wiki.example" are one host. */
export function withoutRootDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}
