import type { Command } from '../src/chat/command.ts';
import { presentSources, SOURCES } from '../src/ledger/present/present-sources.ts';
import { withWholeLedger } from '../src/ledger/present/whole-ledger.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

export const command: Command<LedgerApp> = {
  name: 'sources',
  description: 'The articles behind this channel’s ledger.',
  options: [QUESTION_OPTIONS.since, QUESTION_OPTIONS.until, QUESTION_OPTIONS.scope],
  async run(app, call) {
    const question = await readQuestion(app, call);
    const { scope, articles, since, until } = question;
    const period = { ...(since !== null && { since }), ...(until !== null && { until }) };
    const within = articles?.filter(
      ({ date }) => (since === null || date >= since) && (until === null || date <= until),
    );
    const [found, all] =
      within === undefined
        ? await Promise.all([
            app.ledger.articlesOf(scope, { ...period, limit: SOURCES.shown }),
            app.ledger.countArticles(scope, { ...period, limit: SOURCES.counted + 1 }),
          ])
        : [within, within.length];
    return await withWholeLedger(app, call.scope, presentSources(question, found, all));
  },
};
