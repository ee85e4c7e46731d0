/** A word of the text with what its looks tell. Offsets are UTF-16; a possessive ending is not part of it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapitalized: boolean;
  /** Opens a sentence, a quotation or a line: its capital tells nothing. */
  readonly isInitial: boolean;
  readonly isPossessive: boolean;
  /** Stands in a line written in Headline Case. */
  readonly isHeadline: boolean;
  readonly paragraph: number;
}
