import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All of IPv6 that is handed out as global unicast (RFC 4291, IANA); the special ranges inside it are refused too. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Addresses from public ranges that lead to the inside of a cloud all the same. */
const CLOUD_ADDRESSES: ReadonlySet<string> = new Set([
  // Azure: the host's own agent and metadata, reached from every virtual machine.
  '168.63.129.16',
]);
/**
 * Endings that name the inside of a network: RFC 6761 and 6762 (with its appendix G), RFC 8375, RFC 7686, ICANN's
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
 * Whether an IP address is one of the public internet, of one machine. Everything else is not: private, loopback,
 * link-local, multicast and reserved ranges, addresses that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo),
 * and whatever is no IP address in its usual spelling.
 * @param address IPv4 in four decimal parts, or IPv6 without brackets
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%') || CLOUD_ADDRESSES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/**
 * Whether a host name can be one of the public internet, as far as the name alone tells: it has a dot, and does not end
 * in what networks keep for their inside. What it resolves to is for `isPublicAddress`.
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
