import { z } from 'zod';
import { ACTOR_KINDS, ACTS, DIRECTNESS, RELATIONS, STANCES, STICKING_POINT_STATUS } from '../briefings/briefing.ts';

/** What is taken of an answer at most. A model that was talked into something else cannot fill the channel. */
export const CAPS = {
  SENTENCES: 5,
  ACTORS: 40,
  ALIASES: 12,
  POSITIONS: 60,
  STICKING_POINTS: 15,
  PARTIES: 10,
  QUESTIONS: 15,
  EVENTS: 30,
  QUOTES: 4,
  NAMES: 60,
  CHAIN: 4,
  NAME_CHARACTERS: 120,
  LABEL_CHARACTERS: 100,
  PROSE_CHARACTERS: 500,
  QUOTE_CHARACTERS: 1_500,
} as const;

const name = z.string().max(CAPS.NAME_CHARACTERS);
const label = z.string().max(CAPS.LABEL_CHARACTERS);
const prose = z.string().max(CAPS.PROSE_CHARACTERS);
const quote = z.string().max(CAPS.QUOTE_CHARACTERS);
const via = z.array(name).max(CAPS.CHAIN);

/** A quote, and in the form of translated drafts what it says in the readers' language. */
export type ModelQuote = z.infer<typeof quote> | z.infer<typeof TRANSLATED_QUOTE>;
const TRANSLATED_QUOTE = z.object({ quote, translation: quote });

/**
 * The form a model is asked for; `salvageDraft` reads what comes. Closed lists, caps, no optional keys: what strict
 * structured output takes. Quotes come first, so that a model writes each sentence with its words before it; they are
 * words only, and where they stand is found out by the quote lock.
 */
export const MODEL_DRAFT = createForm(z.array(quote).max(CAPS.QUOTES));
export type ModelDraft = z.infer<ReturnType<typeof createForm<z.ZodType<ModelQuote[]>>>>;

/** The form where the sentences are to be in another language than the article's. */
export const TRANSLATED_DRAFT = createForm(z.array(TRANSLATED_QUOTE).max(CAPS.QUOTES)).extend({
  names: z.array(z.object({ name, rendering: name })).max(CAPS.NAMES),
});

function createForm<Quotes extends z.ZodType>(quotes: Quotes) {
  return z.object({
    bottomLine: z.array(z.object({ quotes, text: prose })).max(CAPS.SENTENCES),
    actors: z
      .array(
        z.object({
          name,
          aliases: z.array(name).max(CAPS.ALIASES),
          kind: z.enum(ACTOR_KINDS),
          role: label.nullable(),
          affiliation: name.nullable(),
        }),
      )
      .max(CAPS.ACTORS),
    positions: z
      .array(
        z.object({
          quotes,
          actor: name,
          via,
          directness: z.enum(DIRECTNESS),
          act: z.enum(ACTS),
          issue: label,
          stance: z.enum(STANCES),
          statement: prose,
          hedge: label.nullable(),
          date: label.nullable(),
          relation: z.enum(RELATIONS).nullable(),
        }),
      )
      .max(CAPS.POSITIONS),
    stickingPoints: z
      .array(
        z.object({
          quotes,
          via,
          issue: label,
          parties: z.array(z.object({ actor: name, holds: prose })).max(CAPS.PARTIES),
          status: z.enum(STICKING_POINT_STATUS),
        }),
      )
      .max(CAPS.STICKING_POINTS),
    openQuestions: z.array(z.object({ quotes, text: prose })).max(CAPS.QUESTIONS),
    events: z.array(z.object({ quotes, dateAsWritten: label, date: label.nullable(), text: prose })).max(CAPS.EVENTS),
    absentVoices: z.array(name).max(CAPS.ACTORS),
  });
}
