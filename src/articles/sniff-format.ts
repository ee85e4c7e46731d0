import { NotAnArticleError } from '../errors.ts';
import { quotedFile } from '../text.ts';
import { FORMATS, type Format, formatByEnding, formatByMediaType, formatOfKind } from './formats.ts';
import { mediaTypeOf } from './media-type.ts';
import { READABLE_FILES } from './readable-files.ts';

const SNIFFED_BYTES = 4096;
/** One byte in so many is NUL in UTF-16, in any script: spaces and line ends are. */
const NULS_OF_UTF_16 = 20;
/** One character in so many may be none at all. */
const FOREIGN = 100;
/** What a file extension looks like; "v2.0 of the treaty" has none. */
const ENDING = /\.[a-z0-9]{1,5}$/i;

/**
 * Determines the format: by the bytes first, then by the response's content type or the file's name.
 * @param name the file's name as posted; null for a response
 * @param contentType the response's; null for a file
 * @throws NotAnArticleError 'unsupported-type' for a format that isn't in the table; 'empty'
 */
export function sniffFormat(bytes: Uint8Array, name: string | null, contentType: string | null): Format {
  if (bytes.length === 0)
    throw new NotAnArticleError('empty', `${name === null ? 'This page' : quotedFile(name)} is empty.`, {
      advice: 'Paste the text with /brief instead.',
    });
  // Not a TextDecoder: its "latin1" is windows-1252, in which some bytes are letters past U+00FF.
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1');
  const shown = FORMATS.find(({ sniff }) => sniff?.(start, bytes) === true);
  if (shown !== undefined) return shown;

  const named = formatByEnding(name ?? '');
  const hasOtherEnding = named === null && ENDING.test(name ?? '');
  const isBinary = looksBinary(start);
  if (isBinary && named !== null && !named.isToldByName) throw damagedFile(name, named);
  if (isBinary || hasOtherEnding) throw unsupportedFile(name);
  const told = named ?? formatByMediaType(mediaTypeOf(contentType) ?? '');
  return told?.isToldByName === true ? told : formatOfKind('text');
}

/** The error for a file that is not what its name says, and no text. */
function damagedFile(name: string | null, { noun }: Format): NotAnArticleError {
  return new NotAnArticleError('unreadable', `${quotedFile(name ?? '')} is damaged, or no ${noun} at all.`, {
    advice: 'Save it again, or paste the text with /brief.',
  });
}

/** @param name the file's, as posted; null if there is none */
export function unsupportedFile(name: string | null): NotAnArticleError {
  const advice = `${name === null ? 'Save it' : `Save ${quotedFile(name)}`} as a PDF, or paste the text with /brief.`;
  return new NotAnArticleError('unsupported-type', `This file type isn’t supported. Use ${READABLE_FILES.names}.`, {
    advice,
  });
}

/**
 * Whether there are control characters no text has. Text in UTF-16 has NULs in every other place, and any byte in the
 * others; text in ISO-2022 has escapes.
 */
function looksBinary(start: string): boolean {
  if (isUtf16(start)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ISO-2022's escapes begin with one
  return /[^\t\n\f\r\x20-\xFF]/.test(start.replace(/\x1B[$(][@-Z]/g, ''));
}

/** Whether it begins with UTF-16's mark or has the NULs of ASCII in UTF-16, and is text with them. */
function isUtf16(start: string): boolean {
  const isMarked = /^(?:\xFF\xFE|\xFE\xFF)/.test(start);
  const bytes = Buffer.from(start, 'latin1');
  const isLittle = isMarked ? bytes[0] === 0xff : nulsAt(bytes, 1) > nulsAt(bytes, 0);
  if (!isMarked && nulsAt(bytes, isLittle ? 1 : 0) < bytes.length / NULS_OF_UTF_16) return false;
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(even);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return (text.match(/[\0-\x08\x0B\x0E-\x1F\uFFFD\uFFFF]|\p{Cn}|\p{Co}/gu)?.length ?? 0) <= text.length / FOREIGN;
}

function nulsAt(bytes: Buffer, parity: number): number {
  let count = 0;
  for (let at = parity; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}
