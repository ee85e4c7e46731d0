import { generateKeyPairSync, sign } from 'node:crypto';

/** The tags of X.690 that a certificate needs. */
const TAG = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, time: 0x18, sequence: 0x30, set: 0x31 };
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;

const ECDSA_WITH_SHA256 = der(TAG.sequence, der(TAG.oid, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der(TAG.oid, Buffer.from('550403', 'hex'));
const SUBJECT_ALT_NAME = der(TAG.oid, Buffer.from('551d11', 'hex'));

/**
 * A key and a certificate that it has signed itself (RFC 5280), so that no key has to lie among the tests.
 * @param until the year at whose start it expires
 */
export function selfSigned(host: string, until = 2049): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const attribute = der(TAG.sequence, COMMON_NAME, der(TAG.utf8, Buffer.from(host)));
  const name = der(TAG.sequence, der(TAG.set, attribute));
  const alternative = der(TAG.sequence, der(DNS_NAME, Buffer.from(host)));
  const extension = der(TAG.sequence, SUBJECT_ALT_NAME, der(TAG.octets, alternative));
  const toBeSigned = der(
    TAG.sequence,
    der(VERSION, der(TAG.integer, Buffer.of(2))),
    der(TAG.integer, Buffer.of(1)),
    ECDSA_WITH_SHA256,
    name,
    der(TAG.sequence, startOf(2020), startOf(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(TAG.sequence, extension)),
  );
  const signature = der(TAG.bits, Buffer.of(0), sign('sha256', toBeSigned, privateKey));
  const certificate = der(TAG.sequence, toBeSigned, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.replace(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function startOf(year: number): Buffer {
  return der(TAG.time, Buffer.from(`${year}0101000000Z`));
}

function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
