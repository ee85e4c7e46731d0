import { describe, expect, it } from 'vitest';
import { visitorAddress, visitorKey } from '../../../src/platforms/web/visitor-address.ts';

const PROXIES = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'];

describe('a visitor’s address', () => {
  it.each([
    ['is the connection’s where nobody forwards', '203.0.113.7', undefined, '203.0.113.7'],
    ['is the connection’s where that is no proxy, whatever it says', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['is what the proxy says', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['is what the proxy heard, not what it was told', '127.0.0.1', '192.0.2.9, 198.51.100.1', '198.51.100.1'],
    ['is seen through several proxies', '127.0.0.1', '192.0.2.9, 198.51.100.1, 10.2.3.4', '198.51.100.1'],
    ['is the last proxy’s where it names nobody', '127.0.0.1', undefined, '127.0.0.1'],
    ['is the last proxy’s where it names no address', '127.0.0.1', 'unknown, for="x"', '127.0.0.1'],
    ['is the farthest where all are proxies', '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['is told apart in IPv4 written as IPv6', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['is seen through a proxy with IPv6', 'fd00::1', '2001:db8::5', '2001:db8::5'],
  ])('%s', (_what, peer, forwardedFor, visitor) => {
    expect(visitorAddress({ peer, forwardedFor }, PROXIES)).toBe(visitor);
  });

  it('is the connection’s where no proxy is configured', () => {
    expect(visitorAddress({ peer: '127.0.0.1', forwardedFor: '198.51.100.1' }, [])).toBe('127.0.0.1');
  });
});

describe('one visitor', () => {
  it('has an IPv6 network, not an address', () => {
    expect(visitorKey('2001:db8:1:2:3::1')).toBe(visitorKey('2001:db8:1:2:ffff::9'));
    expect(visitorKey('2001:db8:1:2::1')).not.toBe(visitorKey('2001:db8:1:3::1'));
  });

  it('is the same in IPv4 however that is written', () => {
    expect(visitorKey('::ffff:198.51.100.1')).toBe(visitorKey('198.51.100.1'));
    expect(visitorKey('198.51.100.1')).not.toBe(visitorKey('198.51.100.2'));
  });
});
