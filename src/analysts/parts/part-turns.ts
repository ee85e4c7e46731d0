/** How many questions wait for the model at once, so that the parts of one document leave room for other articles. */
export interface PartTurns {
  /** Turns for the questions of one more document. */
  open(): DocumentTurns;
}

export interface DocumentTurns {
  /** Does a piece of work when it is its turn; in order, within one document. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

const LIMITS = {
  /** Of one document at once: a server that is asked by one reader is not to be flooded. */
  ofOneDocument: 4,
  /** Of all questions at once, how many further ones of documents may take up: the rest is free for new articles. */
  shareOfFurther: 3 / 4,
} as const;

interface Document {
  running: number;
  /** Also those that have ended. */
  begun: number;
}

/** @param atOnce how many questions may wait for the model, those of one part included */
export function createPartTurns(atOnce: number): PartTurns {
  const waiting: { readonly document: Document; readonly start: () => void }[] = [];
  let running = 0;

  const mayRun = (document: Document): boolean => {
    if (document.running === 0) return running < atOnce;
    return document.running < LIMITS.ofOneDocument && running < Math.floor(atOnce * LIMITS.shareOfFurther);
  };
  const startNext = (): void => {
    // Whoever has least under way comes first; of these, whoever had the fewest turns.
    const [next] = waiting
      .filter(({ document }) => mayRun(document))
      .toSorted(({ document: one }, { document: other }) => one.running - other.running || one.begun - other.begun);
    if (next === undefined) return;
    waiting.splice(waiting.indexOf(next), 1);
    running += 1;
    next.document.running += 1;
    next.document.begun += 1;
    next.start();
    startNext();
  };

  return {
    open() {
      const document: Document = { running: 0, begun: 0 };
      return {
        async take(work) {
          await new Promise<void>((start) => {
            waiting.push({ document, start });
            startNext();
          });
          try {
            return await work();
          } finally {
            running -= 1;
            document.running -= 1;
            startNext();
          }
        },
      };
    },
  };
}
