import ipaddr from 'ipaddr.js';

/** What a request tells about where it comes from. */
export interface Origin {
  /** The other end of the connection. */
  readonly peer: string | undefined;
  /** "X-Forwarded-For": whoever sends a request may write anything into it; a proxy adds whom it heard it from. */
  readonly forwardedFor: string | undefined;
}

/**
 * The address of a visitor: the last one that no proxy of ours has. Without a proxy, or where the connection is not one's,
 * the header is not read.
 * @param proxies addresses and networks, as `10.0.0.0/8`
 */
export function visitorAddress({ peer, forwardedFor }: Origin, proxies: readonly string[]): string {
  const [nearest = 'unknown', ...farther] = [peer ?? 'unknown', ...(forwardedFor ?? '').split(',').toReversed()];
  let visitor = nearest;
  for (const written of farther) {
    const address = written.trim();
    if (!isAmong(proxies, visitor) || !ipaddr.isValid(address)) break;
    visitor = address;
  }
  return visitor;
}

export function isAmong(networks: readonly string[], address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const own = ipaddr.process(address);
  return networks.some((network) => {
    const [base, bits] = ipaddr.isValidCIDR(network)
      ? ipaddr.parseCIDR(network)
      : ([ipaddr.parse(network), network.includes(':') ? 128 : 32] as const);
    return own.kind() === base.kind() && own.match(base, bits);
  });
}

/** What counts as one visitor: of IPv6, a network, as everybody has billions of addresses. */
export function visitorKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const own = ipaddr.process(address);
  return own.kind() === 'ipv4' ? own.toString() : `${own.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}
