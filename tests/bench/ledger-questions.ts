import type { CommandDeclaration, CommandOption } from '../../src/chat/command.ts';
import type { GeneratedWorkspace } from './generate-ledger.ts';

/** The last day of what is generated. */
export const TODAY = '2026-11-24';

/** How a command is called. */
export interface Asked {
  readonly options: Readonly<Record<string, string>>;
  readonly thread: string | null;
}

type Reach = 'channel' | 'workspace' | 'thread';
type Row = (workspace: GeneratedWorkspace, turn: number) => Readonly<Record<string, string>>;

/** Commands that ask nothing of the ledger, and why they are not timed. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  brief: 'starts a job',
  correct: 'changes the ledger',
  digest: 'starts a job',
  forget: 'changes the ledger',
  help: 'reads no database',
  settings: 'reads one row',
};

/** Popular and rare actors and issues, long and short periods, in turn; none of it where the command takes none. */
const ROWS: Readonly<Record<string, Row>> = {
  actors: () => ({}),
  positions: (workspace, turn) => ({ ...actorOrIssue(workspace, turn), ...period(turn) }),
  'sticking-points': (workspace, turn) => ({ ...(turn % 2 === 0 && issue(workspace, turn)), ...period(turn) }),
  compare: (workspace, turn) => ({
    ...{ actor: rankOf(workspace.actors, turn), with: rankOf(workspace.actors, turn + 31) },
    ...(turn % 3 === 0 && issue(workspace, turn)),
  }),
  timeline: (workspace, turn) => ({ ...actorOrIssue(workspace, turn), ...period(turn) }),
  quotes: (workspace, turn) => ({ actor: rankOf(workspace.actors, turn), ...period(turn) }),
  sources: (_, turn) => period(turn),
  export: (workspace, turn) => ({
    format: ['csv', 'json', 'md'][turn % 3] ?? 'csv',
    ...(turn % 4 > 0 && actorOrIssue(workspace, turn)),
  }),
  changes: (workspace, turn) => ({ ...(turn % 2 === 0 && issue(workspace, turn)), since: sinceOf(turn) }),
  contradictions: (workspace, turn) => ({ ...(turn % 2 === 0 && issue(workspace, turn)), ...period(turn) }),
  search: (workspace, turn) => ({ words: words(workspace, turn), ...period(turn) }),
  ask: (workspace, turn) => ({
    question: `What does ${rankOf(workspace.actors, turn)} say on ${words(workspace, turn)}?`,
  }),
};

/** What is typed: nothing, one letter, a beginning, a whole name. */
export const COMPLETIONS: Readonly<Record<'actor' | 'issue', (workspace: GeneratedWorkspace, turn: number) => string>> =
  {
    actor: ({ actors }, turn) =>
      beginningOf(
        rankOf(actors, turn)
          .split(' ')
          .at(turn % 2) ?? '',
        turn,
      ),
    issue: ({ issues }, turn) =>
      beginningOf(
        rankOf(issues, turn)
          .split(' ')
          .at(turn % 2) ?? '',
        turn,
      ),
  };

/** The ways a command is called. One without a row in the table is called with what its options declare. */
export function askedOf(command: CommandDeclaration): {
  readonly hasRow: boolean;
  readonly reaches: Readonly<Partial<Record<Reach, (workspace: GeneratedWorkspace, turn: number) => Asked>>>;
} {
  const row = ROWS[command.name];
  const declared = new Map(command.options.map((option) => [option.name, option]));
  const ask = (reach: Reach) => (workspace: GeneratedWorkspace, turn: number) => {
    const values = row?.(workspace, turn) ?? byDeclaration(command.options, workspace, turn);
    const named = Object.entries(values).flatMap(([name, value]) => {
      // An option that was given another name since is found by its type.
      const option =
        declared.get(name) ?? command.options.find(({ type, isRequired }) => isRequired && type === 'string');
      return option === undefined ? [] : [[option.name, value] as const];
    });
    const thread = reach === 'thread' ? (workspace.threads[turn % workspace.threads.length] ?? null) : null;
    return { options: { ...Object.fromEntries(named), ...(declared.has('scope') && { scope: reach }) }, thread };
  };
  const hasScope = declared.has('scope');
  return {
    hasRow: row !== undefined,
    reaches: { channel: ask('channel'), ...(hasScope && { workspace: ask('workspace'), thread: ask('thread') }) },
  };
}

function byDeclaration(options: readonly CommandOption[], workspace: GeneratedWorkspace, turn: number) {
  const values = options.flatMap((option, place): readonly (readonly [string, string])[] => {
    if (!option.isRequired && (turn + place) % 2 === 0) return [];
    switch (option.type) {
      case 'actor':
        return [[option.name, rankOf(workspace.actors, turn)]];
      case 'issue':
        return [[option.name, rankOf(workspace.issues, turn)]];
      case 'string':
      case 'text':
        return option.isRequired ? [[option.name, words(workspace, turn)]] : [];
      case 'date':
        return option.name === 'since' ? [[option.name, sinceOf(turn)]] : [];
      case 'choice':
      case 'file':
        return [];
      default:
        return option.type satisfies never;
    }
  });
  return Object.fromEntries(values);
}

function actorOrIssue(workspace: GeneratedWorkspace, turn: number): Readonly<Record<string, string>> {
  const actor = { actor: rankOf(workspace.actors, turn) };
  if (turn % 4 === 0) return {};
  if (turn % 4 === 1) return actor;
  return turn % 4 === 2 ? issue(workspace, turn) : { ...actor, ...issue(workspace, turn) };
}

function issue({ issues }: GeneratedWorkspace, turn: number): { readonly issue: string } {
  return { issue: rankOf(issues, turn) };
}

/** None, the last days, a month long ago. */
function period(turn: number): Readonly<Record<string, string>> {
  if (turn % 3 === 0) return {};
  return turn % 3 === 1 ? { since: sinceOf(turn) } : { since: '2025-01-01', until: '2025-01-31' };
}

function sinceOf(turn: number): string {
  return `${1 + (turn % 60)} days ago`;
}

/** Everybody's favourite, the known, the rare, by turns; all are named somewhere in the big channel, save a few. */
function rankOf(names: readonly string[], turn: number): string {
  return names[Math.floor((names.length - 1) ** (((turn * 37) % 100) / 110)) - 1] ?? '';
}

function words({ issues }: GeneratedWorkspace, turn: number): string {
  return rankOf(issues, turn).split(' ').slice(0, 2).join(' ');
}

function beginningOf(name: string, turn: number): string {
  return name.slice(0, [0, 1, 2, 3, name.length][turn % 5]);
}
