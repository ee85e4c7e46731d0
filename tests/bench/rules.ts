import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import analyseText from '../../src/analysts/extractive/analyst-worker.ts';
import { type Rule, ruleTables, traceRules, withoutRule } from '../../src/analysts/extractive/rules/rule-table.ts';
import { isMovedBy, placesOf } from '../analysts/extractive/readings/places-of.ts';

/** What one rule of the extractive analyst is worth on a set of texts. */
interface RuleWorth {
  readonly rule: string;
  /** Texts in which it decides something. */
  readonly firesIn: number;
  /** Texts whose draft is another without it. */
  readonly moves: number;
  /** Whether the reading of one of its own examples is another without it. */
  readonly isNeededByExample: boolean;
}

/**
 * Leaves out each rule of the extractive analyst in turn, and tells what becomes of the drafts of every `ID.txt` of a
 * folder and of the rule's own examples. Writes a line of JSON a rule, and prints the rules that nothing needs.
 */
export async function evalRules(inDir: string, outFile: string): Promise<void> {
  const names = (await readdir(inDir)).filter((file) => file.endsWith('.txt')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(path.join(inDir, name), 'utf8')));
  const drafts = texts.map((text) => {
    const { result, firings } = traceRules(() => draftOf(text));
    return { text, draft: result, fired: new Set(firings.map(({ rule }) => rule)) };
  });
  const worths: RuleWorth[] = [];
  for (const { all, keyOf } of ruleTables()) {
    for (const rule of all) {
      const key = keyOf(rule);
      const fires = drafts.filter(({ fired }) => fired.has(key));
      worths.push({
        rule: key,
        firesIn: fires.length,
        moves: fires.filter(({ text, draft }) => withoutRule(key, () => draftOf(text)) !== draft).length,
        isNeededByExample: isNeededByExample(key, rule),
      });
    }
  }
  await writeFile(outFile, worths.map((worth) => `${JSON.stringify(worth)}\n`).join(''));
  const idle = worths.filter(({ moves, isNeededByExample }) => moves === 0 && !isNeededByExample);
  console.table(
    ruleTables().map(({ name, all, keyOf }) => {
      const keys = new Set(all.map(keyOf));
      const own = worths.filter(({ rule }) => keys.has(rule));
      const count = (isCounted: (worth: RuleWorth) => boolean) => own.filter(isCounted).length;
      return {
        table: name,
        rules: own.length,
        'decide in a text': count(({ firesIn }) => firesIn > 0),
        'move a draft': count(({ moves }) => moves > 0),
        'needed by an example': count((worth) => worth.isNeededByExample),
      };
    }),
  );
  process.stdout.write(`${idle.length} rules move no draft and are needed by no example of their own.\n`);
  for (const { rule } of idle) process.stdout.write(`  ${rule}\n`);
}

function draftOf(text: string): string {
  return JSON.stringify(analyseText({ text, title: null, publishedAt: null }));
}

function isNeededByExample(key: string, { examples }: Rule): boolean {
  return examples.flatMap(placesOf).some((text) => isMovedBy(key, text));
}
