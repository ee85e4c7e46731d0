import { z } from 'zod';
import { ACTS, DIRECTNESS, STANCES } from '../briefings/briefing.ts';
import { UsageError } from '../errors.ts';
import type { LedgerStatement } from './ledger.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Discourse network analysis codes agreement as yes or no; the other stances are exported as they are. */
const AGREEMENT = { supports: 'yes', opposes: 'no', conditional: 'conditional', unclear: 'unclear' } as const;
const FORMAT = { name: 'readout-statements', version: 1 } as const;

const statementSchema = z.object({
  /** ISO 8601 day. */
  date: z.iso.date(),
  /** The actor, if it's a person; else empty. */
  person: z.string(),
  /** The actor, if it isn't a person; else the person's affiliation, or empty. */
  organization: z.string(),
  /** The matter; null where it isn't filed under one. */
  concept: z.string().nullable(),
  agreement: z.enum(AGREEMENT),
  /** The article's own words. */
  quote: z.string(),
  url: z.string(),
  act: z.enum(ACTS),
  stance: z.enum(STANCES),
  statement: z.string(),
  directness: z.enum(DIRECTNESS),
  attribution: z.enum(['verified', 'unverified']),
  /** The article's own reservation, or empty. */
  hedge: z.string(),
  /** The chain of sources, innermost first. */
  via: z.array(z.string()),
  article: z.string(),
  site: z.string(),
});

/**
 * A position as a statement of discourse network analysis (P. Leifeld, Discourse Network Analyzer: person, organization,
 * concept, agreement), with what Readout knows beyond that.
 */
export type ExportedStatement = Readonly<z.infer<typeof statementSchema>>;

const exportSchema = z.object({
  format: z.literal(FORMAT.name),
  version: z.literal(FORMAT.version),
  statements: z.array(statementSchema),
});

/** The columns of csv, in order. */
const COLUMNS = [
  'date',
  'person',
  'organization',
  'concept',
  'agreement',
  'quote',
  'url',
  'act',
  'stance',
  'statement',
  'directness',
  'attribution',
  'hedge',
  'via',
  'article',
  'site',
] as readonly (keyof ExportedStatement)[];
const MARKDOWN_COLUMNS = COLUMNS.slice(0, 7);

/** Converts what a ledger holds to statements, oldest first. */
export function toStatements(found: readonly LedgerStatement[]): readonly ExportedStatement[] {
  return found
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((each) => ({
      date: each.date,
      person: each.isPerson ? each.actor : '',
      organization: each.isPerson ? (each.affiliation ?? '') : each.actor,
      concept: each.issue,
      agreement: AGREEMENT[each.stance],
      quote: each.quote,
      url: each.url ?? '',
      act: each.act,
      stance: each.stance,
      statement: each.statement,
      directness: each.directness,
      attribution: each.attribution,
      hedge: each.hedge ?? '',
      via: [...each.via],
      article: each.title,
      site: each.siteName ?? '',
    }));
}

/** Writes statements as a file's text. `readStatements` parses the JSON. */
export function writeStatements(statements: readonly ExportedStatement[], format: ExportFormat): string {
  switch (format) {
    case 'csv':
      return writeCsv(statements);
    case 'json':
      return `${JSON.stringify({ format: FORMAT.name, version: FORMAT.version, statements }, null, 2)}\n`;
    case 'md':
      return writeMarkdown(statements);
    default:
      return format satisfies never;
  }
}

/** Parses JSON written by `writeStatements`. @throws UsageError on anything else */
export function readStatements(text: string): readonly ExportedStatement[] {
  try {
    return exportSchema.parse(JSON.parse(text)).statements;
  } catch (cause) {
    throw new UsageError('This isn’t a statements file from Readout.', {
      advice: 'Create one with /export json.',
      cause,
    });
  }
}

/** RFC 4180, with the byte order mark by which spreadsheets recognise UTF-8. */
function writeCsv(statements: readonly ExportedStatement[]): string {
  const rows = statements.map((statement) => COLUMNS.map((column) => cellOf(textOf(statement[column]))).join(','));
  return `\ufeff${[COLUMNS.join(','), ...rows].map((row) => `${row}\r\n`).join('')}`;
}

/** Written by hand: a file has thousands of rows, for which the libraries take longer than the database. */
function cellOf(text: string): string {
  const cell = FORMULA.test(text) ? `'${text}` : text;
  // Leading and trailing spaces are part of the cell.
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"), which an apostrophe before it prevents. Some
 * spreadsheets skip leading spaces and what cannot be seen, treat "|" and "%" as signs, and take full-width and small
 * forms for what they are forms of.
 */
const FORMULA = /^(?:[=+\-@\t\r\n＝＋－＠|%﹢﹣﹦﹫]|[\s\p{Cc}\p{Cf}]+[=+\-@＝＋－＠﹢﹣﹦﹫|%])/u;

function writeMarkdown(statements: readonly ExportedStatement[]): string {
  const rows = statements.map((statement) => MARKDOWN_COLUMNS.map((column) => escaped(textOf(statement[column]))));
  const lines = [MARKDOWN_COLUMNS, MARKDOWN_COLUMNS.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `# Positions\n\n${lines.join('\n')}\n`;
}

/** Escapes Markdown, so that other people's words can't add markup. */
function escaped(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^https?:\/\/\S+$/u.test(line)
    ? line.replaceAll('|', '%7C').replaceAll('<', '%3C').replaceAll('>', '%3E')
    : line.replace(/[\\`*_[\]<>|#~]/gu, '\\$&');
}

function textOf(value: ExportedStatement[keyof ExportedStatement]): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : value.join(' > ');
}
