/** The files that can be briefed, for the page that takes them. */
export interface ReadableFiles {
  /** As people are told: "PDF, .txt or .md". */
  readonly names: string;
  /** As a file input is told: ".pdf,.txt,.md". */
  readonly accept: string;
}
