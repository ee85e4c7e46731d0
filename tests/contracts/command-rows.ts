import { ARTICLE } from './test-core.ts';

/** A call of a command, about the article that was briefed before, and what has to be shown. */
export interface CommandRow {
  readonly options: Readonly<Record<string, string>>;
  readonly shows: RegExp;
}

/** Every command has its row here: the contract suite calls each on every platform. */
export const COMMAND_ROWS: Readonly<Record<string, CommandRow>> = {
  actors: { options: {}, shows: /Yuri Ushakov/ },
  ask: { options: { question: 'What did Ushakov say about disclosing details?' }, shows: /will not disclose details/ },
  brief: { options: { link: `${ARTICLE}?row` }, shows: /Reading https[\s\S]*news\.example/ },
  changes: {
    options: { since: '1 Dec 2025' },
    shows: /Since 1 Dec 2025\\?: nothing moved[\s\S]*can’t be compared[\s\S]*[/ ]positions/,
  },
  compare: { options: { actor: 'Ushakov', with: 'Putin' }, shows: /Yuri Ushakov[\s\S]*Vladimir Putin/ },
  contradictions: { options: {}, shows: /[Cc]ontradict/ },
  correct: { options: {}, shows: /correct/i },
  digest: { options: { do: 'status' }, shows: /No digest is scheduled/ },
  export: { options: { format: 'json' }, shows: /\d+ statements in positions-[\d-]+\.json/ },
  forget: { options: { article: 'no such article' }, shows: /no such article/ },
  help: { options: {}, shows: /[/ ]sticking-points/ },
  matter: { options: {}, shows: /[/ ]matter move matter/ },
  positions: { options: { actor: 'Ushakov' }, shows: /not negotiating on Ukraine with anyone[\s\S]*via TASS/ },
  quotes: { options: { actor: 'Ushakov' }, shows: /not negotiating on Ukraine with anyone/ },
  search: { options: { words: 'disclose details' }, shows: /will not disclose details/ },
  settings: { options: {}, shows: /Mode[\s\S]*auto/ },
  sources: { options: {}, shows: /Articles in the ledger[\s\S]*peace plan in secret/ },
  'sticking-points': { options: { scope: 'channel' }, shows: /Donetsk/ },
  timeline: { options: { since: '2025-11-01' }, shows: /Timeline[\s\S]*since 1 Nov 2025[\s\S]*Yuri Ushakov/ },
  usage: { options: {}, shows: /articles? briefed|briefed/i },
};
