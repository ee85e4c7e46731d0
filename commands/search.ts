import type { Command } from '../src/chat/command.ts';
import { UsageError } from '../src/errors.ts';
import { presentMatches } from '../src/ledger/present/present-matches.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';
import { searchWords } from '../src/ledger/search-words.ts';

export const command: Command<LedgerApp> = {
  name: 'search',
  description: 'Search the sentences of the channel’s articles.',
  options: [
    {
      name: 'words',
      description: 'Words; “…” for a phrase, “or” for either, - to exclude.',
      type: 'string',
      isRequired: true,
    },
    QUESTION_OPTIONS.actor,
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    const words = call.options.words?.trim() ?? '';
    if (!/[\p{L}\p{N}]/u.test(words))
      throw new UsageError('Search for what?', { advice: 'For example: /search words:"night trains" conductors' });
    const question = await readQuestion(app, call);
    return presentMatches(question, words, await searchWords(app, question, words));
  },
};
