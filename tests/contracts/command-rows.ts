import { ARTICLE } from './test-core.ts';

/** A call of a command, about the article that was briefed before, and what has to be shown. */
export interface CommandRow {
  readonly options: Readonly<Record<string, string>>;
  readonly shows: RegExp;
}

/** Every command has its row here: the contract suite calls each on every platform. */
export const COMMAND_ROWS: Readonly<Record<string, CommandRow>> = {
  actors: { options: {}, shows: /Yuri Ushakov/ },
  brief: { options: { link: `${ARTICLE}?row` }, shows: /Reading https[\s\S]*news\.example/ },
  compare: { options: { actor: 'Ushakov', with: 'Putin' }, shows: /Yuri Ushakov[\s\S]*Vladimir Putin/ },
  export: { options: { format: 'json' }, shows: /\d+ statements in positions-[\d-]+\.json/ },
  help: { options: {}, shows: /\/sticking-points/ },
  positions: { options: { actor: 'Ushakov' }, shows: /not negotiating on Ukraine with anyone[\s\S]*via TASS/ },
  quotes: { options: { actor: 'Ushakov' }, shows: /not negotiating on Ukraine with anyone/ },
  settings: { options: {}, shows: /mode[\s\S]*auto/ },
  sources: { options: {}, shows: /Articles in the ledger[\s\S]*peace plan in secret/ },
  'sticking-points': { options: { scope: 'channel' }, shows: /Donetsk/ },
  timeline: { options: { since: '2025-11-01' }, shows: /Timeline[\s\S]*since 1 Nov 2025[\s\S]*Yuri Ushakov/ },
};
