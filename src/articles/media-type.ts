/** The media type alone, in lower case; null where there is none, or nothing that has a type's form. */
export function mediaTypeOf(contentType: string | null): string | null {
  const type = (contentType ?? '').split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : null;
}
