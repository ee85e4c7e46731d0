/** "Oslo · Bergen · + 3 more": the first names, and how many more there are. @param where to find them: ": /actors" */
export function sayFew(names: readonly string[], most: number, where = ''): string {
  const left = names.length - most;
  return [...names.slice(0, most), ...(left > 0 ? [`+ ${left} more${where}`] : [])].join(' · ');
}
