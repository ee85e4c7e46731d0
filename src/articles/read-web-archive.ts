import { damaged } from './damaged-document.ts';
import { decodeBytes } from './decode.ts';
import type { ReadDocument } from './document.ts';
import { extractPage } from './extract/extract-page.ts';

const NOUN = 'web archive';
/** The trailer of a binary property list is 32 bytes. */
const TRAILER = 32;
const LIMITS = { objects: 200_000, depth: 20 } as const;

/**
 * Reads a page that Safari saved as a web archive: a binary property list with the page in it.
 * @throws NotAnArticleError: damaged
 */
export function readWebArchive(bytes: Uint8Array): ReadDocument {
  const resource = findMainResource(bytes);
  if (!(resource.WebResourceData instanceof Uint8Array)) throw damaged(NOUN);
  const { WebResourceData: data, WebResourceTextEncodingName: charset, WebResourceURL: url } = resource;
  const contentType = typeof charset === 'string' ? `text/html; charset=${charset}` : null;
  return extractPage(decodeBytes(data, contentType), typeof url === 'string' ? url : null);
}

type Value = string | Uint8Array | { readonly [key: string]: Value } | null;

function findMainResource(bytes: Uint8Array): Readonly<Record<string, Value>> {
  try {
    const root = readPropertyList(bytes);
    const main = isRecord(root) ? root.WebMainResource : null;
    if (main !== undefined && isRecord(main)) return main;
  } catch (cause) {
    throw damaged(NOUN, cause);
  }
  throw damaged(NOUN);
}

function isRecord(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/** Reads strings, data and dictionaries; whatever else there is, is null. @throws RangeError for offsets outside */
function readPropertyList(bytes: Uint8Array): Value {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - TRAILER;
  const [offsetSize, refSize] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)];
  const [count, top, table] = [8, 16, 24].map((at) => Number(view.getBigUint64(trailer + at)));
  if (count === undefined || top === undefined || table === undefined || count > LIMITS.objects) throw new RangeError();

  const integer = (at: number, size: number) => {
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + view.getUint8(at + index);
    return value;
  };
  // Objects may share others, which are read once: else a few kilobytes unfold without end.
  const known = new Map<number, Value>();
  const read = (index: number, depth: number): Value => {
    if (index >= count || depth > LIMITS.depth) throw new RangeError();
    const value = known.get(index) ?? readObject(index, depth);
    known.set(index, value);
    return value;
  };
  const readObject = (index: number, depth: number): Value => {
    const at = integer(table + index * offsetSize, offsetSize);
    const marker = view.getUint8(at);
    const { length, start } = lengthAt(at, marker & 0x0f);
    switch (marker >> 4) {
      case 0x4:
        return bytes.subarray(start, start + length);
      case 0x5:
        return Buffer.from(bytes.subarray(start, start + length)).toString('latin1');
      case 0x6:
        return Buffer.from(bytes.slice(start, start + length * 2))
          .swap16()
          .toString('utf16le');
      case 0xd: {
        const entries = Array.from({ length }, (_, entry): [string, Value] => {
          const key = read(integer(start + entry * refSize, refSize), depth + 1);
          return [String(key), read(integer(start + (length + entry) * refSize, refSize), depth + 1)];
        });
        return Object.fromEntries(entries);
      }
      default:
        return null;
    }
  };
  const lengthAt = (at: number, short: number) => {
    if (short !== 0x0f) return { length: short, start: at + 1 };
    const size = 2 ** (view.getUint8(at + 1) & 0x0f);
    const length = integer(at + 2, size);
    if (length > bytes.length) throw new RangeError();
    return { length, start: at + 2 + size };
  };
  return read(top, 0);
}
