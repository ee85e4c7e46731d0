import type { Evidence, ProposedQuote, StickingPoint } from './briefing.ts';
import type { FoundQuote } from './evidence-check.ts';
import { isAtReader } from './is-at-reader.ts';
import { lockParts } from './lock-parts.ts';
import { sentencesAround } from './lock-quote.ts';
import type { LockableText } from './lockable-text.ts';
import type { Translate } from './translation-check.ts';

/** Quotes, and what they have to back. */
interface Quoting {
  readonly evidence: readonly ProposedQuote[];
  readonly text?: string;
  readonly act?: string;
  readonly statement?: string;
  readonly parties?: StickingPoint<ProposedQuote>['parties'];
}

function proseOf({ text, act, statement, parties = [] }: Quoting): string {
  return [text, act, statement, ...parties.map(({ holds }) => holds)].filter((part) => part !== undefined).join(' ');
}

/** Locks lists of items and counts across all of them. */
export function createItemLock(
  source: LockableText,
  { translate, isWorded = false }: { readonly translate?: Translate | undefined; readonly isWorded?: boolean } = {},
) {
  const tally = { proposed: 0, verified: 0, widened: 0 };
  const fallen = new Map<object, 'quotes' | 'words'>();
  return {
    tally,
    fallen,
    /** Drops items without a found quote and those that `check` rejects; skips duplicates. */
    lockItems<T extends Quoting, L>(
      items: readonly T[],
      check: (item: T, evidence: readonly Evidence[], found: readonly FoundQuote[]) => L | null,
      keyOf: (item: L) => string,
    ): readonly L[] {
      const kept = new Map<string, L>();
      for (const item of items) {
        const { evidence, found, widened, proposed } = lockEvidence(source, item.evidence, proseOf(item), translate);
        // What a page says to its readers, a model must not make anybody's position.
        const isTold = !isWorded || found.some((each) => !isAtReader(sentenceOf(each, source), source.language));
        const locked = evidence.length === 0 || !isTold ? null : check(item, evidence, found);
        if (locked !== null && kept.has(keyOf(locked))) continue;
        // A quote that is in the article counts as found, whatever happens to its item.
        tally.proposed += proposed;
        tally.verified += evidence.length;
        tally.widened += widened;
        if (locked === null) fallen.set(item, evidence.length === 0 ? 'quotes' : 'words');
        else kept.set(keyOf(locked), locked);
      }
      return [...kept.values()];
    },
  };
}

function sentenceOf({ evidence }: FoundQuote, source: LockableText): string {
  const { start, end } = sentencesAround(source, evidence);
  return source.text.slice(start, end);
}

/** The quotes that were found, each place once; a quote that is proposed twice counts once. */
function lockEvidence(
  source: LockableText,
  quotes: readonly ProposedQuote[],
  prose: string,
  translate?: Translate,
): { evidence: readonly Evidence[]; found: readonly FoundQuote[]; widened: number; proposed: number } {
  const found = new Map<string, FoundQuote & { readonly isWidened: boolean }>();
  let refused = 0;
  for (const quote of quotes) {
    for (const lock of lockParts(source, quote, prose)) {
      if (lock.type === 'refused') refused += 1;
      else {
        const key = `${lock.evidence.start}-${lock.evidence.end}`;
        const evidence = translate?.(quote, lock.evidence) ?? lock.evidence;
        if (!found.has(key)) found.set(key, { ...lock, evidence });
      }
    }
  }
  const locks = [...found.values()];
  return {
    evidence: locks.map(({ evidence }) => evidence),
    found: locks,
    widened: locks.filter(({ isWidened }) => isWidened).length,
    proposed: locks.length + refused,
  };
}
