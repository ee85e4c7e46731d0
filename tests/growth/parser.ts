/** A reader of text that strangers write. */
export interface Parser {
  /** What it reads, as the title of its test goes on: "a mail". */
  readonly what: string;
  readonly read: (text: string) => unknown;
  /** What it looks for beside what everything looks for: runs of these are tried too. */
  readonly own?: readonly string[];
  /** Runs in which a package of others goes back and forth: a thread's deadline has to end what is made of them. */
  readonly left?: readonly string[];
  /** Characters of the shorter text, where the longer one would take too long. */
  readonly characters?: number;
}

/** A parser that refuses what it cannot read: that is an answer, too. */
export function unlessRefused(read: (text: string) => unknown): (text: string) => Promise<void> {
  return async (text) => {
    try {
      await read(text);
    } catch (error) {
      if (!(error instanceof Error) || !REFUSALS.has(error.name)) throw error;
    }
  };
}

const REFUSALS = new Set(['UsageError', 'NotAnArticleError', 'FetchError', 'URIError']);
