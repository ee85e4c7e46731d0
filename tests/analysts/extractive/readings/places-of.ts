import { withoutRule } from '../../../../src/analysts/extractive/rules/rule-table.ts';
import { readMarked } from '../drafting.ts';
import { readingOf } from './reading-of.ts';

/** Where an example may stand: as it is, as direct speech, before an interview, in a conversation, before its holder speaks, before names. */
const CONTEXTS: readonly ((example: string) => string)[] = [
  (example) => example,
  (example) => `“${example}” Nora Lindt said.`,
  (example) => `The Weekly spoke to Mei Tan.\n\nQ: Will you sell it?\n\n${example}`,
  (example) => `${example}\n\nQ: Will you sell it?\n\nA: I will never sell it.`,
  (example) => `${example}\n\nMS. LINDT: We will never sell it.\n\nMR. OSK: We will. I say so.`,
  (example) => `MS. LINDT: ${example}\n\nMR. OSK: We will never sell it.`,
  // What points back is heard where something was said before.
  (example) => `MS. LINDT: We read it. ${example}\n\nMR. OSK: We will never sell it.`,
  (example) => `${example}\n\nWe reject the sale. We want the mill back.`,
  (example) => `${example} “The dam stays shut for good,” the mayor said.`,
  // Whoever is named again is missed where nothing of theirs is heard.
  (example) => `${example} The town wants the River Council to sell the quay. The town met the River Council.`,
  (example) => `${example} Nora Lindt met nobody. Nora Lindt left. Nora Lindt was in the town.`,
];

/** The texts in which an example of a rule may be read: itself without its marks, then with something around it. */
export function placesOf(example: string): readonly string[] {
  const { text } = readMarked(example);
  return CONTEXTS.map((place) => place(text));
}

/** Whether a text reads otherwise without a rule, named by its key. */
export function isMovedBy(key: string, text: string): boolean {
  const without = withoutRule(key, () => readingOf(text));
  return readingOf(text).join('\n') !== without.join('\n');
}
