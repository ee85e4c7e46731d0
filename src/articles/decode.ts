import { detect } from 'chardet';

const LIMITS = {
  /** How much of the page is searched for a declaration in the markup. */
  declarationBytes: 64 * 1024,
  /** Statistical detection is slow, and more bytes make no difference. */
  detectionBytes: 64 * 1024,
  /** How much is checked for the NULs of UTF-16. */
  nulBytes: 4 * 1024,
  nulShare: 0.04,
  /** A charset fits if at most this share of the non-ASCII characters is unreadable in it. */
  brokenShare: 0.1,
} as const;

const UTF_16 = /^utf-16/;
/** Many servers declare these for everything; a page that is valid UTF-8 anyway is UTF-8. */
const WESTERN_DEFAULT = new Set(['windows-1252', 'iso-8859-15']);
/** Each attribute is bounded, so that a page of nothing but "<meta" takes linear time. */
const META_CHARSET = /<meta[^>]{1,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i;
const XML_ENCODING = /^\s{0,99}<\?xml[^>]{1,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i;

/**
 * Decodes a page or a text file, whatever charset is declared. Tries, in this order: byte-order mark, UTF-16 by its
 * NULs, the header's charset (unless it is UTF-8, which servers add by default), strict UTF-8, the markup's own
 * declaration, UTF-8 with a few errors, detection, and Windows-1252, which reads anything.
 * A declaration the bytes contradict is ignored. Never throws.
 * @param contentType the Content-Type header as received, or null
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const marked = charsetOfMark(bytes) ?? charsetOfNuls(bytes);
  if (marked !== null) return read(bytes, marked);

  const strict = hasEscapes(bytes) ? null : readStrictly(bytes);
  const header = knownCharset(/charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
  if (header !== null && header !== 'utf-8' && !(WESTERN_DEFAULT.has(header) && strict !== null)) {
    const text = readIfFits(bytes, header);
    if (text !== null) return text;
  }
  if (strict !== null) return strict;
  return (
    readIfFits(bytes, charsetOfMarkup(bytes)) ??
    readIfFits(bytes, 'utf-8') ??
    readIfFits(bytes, detectCharset(bytes)) ??
    read(bytes, 'windows-1252')
  );
}

function charsetOfMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** ASCII in UTF-16 has a NUL in every other byte, and text in any script has spaces; other charsets have none. */
function charsetOfNuls(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LIMITS.nulBytes);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const many = sample.length * LIMITS.nulShare;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}

function charsetOfMarkup(bytes: Uint8Array): string | null {
  const head = read(bytes.subarray(0, LIMITS.declarationBytes), 'windows-1252');
  const charset = knownCharset((META_CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1]);
  // A declaration that can be read byte by byte is not written in UTF-16 (HTML, "prescan a byte stream").
  return charset !== null && UTF_16.test(charset) ? 'utf-8' : charset;
}

/** The sample starts where the text leaves ASCII: a long head would hide it otherwise. */
function detectCharset(bytes: Uint8Array): string | null {
  const start = Math.max(0, hasEscapes(bytes) ? bytes.indexOf(0x1b) : bytes.findIndex((byte) => byte > 0x7f));
  const sample = bytes.subarray(start, start + LIMITS.detectionBytes);
  return knownCharset(detect(sample) ?? undefined);
}

/** ISO-2022-JP is made of ASCII and escapes, so it would pass for UTF-8. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) return true;
  }
  return false;
}

function readStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readIfFits(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null;
  const text = read(bytes, charset);
  let [broken, foreign] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    if (code > 0x7f) foreign += 1;
  }
  return broken <= foreign * LIMITS.brokenShare ? text : null;
}

function read(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

/** The decoder's name for a label; null for one it doesn't know, and for those that mean "undecodable". */
function knownCharset(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}
