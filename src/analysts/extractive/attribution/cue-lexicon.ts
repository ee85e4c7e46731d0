/**
 * How a cue takes its content:
 * `that` a clause after "that", "whether", "how" …; `bare` a clause without it; `quote` speech in quotation marks;
 * `listener` the person addressed, then a clause; `to` an infinitive; `object` a noun phrase or anything else up to the
 * clause's end.
 */
export const FRAMES = ['that', 'bare', 'quote', 'listener', 'to', 'object'] as const;
export type Frame = (typeof FRAMES)[number];

/** Cue (with its particle: "call for") -> frame -> a sentence that has it, the content in square brackets. */
export type CueLexicon = Readonly<Record<string, Readonly<Partial<Record<Frame, string>>>>>;
