/** The parts of a line that there are: a statement that is filed under no matter has none to name. */
export function joinParts(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}
