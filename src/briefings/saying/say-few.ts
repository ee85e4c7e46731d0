/** "Oslo · Bergen · + 3 more": names side by side, and how many are left. @param where the rest is found: ": /actors" */
export function sayFew(names: readonly string[], most: number, where = ''): string {
  const left = names.length - most;
  return [...names.slice(0, most), ...(left > 0 ? [`+ ${left} more${where}`] : [])].join(' · ');
}
