import type { Attachment } from './reply.ts';

/** Whether a file is shown inline rather than offered as a download. */
export function isPicture({ mediaType }: Attachment): boolean {
  return mediaType === 'image/png';
}
