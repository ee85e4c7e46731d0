import type { Attachment } from './reply.ts';

/** Whether a file is to be looked at where it is told of, and not saved. */
export function isPicture({ mediaType }: Attachment): boolean {
  return mediaType === 'image/png';
}
