import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const goldSchema = z.object({ issues: z.array(z.object({ id: z.string(), words: z.string() })) });
const exportSchema = z.object({
  statements: z.array(z.object({ concept: z.string().nullable(), statement: z.string(), quote: z.string() })),
});
/** A shorter statement is read with its quote. */
const SHORT = 60;

export interface MatterMeasure {
  /** Statements of which an editor says what they are about. */
  readonly statements: number;
  /** B-cubed (A. Bagga, B. Baldwin, 1998), a statement that is filed nowhere counting as alone. */
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** Compares the matters of an export with an editor's: the first of `expected.json` whose words a statement has. */
export async function measureMatters(folder: string, exported: string): Promise<MatterMeasure> {
  const { issues } = goldSchema.parse(JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')));
  const { statements } = exportSchema.parse(JSON.parse(exported));
  const filed = statements.flatMap(({ concept, statement, quote }, place) => {
    const text = statement.length < SHORT ? `${statement} ${quote}` : statement;
    const gold = issues.find(({ words }) => new RegExp(words, 'u').test(text));
    return gold === undefined ? [] : [{ gold: gold.id, matter: concept ?? `unfiled ${place}` }];
  });
  const share = (of: 'gold' | 'matter') =>
    filed.reduce((sum, one) => {
      const alike = filed.filter((other) => other[of] === one[of]);
      return (
        sum + alike.filter((other) => other.gold === one.gold && other.matter === one.matter).length / alike.length
      );
    }, 0) / filed.length;
  const [precision, recall] = [share('matter'), share('gold')];
  return { statements: filed.length, precision, recall, f: (2 * precision * recall) / (precision + recall) };
}
