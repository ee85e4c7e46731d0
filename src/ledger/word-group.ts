/** One thing that is looked for: any of the alternatives will do, each a word or words that stand together. */
export interface WordGroup {
  readonly words: readonly string[];
  /** A name: where no sentence has it, nothing is found, whatever else there is. */
  readonly isName?: boolean;
  /** How much it counts beside others; 1 unless given. */
  readonly weight?: number;
}
