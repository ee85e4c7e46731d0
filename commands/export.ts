import type { Command } from '../src/chat/command.ts';
import { askStatements } from '../src/ledger/ask-positions.ts';
import { EXPORT_FORMATS, toStatements, writeStatements } from '../src/ledger/export-ledger.ts';
import { presentExport } from '../src/ledger/present/present-export.ts';
import type { LedgerApp } from '../src/ledger/queries.ts';
import { POSITION_OPTIONS, readQuestion } from '../src/ledger/read-question.ts';

/** Most in one file. */
const LIMITS = { statements: 5_000 } as const;

export const command: Command<LedgerApp> = {
  name: 'export',
  description: 'Export positions as a file: date, person, organization, concept, agreement, quote, url.',
  options: [
    { name: 'format', description: 'csv, json or md.', type: 'choice', choices: EXPORT_FORMATS, isRequired: false },
    ...POSITION_OPTIONS,
  ],
  async run(app, call) {
    const format = EXPORT_FORMATS.find((each) => each === call.options.format) ?? 'csv';
    const question = await readQuestion(app, call);
    const statements = await askStatements(app, question, LIMITS.statements);
    const text = writeStatements(toStatements(statements.items), format);
    return presentExport(question, statements, { format, text });
  },
};
