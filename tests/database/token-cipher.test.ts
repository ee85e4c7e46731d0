import { describe, expect, it } from 'vitest';
import { createTokenCipher } from '../../src/database/token-cipher.ts';

const [OLD, NEW, OTHER] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const TOKEN = '{"bot":{"token":"xoxb-of-a-workspace"}}';

describe('an encrypted token', () => {
  const cipher = createTokenCipher([NEW]);

  it('shows nothing of itself, and is never written the same way twice', () => {
    const [one, other] = [cipher.encrypt(TOKEN, 'slack/T1'), cipher.encrypt(TOKEN, 'slack/T1')];
    expect(one).toMatch(/^v1:[0-9a-f]{16}:[\w-]+$/);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('xoxb');
    expect(other).not.toBe(one);
    expect(cipher.decrypt(one, 'slack/T1')).toBe(TOKEN);
  });

  it('opens nothing as another workspace’s, with another key, or changed by a letter', () => {
    const encrypted = cipher.encrypt(TOKEN, 'slack/T1');
    expect(cipher.decrypt(encrypted, 'slack/T2')).toBeNull();
    expect(createTokenCipher([OTHER]).decrypt(encrypted, 'slack/T1')).toBeNull();
    for (const place of [20, 40, 60, encrypted.length - 2]) {
      const changed = encrypted[place] === 'A' ? 'B' : 'A';
      const forged = `${encrypted.slice(0, place)}${changed}${encrypted.slice(place + 1)}`;
      expect(cipher.decrypt(forged, 'slack/T1')).toBeNull();
    }
    for (const other of ['', TOKEN, 'v1:', encrypted.slice(0, 30)])
      expect(cipher.decrypt(other, 'slack/T1')).toBeNull();
  });

  it('is still opened with the key from before, and told from what the current one encrypted', () => {
    const before = createTokenCipher([OLD]).encrypt(TOKEN, 'slack/T1');
    const both = createTokenCipher([NEW, OLD]);
    expect(both.decrypt(before, 'slack/T1')).toBe(TOKEN);
    expect(both.isCurrent(before)).toBe(false);
    expect(both.isCurrent(both.encrypt(TOKEN, 'slack/T1'))).toBe(true);
  });
});
