import type { ActRow } from './act-row.ts';
import { ATTITUDES } from './attitudes.ts';
import { DEALING } from './dealing-acts.ts';
import { SHOWN_ATTITUDES } from './shown-attitudes.ts';
import { SPEAKING } from './speaking-acts.ts';

const ROWS = byLemma([...SPEAKING, ...DEALING, ...ATTITUDES, ...SHOWN_ATTITUDES]);

/** The row of a reporting word. @param lemma in lower case */
export function rowOfLemma(lemma: string): ActRow | undefined {
  return ROWS.get(lemma);
}

/** The row of a reporting word, or of its verb alone where "call off" has none of its own. */
export function actOfWord(lemma: string): ActRow | undefined {
  return ROWS.get(lemma) ?? ROWS.get(lemma.split(' ')[0] ?? '');
}

/** @throws Error where a word stands in two rows */
function byLemma(rows: readonly ActRow[]): ReadonlyMap<string, ActRow> {
  const found = new Map<string, ActRow>();
  for (const row of rows)
    for (const lemma of row.lemmas.split('|')) {
      if (found.has(lemma)) throw new Error(`The reporting word ${lemma} stands in two rows.`);
      found.set(lemma, row);
    }
  return found;
}
