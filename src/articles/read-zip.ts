import { unzipSync } from 'fflate';
import { NotAnArticleError } from '../errors.ts';
import { damaged } from './damaged-document.ts';

/** What may be unpacked from one document. In bytes. */
const MAX_BYTES = 100_000_000;

/**
 * Unpacks the wanted files of a document that is a ZIP archive.
 * @param noun names it in the message: "Word document"
 * @throws NotAnArticleError if it is damaged, or becomes too large
 */
export function readZip(
  bytes: Uint8Array,
  noun: string,
  isWanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let left = MAX_BYTES;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        left -= originalSize;
        if (left < 0) throw tooLarge(noun);
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof NotAnArticleError ? cause : damaged(noun, cause);
  }
}

function tooLarge(noun: string): NotAnArticleError {
  return new NotAnArticleError('too-large', `This ${noun} becomes too large when it is unpacked.`, {
    advice: 'Paste the part you need with /brief.',
  });
}
