import { FORMATS, formatByEnding } from './formats.ts';

/** How readable files are described to people, and to file inputs. */
export const READABLE_FILES = {
  /** "PDF, .txt, .md or .html" */
  names: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(FORMATS.map(({ name }) => name)),
  /** For the `accept` attribute of a file input: ".pdf,.txt" */
  accept: FORMATS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(','),
} as const;

/** The largest of all formats' limits: what a file is isn't certain before its bytes are there. */
export const MAX_FILE_BYTES = Math.max(...FORMATS.map(({ maxBytes }) => maxBytes));

/** Whether a file's name says that it may be an article: pictures and spreadsheets are posted all day. */
export function hasReadableName(name: string): boolean {
  return formatByEnding(name) !== null;
}
