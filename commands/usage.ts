import type { App } from '../src/app.ts';
import { sayCost } from '../src/briefings/saying/say-cost.ts';
import { sayDay, sayPeriod } from '../src/briefings/saying/say-date.ts';
import type { Command } from '../src/chat/command.ts';
import type { Block, Text } from '../src/chat/reply.ts';
import type { Usage, UsageSum } from '../src/database/usage.ts';
import { QUESTION_OPTIONS, readPeriod } from '../src/ledger/read-question.ts';
import { plural, sayNumber } from '../src/text.ts';

/** Days that are told one by one, the newest. */
const MAX_DAYS = 14;

export const command: Command<Pick<App, 'usageOf' | 'now'>> = {
  name: 'usage',
  description: 'What this channel and the workspace used: articles, words, tokens, cost; this month.',
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
        ...presentDays(usage, today),
        ...presentNotes(usage.workspace),
      ],
      visibility: 'caller',
    };
  },
};

const LINES: readonly { readonly label: string; readonly of: (sum: UsageSum) => string }[] = [
  { label: 'briefed', of: ({ briefed }) => sayNumber(briefed) },
  { label: 'of them known before', of: ({ reused }) => sayNumber(reused) },
  { label: 'refused', of: ({ refused }) => sayNumber(refused) },
  { label: 'words read', of: ({ words }) => sayNumber(words) },
  { label: 'tokens in', of: ({ tokens }) => sayNumber(tokens.input) },
  { label: 'tokens out', of: ({ tokens }) => sayNumber(tokens.output) },
  { label: 'cost', of: ({ costUsd }) => sayCost(costUsd) },
];

function lineOf({ channel, workspace }: Usage) {
  return ({ label, of }: (typeof LINES)[number]) => [label, of(channel), of(workspace)];
}

/** The channel's days; none where there is but one. */
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
      ...(left > 0 && { more: `${plural(left, 'earlier day')}: narrow with until:` }),
    },
  ];
}

function presentNotes({ reused, unpriced }: UsageSum): Block[] {
  const notes = [
    'Days are those of UTC; what was forgotten is not counted.',
    ...(reused > 0 ? ['What the workspace knew before was neither read nor paid again.'] : []),
    ...(unpriced > 0 ? [`No price is configured for the model of ${plural(unpriced, 'briefing')}.`] : []),
  ];
  return [{ type: 'note', text: [notes.join(' ')] }];
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 8)}01`;
}

function toTexts(row: readonly string[]): readonly Text[] {
  return row.map((cell) => [cell]);
}
