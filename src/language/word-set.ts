/** A set of the words of a list: separated by white space, or by commas where they hold spaces themselves. */
export function wordSet(list: string): ReadonlySet<string> {
  const parts = list.includes(',') ? list.split(',') : list.split(/\s+/u);
  return new Set(parts.map((part) => part.trim().replace(/\s+/gu, ' ')).filter(Boolean));
}
