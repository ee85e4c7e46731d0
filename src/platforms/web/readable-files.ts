/** The files that can be briefed, for the page. */
export interface ReadableFiles {
  /** For people: "PDF, .txt or .md". */
  readonly names: string;
  /** For a file input: ".pdf,.txt,.md". */
  readonly accept: string;
}
