import { FORMATS, formatByEnding } from './formats.ts';

/** What people, and the pages they choose files on, are told about the files that can be read. */
export const READABLE_FILES = {
  /** "PDF, .txt, .md or .html" */
  names: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(FORMATS.map(({ name }) => name)),
  /** For the `accept` attribute of a file input: ".pdf,.txt" */
  accept: FORMATS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(','),
} as const;

/** Of the largest file that is read, whatever it turns out to be: nothing is certain before its bytes are there. */
export const MAX_FILE_BYTES = Math.max(...FORMATS.map(({ maxBytes }) => maxBytes));

/** Whether a file may be an article by its name: pictures and sheets are posted all day. */
export function hasReadableName(name: string): boolean {
  return formatByEnding(name) !== null;
}
