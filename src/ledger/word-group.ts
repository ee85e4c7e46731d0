/** A search term with alternatives, each a word or phrase; any of them matches. */
export interface WordGroup {
  readonly words: readonly string[];
  /** It's a name: without a sentence that contains it, nothing is found at all. */
  readonly isName?: boolean;
  /** Weight relative to other groups; 1 by default. */
  readonly weight?: number;
}
