import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSignedLinks } from '../../../src/app/reading-room/signed-links.ts';

const DAY_MS = 86_400_000;
const SCOPE = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const TARGET = { scope: SCOPE, id: '0190c5a4-0000-7000-8000-000000000001' };
const START = new Date('2026-03-02T09:00:00Z');

let at = START;
const key = randomBytes(32);
const links = createSignedLinks({ key, now: () => at });

describe('a signed link', () => {
  it('opens what it was given out for, for 14 days', () => {
    at = START;
    const token = links.sign('briefing', TARGET);
    expect(links.open('briefing', token)).toMatchObject(TARGET);
    at = new Date(START.getTime() + 14 * DAY_MS - 1_000);
    expect(links.open('briefing', token)).toMatchObject(TARGET);
    at = new Date(START.getTime() + 14 * DAY_MS);
    expect(links.open('briefing', token)).toBe('expired');
  });

  it('is an address as it is, and short enough for a button of Discord', () => {
    const scope = { platform: 'discord', workspace: '9'.repeat(19), channel: '9'.repeat(19) };
    const token = links.sign('briefing', { ...TARGET, scope });
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(token.length).toBeLessThan(300);
  });

  it('to a ledger opens no briefing', () => {
    at = START;
    expect(links.open('briefing', links.sign('ledger', { scope: SCOPE, id: '' }))).toBe('unknown');
  });

  it('of another key opens nothing, not even as one that ended', () => {
    at = START;
    const other = createSignedLinks({ key: randomBytes(32), now: () => at });
    expect(links.open('briefing', other.sign('briefing', TARGET))).toBe('unknown');
    expect(links.open('briefing', other.sign('briefing', TARGET, new Date(0)))).toBe('unknown');
  });

  it('opens nothing once a single character of it is another', () => {
    at = START;
    const token = links.sign('briefing', TARGET);
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    for (let index = 0; index < token.length; index++)
      for (const character of characters)
        if (character !== token[index])
          expect(links.open('briefing', token.slice(0, index) + character + token.slice(index + 1))).toBe('unknown');
  });

  it('cannot be made to last longer or to lead elsewhere by who holds it', () => {
    at = START;
    const [payload = '', signature = ''] = links.sign('briefing', TARGET).split('.');
    const told = Buffer.from(payload, 'base64url').toString();
    for (const forged of [told.replace('C1', 'C2'), told.replace(/\d+\]$/, '9999999999]')])
      expect(links.open('briefing', `${Buffer.from(forged).toString('base64url')}.${signature}`)).toBe('unknown');
  });

  it('takes any text for none', () => {
    at = START;
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (text) => links.open('briefing', text) === 'unknown'));
    for (const text of ['', '.', `${'a'.repeat(5_000)}.${'a'.repeat(43)}`, `e30.${'A'.repeat(43)}`])
      expect(links.open('ledger', text)).toBe('unknown');
  });
});
