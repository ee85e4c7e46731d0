/**
 * How a cue takes its content:
 * `that` a clause after "that", "whether", "how" …; `bare` a clause without it; `quote` speech in quotation marks;
 * `listener` the person addressed, then a clause; `order` the person addressed, then an infinitive; `to` an infinitive; `object` a noun phrase or anything else up to the
 * clause's end; `as` a noun phrase and, after "as", what it is said to be; `number` a noun phrase and, after "at", how many.
 */
export const FRAMES = ['that', 'bare', 'quote', 'listener', 'order', 'to', 'as', 'number', 'object'] as const;
export type Frame = (typeof FRAMES)[number];

/** Cue (with its particle: "call for") -> frame -> a sentence that has it, the content in square brackets. */
export type CueLexicon = Readonly<Record<string, Readonly<Partial<Record<Frame, string>>>>>;
