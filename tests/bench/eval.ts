import { evalAttribution } from './attribution.ts';
import { evalBriefings } from './briefings.ts';
import { measureCards } from './cards.ts';
import { evalEntities } from './entities.ts';
import { evalExtraction } from './extraction.ts';
import { evalLedger } from './ledger.ts';
import { evalRules } from './rules.ts';
import { evalAnswers, evalDigests } from './sentences.ts';
import { evalSeries } from './series.ts';

/** What is written for a scorer to read, from what is given to be analysed. */
const KINDS: Readonly<Record<string, (input: string, output: string) => Promise<void>>> = {
  attribution: evalAttribution,
  entities: evalEntities,
  extraction: evalExtraction,
  briefings: evalBriefings,
  answers: evalAnswers,
  digests: evalDigests,
  rules: evalRules,
  series: evalSeries,
};

const [kind = '', input, output] = process.argv.slice(2);
const evaluate = KINDS[kind];
if (kind === 'cards' && input !== undefined) {
  console.table(await measureCards(input));
} else if (kind === 'ledger' && input === undefined) {
  await evalLedger();
} else if (evaluate === undefined || input === undefined || output === undefined) {
  process.stderr.write(`Usage: npm run -s eval -- ${Object.keys(KINDS).join('|')} IN OUT, or cards IN, or ledger\n`);
  process.exitCode = 2;
} else {
  await evaluate(input, output);
}
