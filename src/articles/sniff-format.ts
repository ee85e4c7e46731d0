import { NotAnArticleError } from '../errors.ts';
import { FORMATS, type Format, formatByEnding, formatByMediaType, formatOfKind } from './formats.ts';
import { mediaTypeOf } from './media-type.ts';
import { READABLE_FILES } from './readable-files.ts';

const SNIFFED_BYTES = 4096;
/** Rich text looks like plain text, and reads as gibberish. */
const RTF_START = /^\{\\rtf/;
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
    throw new NotAnArticleError('empty', `${name === null ? 'This page' : `“${name}”`} is empty.`, {
      advice: 'Paste the text with /brief instead.',
    });
  // Not a TextDecoder: its "latin1" is windows-1252, in which some bytes are letters past U+00FF.
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1');
  const shown = FORMATS.find(({ sniff }) => sniff?.(start, bytes) === true);
  if (shown !== undefined) return shown;

  const named = formatByEnding(name ?? '');
  const hasOtherEnding = named === null && ENDING.test(name ?? '');
  if (looksBinary(start) || RTF_START.test(start) || hasOtherEnding) throw unsupportedFile(name);
  const told = named ?? formatByMediaType(mediaTypeOf(contentType) ?? '');
  return told?.isToldByName === true ? told : formatOfKind('text');
}

/** @param name the file's, as posted; null if there is none */
export function unsupportedFile(name: string | null): NotAnArticleError {
  const advice = `${name === null ? 'Save it' : `Save “${name}”`} as a PDF, or paste the text with /brief.`;
  return new NotAnArticleError('unsupported-type', `This file type isn’t supported. Use ${READABLE_FILES.names}.`, {
    advice,
  });
}

/** Whether there are control characters no text has; the NULs of UTF-16, in every other place, are text. */
function looksBinary(start: string): boolean {
  const controls = start.match(/[^\t\n\f\r\x20-\xFF]/g)?.length ?? 0;
  if (controls === 0) return false;
  const isUtf16 = /^(?:\xFF\xFE|\xFE\xFF)/.test(start) || withoutNul(start).length * 2 - start.length < 2;
  return !isUtf16 || /[^\t\n\f\r\x20-\xFF]/.test(withoutNul(start));
}

function withoutNul(start: string): string {
  return start.replaceAll('\0', '');
}
