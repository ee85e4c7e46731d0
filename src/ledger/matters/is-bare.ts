import { CURRENCIES } from '../../language/currencies.ts';
import { AMOUNTS } from '../../language/measures.ts';
import { wordSet } from '../../language/word-set.ts';

/** Nouns that are of something else, and tell nothing without it. Singular. */
const BARE = wordSet(
  `act agreement answer approach argument aspect bid change charge chance choice claim concern condition confusion count
   date day deadline deal debate decision demand detail direction dispute draft effort end error evidence example
   failure fear figure goal good idea increase issue item kind law letter level line list lot matter measure meeting
   message move name need number object offer opening option order pact part place plan point policy position price problem
   process progress promise proposal question rate reason report request response result return right risk role round
   rule share side sign size solution split stance start state statement step success table talk task term text thing
   threat time turn vote way wish withdrawal word work`,
);

/** Whether a label is such a noun alone, or an amount of money. */
export function isBare(label: string): boolean {
  const word = label.toLowerCase();
  const [first = ''] = word.split(' ');
  return [word, word.replace(/s$/u, '')].some((each) => BARE.has(each)) || isMoney(first);
}

function isMoney(word: string): boolean {
  return CURRENCIES.some((each) => word === each || word === `${each}s`);
}

/** Whether a label begins with a noun that only measures: "percent", "tonnes of steel", "cubic metres of water". */
export function isMeasured(label: string): boolean {
  const [first = ''] = label
    .toLowerCase()
    .replace(/^(?:cubic|square) /u, '')
    .split(/[ -]/u);
  return AMOUNTS.has(first) || AMOUNTS.has(first.replace(/s$/u, ''));
}
