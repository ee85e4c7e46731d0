/** The set of words in a list, separated by white space, or by commas if they contain spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  const parts = list.includes(',') ? list.split(',') : list.split(/\s+/u);
  return new Set(parts.map((part) => part.trim().replace(/\s+/gu, ' ')).filter(Boolean));
}
