/** The media type alone, in lower case; null if it is missing or malformed. */
export function mediaTypeOf(contentType: string | null): string | null {
  const type = (contentType ?? '').split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null;
}
