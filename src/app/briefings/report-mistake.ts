import { sayDay } from '../../briefings/saying/say-date.ts';
import type { CommandCall } from '../../chat/command.ts';
import type { ActionPress } from '../../chat/platform.ts';
import type { Button, Reply } from '../../chat/reply.ts';
import type { Scope } from '../../chat/scope.ts';
import { keepReport, reportsOf } from '../../database/reports.ts';
import type { ScopedAccess } from '../../database/scoped-access.ts';
import { UsageError } from '../../errors.ts';
import type { Log } from '../../log.ts';

interface ReportKind {
  /** On its button, and in the list of reports. */
  readonly label: string;
  /** The command that lists what can be corrected; null where nothing can be corrected by hand. */
  readonly correction: { readonly command: string; readonly what: string } | null;
}

/** What may be wrong with a briefing, and how it's corrected at once. */
const KINDS: Readonly<Record<string, ReportKind>> = {
  speaker: { label: 'The speaker', correction: { command: 'correct', what: 'speaker' } },
  direction: { label: 'The direction', correction: { command: 'correct', what: 'stance' } },
  matter: { label: 'The matter', correction: { command: 'matter', what: 'move' } },
  missing: { label: 'Something is missing', correction: null },
  other: { label: 'Something else', correction: { command: 'correct', what: 'dismiss' } },
};
const SEEN_BY = 'Whoever manages this channel sees it with /correct what:reports.';
const LIMITS = { listed: 20 } as const;

export interface ReportParts {
  readonly database: Pick<ScopedAccess, 'within'>;
  readonly log: Log;
  /** Runs a command. @throws UsageError */
  answer(name: string, call: CommandCall): Promise<Reply>;
}

export function askWhatIsWrong(briefingId: string, action: string): Reply {
  const buttons = Object.entries(KINDS).map(
    ([kind, { label }]): Button => ({ type: 'ask', label, action, value: `${briefingId}:${kind}` }),
  );
  return { title: 'What is wrong?', blocks: [{ type: 'actions', buttons }], visibility: 'caller' };
}

/** Saves what somebody says is wrong with a briefing, and offers to correct it. @throws DatabaseError */
export async function reportMistake(
  { database, log, answer }: ReportParts,
  { scope, caller, thread, action }: ActionPress,
  { briefingId, kind }: { readonly briefingId: string; readonly kind: string },
): Promise<Reply> {
  // A pressed value may be any text: "constructor" is no kind.
  const reported = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (reported === undefined)
    throw new UsageError('This button no longer works.', { advice: 'Press “Something wrong?” again.' });
  await keepReport(database.within(scope), scope, { briefingId, kind, callerId: caller.id, callerName: caller.name });
  log.warn({ scope, briefing: briefingId, caller: caller.id, kind }, 'somebody reported a mistake in a briefing');
  const saved = { title: 'Thanks, your report is saved.', visibility: 'caller' } as const;
  const { correction } = reported;
  if (correction === null) return { ...saved, blocks: [{ type: 'text', text: [SEEN_BY] }] };
  const { command, what } = correction;
  const said = `You can correct it now: /${command} what:${what} with a position’s number. ${SEEN_BY}`;
  const choice = await answer(command, {
    scope,
    caller,
    thread,
    id: `${action}:${briefingId}`,
    options: { what },
  }).catch((error: unknown) => {
    // The article may have nothing in the ledger: the report is saved all the same.
    if (error instanceof UsageError) return null;
    throw error;
  });
  return choice === null
    ? { ...saved, blocks: [{ type: 'text', text: [SEEN_BY] }] }
    : { ...saved, blocks: [{ type: 'text', text: [said] }, ...choice.blocks] };
}

/** The channel's reports, for whoever manages it. @throws UsageError for anybody else, DatabaseError */
export async function listReports(
  parts: {
    readonly database: Pick<ScopedAccess, 'within'>;
    readonly now: () => Date;
    readonly linkToBriefing: (scope: Scope, briefingId: string) => Promise<string | null>;
  },
  { scope, caller }: CommandCall,
): Promise<Reply> {
  if (!caller.isManager)
    throw new UsageError('Only channel managers can read what was reported here.', {
      advice: 'Ask a channel manager.',
    });
  const found = await reportsOf(parts.database.within(scope), scope, LIMITS.listed + 1);
  const today = parts.now().toISOString().slice(0, 10);
  const items = await Promise.all(
    found.slice(0, LIMITS.listed).map(async ({ briefingId, kind, callerName, title, createdAt }) => {
      const url = await parts.linkToBriefing(scope, briefingId);
      return {
        label: sayDay(createdAt.toISOString(), today),
        text: [url === null ? title : ({ type: 'link', text: title, url } as const)],
        source: [`${KINDS[kind]?.label ?? kind} · ${callerName}`],
      };
    }),
  );
  return {
    title: items.length === 0 ? 'Nobody has reported a mistake here' : 'Reported mistakes, newest first',
    blocks:
      items.length === 0
        ? [{ type: 'text', text: ['“Something wrong?” under a briefing reports one.'] }]
        : [{ type: 'list', items, ...(found.length > LIMITS.listed && { more: 'older ones are in the log' }) }],
    visibility: 'caller',
  };
}
