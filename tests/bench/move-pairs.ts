import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { briefArticle } from '../../src/analysts/brief-article.ts';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { type LedgerPosition, SHIFT_KINDS } from '../../src/ledger/ledger.ts';
import { findShifts } from '../../src/ledger/shifts.ts';
import { articleOf } from '../fixtures/article-of.ts';
import { positionOf } from '../ledger/position-of.ts';

const PAIRS = new URL('../fixtures/moves/pairs.jsonl', import.meta.url);
const DAYS = { before: '2026-03-02', after: '2026-03-09' } as const;

const pairSchema = z.object({
  id: z.string(),
  /** Half of them the rules were tuned on; the other half was only scored. */
  part: z.enum(['tune', 'kept']),
  before: z.string(),
  after: z.string(),
  /** Kinds of move that an editor would call it; none where nothing moved. */
  kinds: z.array(z.enum(SHIFT_KINDS)),
});
export type MovePair = z.infer<typeof pairSchema>;

export interface MovePairOutcome {
  readonly pair: MovePair;
  readonly said: Readonly<Record<keyof typeof DAYS, readonly LedgerPosition[]>>;
  /** The kinds of move that were told between the two sentences. */
  readonly told: readonly string[];
}

/** Tells what moved between two sentences of one party on one matter, for each of a list of such pairs. */
export async function tellMovePairs(): Promise<readonly MovePairOutcome[]> {
  const lines = (await readFile(PAIRS, 'utf8')).split('\n').filter((line) => line !== '');
  const pairs = lines.map((line) => pairSchema.parse(JSON.parse(line)));
  const analyst = createExtractiveAnalyst();
  const said = new Map<string, MovePairOutcome['said']>();
  try {
    for (const pair of pairs) {
      const [before, after] = [await positionsIn(pair, 'before'), await positionsIn(pair, 'after')];
      said.set(pair.id, { before, after });
    }
  } finally {
    await analyst.close();
  }
  const all = [...said.values()];
  const shifts = findShifts(
    all.flatMap(({ before }) => before),
    all.flatMap(({ after }) => after),
  );
  return pairs.map((pair) => ({
    pair,
    said: said.get(pair.id) ?? { before: [], after: [] },
    told: shifts.flatMap(({ kind, issueId }) =>
      issueId === pair.id && kind !== 'new' && kind !== 'unchanged' ? [kind] : [],
    ),
  }));

  async function positionsIn(pair: MovePair, when: keyof typeof DAYS): Promise<readonly LedgerPosition[]> {
    const { briefing } = await briefArticle(analyst, articleOf(pair[when], { publishedAt: DAYS[when] }));
    return briefing.positions.flatMap(({ actor, act, stance, statement, evidence, directness, attribution, via }) => {
      const filed = positionOf(pair.id, pair.id, DAYS[when], statement, {
        ...{ actor, act, stance, directness, attribution, via },
      });
      return evidence.slice(0, 1).map(({ quote, start, end }) => ({
        ...{ ...filed, quote, span: { start, end } },
        article: { ...filed.article, id: `${pair.id} ${when}` },
      }));
    });
  }
}
