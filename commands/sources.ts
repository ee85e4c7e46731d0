import type { Command } from '../src/chat/command.ts';
import { presentSources } from '../src/ledger/present/present-sources.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most articles that are counted. */
const MAX_ARTICLES = 200;

export const command: Command<LedgerApp> = {
  name: 'sources',
  description: 'The articles behind this channel’s ledger.',
  options: [QUESTION_OPTIONS.since, QUESTION_OPTIONS.until, QUESTION_OPTIONS.scope],
  async run(app, call) {
    const question = await readQuestion(app, call);
    const { scope, articles, since, until } = question;
    const period = { ...(since !== null && { since }), ...(until !== null && { until }) };
    const found = articles ?? (await app.ledger.articlesOf(scope, { ...period, limit: MAX_ARTICLES + 1 }));
    const within = found.filter(({ date }) => (since === null || date >= since) && (until === null || date <= until));
    return await withWholeLedger(
      app,
      call.scope,
      presentSources(question, within.slice(0, MAX_ARTICLES), within.length > MAX_ARTICLES),
    );
  },
};
