import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicName } from '../../src/articles/public-address.ts';
import { FORBIDDEN_LITERALS, FORBIDDEN_NAMES, INVALID_HOSTS } from './forbidden-addresses.ts';

const PUBLIC = ['8.8.8.8', '93.184.216.34', '1.1.1.1', '172.32.0.1', '168.63.129.17', '223.255.255.255'];
const PUBLIC_6 = ['2606:4700::1111', '2001:4860:4860::8888', '2a00:1450:4001::1', '2001:200::1', '2600::'];

describe('an address', () => {
  it.each([...PUBLIC, ...PUBLIC_6])('of the public internet may be opened: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(FORBIDDEN_LITERALS)('that is not public may not be opened, however it is spelled: %s', (literal) => {
    expect(isPublicAddress(hostOf(literal))).toBe(false);
  });

  it.each(INVALID_HOSTS)('that is none is not even read: %s', (host) => {
    expect(URL.canParse(`http://${host}/`)).toBe(false);
    expect(isPublicAddress(host)).toBe(false);
  });

  it.each([
    '',
    'news.example',
    '8.8.8',
    '08.8.8.8',
    '0x08.8.8.8',
    ' 8.8.8.8',
    '[2606:4700::1111]',
    '2606:4700::1%eth0',
  ])('in no usual spelling counts as not public: “%s”', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it('is not public anywhere in the private, local and reserved ranges of IPv4, as a number, in hex or in octal', () => {
    const ranges: [base: number, bits: number][] = [
      [0x00_00_00_00, 8],
      [0x0a_00_00_00, 8],
      [0x64_40_00_00, 10],
      [0x7f_00_00_00, 8],
      [0xa9_fe_00_00, 16],
      [0xac_10_00_00, 12],
      [0xc0_00_00_00, 24],
      [0xc0_a8_00_00, 16],
      [0xc6_12_00_00, 15],
      [0xe0_00_00_00, 3],
    ];
    const address = fc
      .constantFrom(...ranges)
      .chain(([base, bits]) => fc.integer({ min: 0, max: 2 ** (32 - bits) - 1 }).map((rest) => base + rest));
    fc.assert(
      fc.property(address, (number) => {
        for (const spelled of [`${number}`, `0x${number.toString(16)}`, `0${number.toString(8)}`])
          expect(isPublicAddress(hostOf(spelled))).toBe(false);
      }),
    );
  });

  it('is not public outside the part of IPv6 that is handed out', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const address = fc
      .tuple(group, fc.array(group, { minLength: 7, maxLength: 7 }))
      .filter(([first]) => first < 0x2000 || first > 0x3fff);
    fc.assert(
      fc.property(address, ([first, rest]) => {
        expect(isPublicAddress([first, ...rest].map((part) => part.toString(16)).join(':'))).toBe(false);
      }),
    );
  });
});

describe('a host name', () => {
  it.each([
    'news.example',
    'www.news.example.',
    'internal.news.example',
    'local.news.example',
    'xn--mnchen-3ya.example',
  ])('of the public internet may be looked up: %s', (name) => {
    expect(isPublicName(hostOf(name))).toBe(true);
  });

  it.each(FORBIDDEN_NAMES)('of the inside of a network is not even looked up: %s', (name) => {
    expect(isPublicName(hostOf(name))).toBe(false);
  });

  it.each(['', '.', 'a..b', '.example', 'news.example..'])('with an empty part is none: “%s”', (name) => {
    expect(isPublicName(name)).toBe(false);
  });
});

/** The host as a URL's parser reads it, without the brackets of IPv6. */
function hostOf(spelled: string): string {
  return new URL(`http://${spelled}/`).hostname.replace(/^\[|\]$/g, '');
}
