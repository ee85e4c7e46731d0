import type { Stance } from '../../src/briefings/briefing.ts';
import type { LedgerPosition } from '../../src/ledger/ledger.ts';
import { type Matrix, makeMatrix } from '../../src/ledger/matrix.ts';

export const MATRIX_ROOM = { actors: 8, issues: 6 } as const;

export interface Said {
  readonly actor: string;
  readonly issue: string;
  readonly date?: string;
  readonly stance?: Stance;
}

/** Positions as a ledger tells them; who has the same name is the same. */
export function positionsOf(all: readonly Said[]): readonly LedgerPosition[] {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = ids.get(name) ?? String(ids.size + 1);
    ids.set(name, id);
    return id;
  };
  return all.map(({ actor, issue, date = '2026-03-02', stance = 'unclear' }, index) => ({
    id: String(index + 1),
    ...{ actorId: idOf(`actor ${actor}`), actor, issueId: idOf(`issue ${issue}`), issue, date, stance },
    ...{ act: 'states', statement: `says number ${index + 1}`, quote: `It says number ${index + 1}, and no more.` },
    ...{ directness: 'direct', attribution: 'verified', hedge: null, via: [] },
    article: {
      id: `article-${date}`,
      title: `News of ${date}`,
      ...{
        siteName: 'Harbour Post',
        url: 'https://news.example/',
        date,
        briefingId: `briefing-${date}`,
        isDated: true,
        alsoIn: [],
        channel: 'C1',
        messageId: null,
      },
    },
    retraction: null,
    told: null,
    span: { start: 0, end: 20 },
  }));
}

export function matrixOf(all: readonly Said[], room: { actors: number; issues: number } = MATRIX_ROOM): Matrix {
  const matrix = makeMatrix(positionsOf(all), room);
  if (matrix === null) throw new Error('There is no matrix of nothing.');
  return matrix;
}
