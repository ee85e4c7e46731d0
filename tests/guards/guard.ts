/** A line of code that keeps something out, and the test that fails without it. */
export interface Guard {
  /** What it keeps out, as the list tells it: "a redirect to an address inside the network". */
  readonly against: string;
  readonly file: string;
  /** The code that guards, once in the file. */
  readonly code: string;
  /** What stands in its place while it is tried; nothing by default. */
  readonly without?: string;
  readonly test: string;
  /** Of the test, or of what it stands in. */
  readonly title: string;
}
