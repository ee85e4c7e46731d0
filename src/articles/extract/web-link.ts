/** The address that a text is, if it is one of a page. @param from what a relative one is resolved against */
export function webLink(text: string, from?: string): string | null {
  const url = URL.parse(text, from);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
