import type { Explanation } from '../analysts/extractive/analyst-worker.ts';

/** The rules behind each position, for the terminal. */
export function sayExplanations(explanations: readonly Explanation[]): string {
  if (explanations.length === 0) return '\nREAD BY RULES\nNo position.\n';
  const lines = explanations.flatMap(({ actor, act, statement, rules }) => [
    `${actor} ${act}: ${statement}`,
    ...rules.map(({ rule, words }) => `    ${rule} · “${words}”`),
  ]);
  return `\nREAD BY RULES\n${lines.join('\n')}\n`;
}
