import type { App } from '../src/app.ts';
import { sayCost } from '../src/briefings/saying/say-cost.ts';
import { sayDay, sayPeriod } from '../src/briefings/saying/say-date.ts';
import type { Command } from '../src/chat/command.ts';
import type { Block, Text } from '../src/chat/reply.ts';
import { QUOTA_HOLDERS } from '../src/config/read-quotas.ts';
import type { Usage, UsageSum } from '../src/database/usage.ts';
import { QUESTION_OPTIONS, readPeriod } from '../src/ledger/read-question.ts';
import { plural, sayNumber } from '../src/text.ts';

/** The newest days, listed one by one. */
const MAX_DAYS = 14;

export const command: Command<Pick<App, 'usageOf' | 'sharesOf' | 'now'>> = {
  name: 'usage',
  description: 'Articles, words, tokens and cost of this channel and the workspace; by default, this month.',
  options: [QUESTION_OPTIONS.since, QUESTION_OPTIONS.until],
  async run(app, call) {
    const { since, until, today } = readPeriod(app.now(), call.options);
    const period = { since: since ?? firstOfMonth(until ?? today), until: until ?? today };
    const usage = await app.usageOf(call.scope, period);
    return {
      title: 'Usage',
      subtitle: sayPeriod(period, today) ?? '',
      blocks: [
        { type: 'table', rows: [['', 'this channel', 'workspace'], ...LINES.map(lineOf(usage))].map(toTexts) },
        presentShares(await app.sharesOf(call)),
        ...presentDays(usage, today),
        ...presentNotes(usage.workspace),
      ],
      visibility: 'caller',
    };
  },
};

const LINES: readonly { readonly label: string; readonly of: (sum: UsageSum) => string }[] = [
  { label: 'briefed', of: ({ briefed }) => sayNumber(briefed) },
  { label: 'of which already known', of: ({ reused }) => sayNumber(reused) },
  { label: 'refused', of: ({ refused }) => sayNumber(refused) },
  { label: 'words read', of: ({ words }) => sayNumber(words) },
  { label: 'tokens in', of: ({ tokens }) => sayNumber(tokens.input) },
  { label: 'tokens out', of: ({ tokens }) => sayNumber(tokens.output) },
  { label: 'cost', of: ({ costUsd }) => sayCost(costUsd) },
];

function lineOf({ channel, workspace }: Usage) {
  return ({ label, of }: (typeof LINES)[number]) => [label, of(channel), of(workspace)];
}

/** What is used of today's quotas: "3 of 1,000". */
function presentShares({ spent, quotas }: Awaited<ReturnType<App['sharesOf']>>): Block {
  const rows = (['links', 'tokens'] as const).map((kind) => [
    kind === 'links' ? 'articles posted' : 'tokens of the model',
    ...QUOTA_HOLDERS.map((holder) => sayShare(spent[kind][holder], quotas[kind][holder])),
  ]);
  const head = ['', 'you', 'this channel', 'workspace'];
  return { type: 'table', heading: 'Today, and the most of a day', rows: [head, ...rows].map(toTexts) };
}

function sayShare(used: number, most: number | null): string {
  return most === null ? `${sayNumber(used)}, no limit` : `${sayNumber(used)} of ${sayNumber(most)}`;
}

/** The channel's days, unless there is only one. */
function presentDays({ days }: Usage, today: string): Block[] {
  if (days.length < 2) return [];
  const shown = days.slice(-MAX_DAYS);
  const rows = shown.map(({ day, briefed, words, tokens, costUsd }) => [
    sayDay(day, today),
    sayNumber(briefed),
    sayNumber(words),
    sayNumber(tokens.input + tokens.output),
    sayCost(costUsd),
  ]);
  const left = days.length - shown.length;
  return [
    {
      type: 'table',
      heading: 'This channel by day',
      rows: [['', 'briefed', 'words', 'tokens', 'cost'], ...rows].map(toTexts),
      ...(left > 0 && { more: `${plural(left, 'earlier day')}: set until: to see them` }),
    },
  ];
}

function presentNotes({ reused, unpriced }: UsageSum): Block[] {
  const notes = [
    'Days are in UTC. Forgotten articles aren’t counted.',
    ...(reused > 0 ? ['Articles the workspace already knew weren’t read or charged again.'] : []),
    ...(unpriced > 0 ? [`${plural(unpriced, 'briefing')} came from a model without a configured price.`] : []),
  ];
  return [{ type: 'note', text: [notes.join(' ')] }];
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

function toTexts(row: readonly string[]): readonly Text[] {
  return row.map((cell) => [cell]);
}
