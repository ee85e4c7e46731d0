import { remember } from '../language/remember.ts';
import type { LedgerPosition } from './ledger.ts';
import { wordsOf } from './matter-words.ts';

interface SaidWords {
  /** The words of its statement. */
  readonly stated: ReadonlySet<string>;
  /** Those, and the words of its quote. */
  readonly all: ReadonlySet<string>;
}

/** A cache: each way of finding moves reads all statements. */
const SAID = new WeakMap<Pick<LedgerPosition, 'statement' | 'quote'>, SaidWords>();

/** The words that tell matters apart in what somebody said, stemmed. */
export function saidWords(position: Pick<LedgerPosition, 'statement' | 'quote'>): SaidWords {
  const known = SAID.get(position);
  if (known !== undefined) return known;
  const stated = new Set(wordsOf(position.statement));
  const said = { stated, all: stated.union(new Set(wordsOf(position.quote))) };
  SAID.set(position, said);
  return said;
}

/** The words of the name, role and body of whoever holds a statement: they say nothing of what it is about. */
export function speakerWords({
  actor,
  role = '',
  affiliation = '',
}: Pick<LedgerPosition, 'actor' | 'role' | 'affiliation'>): ReadonlySet<string> {
  return nameWords(`${actor} ${role} ${affiliation}`);
}

/** The words of a name, of which a ledger has few and its statements many. */
export const nameWords: (name: string) => ReadonlySet<string> = remember((name) => new Set(wordsOf(name)));
