import { type AskingApp, askQuestion } from '../src/app/questions/ask-question.ts';
import type { Command } from '../src/chat/command.ts';
import { UsageError } from '../src/errors.ts';
import { QUESTION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

export const command: Command<AskingApp> = {
  name: 'ask',
  description: 'Ask the channel’s articles a question; the answer quotes them.',
  options: [
    { name: 'question', description: 'What you want to know.', type: 'string', isRequired: true },
    QUESTION_OPTIONS.since,
    QUESTION_OPTIONS.until,
    QUESTION_OPTIONS.scope,
  ],
  async run(app, call) {
    const text = call.options.question?.trim() ?? '';
    if (text === '')
      throw new UsageError('What do you want to know?', { advice: 'For example: /ask question:who opposes it?' });
    return await askQuestion(app, await readQuestion(app, call), text);
  },
};
