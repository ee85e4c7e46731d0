/** A statement with the words it is filed by. */
export interface FilingStatement {
  readonly id: string;
  readonly speaker: string;
  /** Its place in the article's text, and its paragraph's among the article's. */
  readonly start: number;
  readonly paragraph: number;
  /** Of `ownWords` and `wordsBeside`. */
  readonly own: ReadonlySet<string>;
  readonly beside: ReadonlyMap<string, number>;
  /** Of its own words, those of what its numbers count: `countedWords`. */
  readonly counted: ReadonlySet<string>;
  /** The words of its label, as one key; empty for a label that says nothing. */
  readonly called: string;
  /** The matter that the article's analyst named, where it was offered the channel's; null for a new one. */
  readonly named?: { readonly label: string; readonly matter: string | null };
  /** The article says that its speaker held something else before: the matter of that, null where it was filed nowhere yet. */
  readonly from?: { readonly id: string; readonly matter: string | null };
}

/** A matter the channel follows. */
export interface KnownMatter {
  readonly id: string;
  readonly statements: readonly FilingStatement[];
  /** Whoever speaks in the articles its statements are from. */
  readonly company: ReadonlySet<string>;
}

export interface Filing {
  /** Oldest first in the article. */
  readonly statements: readonly FilingStatement[];
  readonly matters: readonly KnownMatter[];
  /** In how many paragraphs each word stands: of the story's latest articles, this one among them; and of this one. */
  readonly rarity: { readonly paragraphs: number; readonly words: ReadonlyMap<string, number> };
  readonly article: ReadonlyMap<string, number>;
  /** Words of the names and roles of who speaks. */
  readonly names: ReadonlySet<string>;
}

/** Where an article's statements belong, by their ids. */
export interface Filed {
  /** A matter's id, "new 0" for one they begin; null for those that stay unfiled. */
  readonly homes: ReadonlyMap<string, string | null>;
  /** Where that is not sure: the matter it is nearest to, whether it was filed there or nowhere. */
  readonly near: ReadonlyMap<string, string>;
}
