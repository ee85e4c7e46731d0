import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** Encrypts what is secret in the database, with AES-256-GCM. */
export interface TokenCipher {
  /** @param about what it belongs to: it can be read as that and nothing else @returns text of one line */
  encrypt(secret: string, about: string): string;
  /** null if no key of ours opens it, or it was changed, or is of something else. */
  decrypt(encrypted: string, about: string): string | null;
  /** Whether it is encrypted with the key that encrypts now. */
  isCurrent(stored: string): boolean;
}

/** Version, id of the key, and nonce, tag and text together. */
const ENCRYPTED = /^v1:([0-9a-f]{16}):([\w-]+)$/;
const BYTES = { nonce: 12, tag: 16 } as const;

/** @param keys 32 bytes each; the first encrypts, all decrypt */
export function createTokenCipher([first, ...others]: readonly [Uint8Array, ...Uint8Array[]]): TokenCipher {
  const keys = new Map([...others, first].map((key) => [idOf(key), key]));
  const current = idOf(first);
  return {
    encrypt(secret, about) {
      const nonce = randomBytes(BYTES.nonce);
      const cipher = createCipheriv('aes-256-gcm', first, nonce).setAAD(Buffer.from(about));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `v1:${current}:${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
    },
    decrypt(encrypted, about) {
      const [, id = '', packed = ''] = ENCRYPTED.exec(encrypted) ?? [];
      const key = keys.get(id);
      if (key === undefined) return null;
      const bytes = Buffer.from(packed, 'base64url');
      const [nonce, tag] = [bytes.subarray(0, BYTES.nonce), bytes.subarray(BYTES.nonce, BYTES.nonce + BYTES.tag)];
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: BYTES.tag })
          .setAAD(Buffer.from(about))
          .setAuthTag(tag);
        return Buffer.concat([decipher.update(bytes.subarray(BYTES.nonce + BYTES.tag)), decipher.final()]).toString();
      } catch {
        return null;
      }
    },
    isCurrent: (stored) => ENCRYPTED.exec(stored)?.[1] === current,
  };
}

/** Tells keys apart, and nothing about them. */
function idOf(key: Uint8Array): string {
  return createHash('sha256').update('readout key 1\n').update(key).digest('hex').slice(0, 16);
}
