import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { EXTRACTIVE_NAME } from '../../../src/analysts/extractive/extractive-analyst.ts';
import type { Actor, Briefing, LockedPosition } from '../../../src/briefings/briefing.ts';
import type { Scope } from '../../../src/chat/scope.ts';
import { type BriefingEntry, saveBriefing } from '../../../src/database/briefings.ts';
import type { Schema } from '../../../src/database/schema.ts';
import type { LedgerScope } from '../../../src/ledger/ledger.ts';
import { exampleArticle, exampleBriefing } from '../examples.ts';

export type Said = Partial<LockedPosition> & Pick<LockedPosition, 'actor'>;

/** What an article tells, as short as a test can say it. */
export interface Told {
  readonly title: string;
  /** ISO 8601 day; null where the article has none. */
  readonly date?: string | null;
  readonly says?: readonly Said[];
  /** Beside those who say something, or more about those. */
  readonly names?: readonly (Partial<Actor> & Pick<Actor, 'name'>)[];
  readonly stuckOn?: readonly string[];
  readonly analystVersion?: string;
  /** Whether rules made it, which name no matters, rather than a model. */
  readonly isByRules?: boolean;
}

/** An article and its briefing: each position rests on a sentence of its own. */
export function entryOf({ title, date = '2026-03-02', analystVersion = 'extractive-1', ...told }: Told): BriefingEntry {
  const says = told.says ?? [];
  const stuckOn = told.stuckOn ?? [];
  const sentences = says.map(({ actor, statement = 'holds it' }) => `${actor} said of it: ${statement}.`);
  const text = [`${title}.`, ...sentences, ...stuckOn.map((issue) => `They are apart on ${issue}.`)].join('\n');
  const evidenceOf = (sentence: string) => {
    const start = text.indexOf(sentence);
    return [{ start, end: start + sentence.length, quote: sentence }];
  };
  const positions = says.map(
    (said, place): LockedPosition => ({
      ...{ issue: 'harbour treaty', act: 'states', stance: 'supports', statement: 'holds it' },
      ...{ via: [], directness: 'direct', hedge: null, date: null, attribution: 'verified' },
      evidence: evidenceOf(sentences[place] ?? ''),
      ...said,
    }),
  );
  const given = new Map((told.names ?? []).map((actor) => [actor.name, actor]));
  const names = new Set([...says.map(({ actor }) => actor), ...given.keys()]);
  const briefing: Briefing = {
    ...exampleBriefing(text),
    // A model names matters, so that each is filed as the test says.
    receipt: { ...exampleBriefing(text).receipt, analyst: told.isByRules === true ? EXTRACTIVE_NAME : 'example-model' },
    actors: [...names].map((name) => ({
      ...{ name, aliases: [], kind: 'person', role: null, affiliation: null, ...given.get(name) },
    })),
    positions,
    stickingPoints: stuckOn.map((issue) => ({
      ...{ issue, parties: [{ actor: 'Mara Lindqvist', holds: 'no' }], status: 'open', via: [] },
      evidence: evidenceOf(`They are apart on ${issue}.`),
    })),
  };
  const article = exampleArticle({
    ...{ text, title, publishedAt: date, url: null },
    canonicalUrl: `https://news.example/${createHash('sha256').update(text).digest('hex')}`,
  });
  return { article, analyst: 'extractive analyst', analystVersion, briefing };
}

/** Briefs an article into a channel. @returns the briefing's id */
export async function tell(db: Kysely<Schema>, scope: Scope, told: Told, addedAt?: Date): Promise<string> {
  return (await saveBriefing(db, scope, entryOf(told), addedAt)).id;
}

/** Briefs an article of a channel again: a newer analyst finds other positions in the same text. */
export async function tellAgain(
  db: Kysely<Schema>,
  scope: Scope,
  told: Told,
  find: (positions: readonly LockedPosition[]) => readonly LockedPosition[],
): Promise<void> {
  const entry = entryOf({ ...told, analystVersion: 'extractive-2' });
  const positions = find(entry.briefing.positions);
  await saveBriefing(db, scope, { ...entry, briefing: { ...entry.briefing, positions } });
}

/** The ledger of these channels of one workspace. */
export function ledgerScope(first: Scope, ...others: readonly Scope[]): LedgerScope {
  return {
    ...{ platform: first.platform, workspace: first.workspace },
    channels: [first, ...others].map(({ channel }) => channel),
  };
}
