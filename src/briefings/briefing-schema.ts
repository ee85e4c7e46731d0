import { z } from 'zod';
import { ACTOR_KINDS, ACTS, type Briefing, DIRECTNESS, RELATIONS, STANCES, STICKING_POINT_STATUS } from './briefing.ts';

const count = z.int().nonnegative();
const actorName = z.string().describe('The `name` of one of `actors`.');
const offset = count.describe('UTF-16 offset in `article.text`.');
const evidence = z
  .array(
    z.object({
      start: offset,
      end: offset,
      quote: z.string(),
      translation: z
        .string()
        .exactOptional()
        .describe('The quote in the language of the briefing, as the model translates it: never evidence.'),
    }),
  )
  .meta({ id: 'evidence', description: 'The article’s own words: `quote` is `article.text.slice(start, end)`.' });
const via = z
  .array(z.string())
  .describe('The chain of sources that relayed it, innermost first; empty for the outlet itself.');
const unverified = z
  .literal(true)
  .exactOptional()
  .describe('Set where the words may say more than the evidence does; never shown without a mark.');

/**
 * A briefing as JSON, both as stored and for programs. Fields added later need a default here, so that stored briefings
 * stay readable.
 */
export const briefingSchema = z.object({
  bottomLine: z.array(z.object({ text: z.string(), evidence, unverified })),
  actors: z.array(
    z.object({
      name: z.string().describe('The fullest name the article uses.'),
      aliases: z.array(z.string()).describe('The article’s other names for this actor, as written.'),
      kind: z.enum(ACTOR_KINDS),
      role: z.string().nullable().describe('As the article puts it.'),
      affiliation: z.string().nullable().describe('As the article puts it.'),
    }),
  ),
  positions: z.array(
    z.object({
      actor: actorName,
      issue: z.string().describe('A short label of what is at issue.'),
      act: z.enum(ACTS),
      stance: z.enum(STANCES),
      statement: z.string().describe('What is held; reads on from actor and act.'),
      evidence,
      via,
      directness: z.enum(DIRECTNESS),
      hedge: z.string().nullable().describe('The article’s own reservation: “allegedly”.'),
      date: z
        .string()
        .nullable()
        .describe('ISO 8601 date on which it was said or reported; null where the article doesn’t say.'),
      attribution: z
        .enum(['verified', 'unverified'])
        .describe('Whether the article names this speaker with these words.'),
      relation: z
        .enum(RELATIONS)
        .nullable()
        .exactOptional()
        .describe(
          'How a model compares it with the last stand of this speaker’s in the ledger; null where it had none.',
        ),
    }),
  ),
  stickingPoints: z.array(
    z.object({
      issue: z.string().describe('A short label of what is at issue.'),
      parties: z.array(z.object({ actor: actorName, holds: z.string() })),
      status: z.enum(STICKING_POINT_STATUS),
      via,
      evidence,
      unverified,
    }),
  ),
  openQuestions: z
    .array(z.object({ text: z.string(), evidence, unverified }))
    .describe('What the article itself says is undisclosed, unsaid or unknown.'),
  events: z.array(
    z.object({
      dateAsWritten: z.string(),
      date: z
        .string()
        .nullable()
        .describe('ISO 8601 date, month or interval; null where the date as written doesn’t settle it.'),
      text: z.string(),
      evidence,
    }),
  ),
  absentVoices: z.array(actorName).describe('Actors spoken about but not quoted.'),
  translation: z
    .object({
      language: z.string().describe('BCP 47.'),
      names: z.array(
        z.object({
          name: z.string().describe('As the article writes it.'),
          rendering: z.string().describe('As the model writes it in the language of the briefing.'),
        }),
      ),
    })
    .exactOptional()
    .describe('Set where the sentences are in another language than the article’s, which the quotes are always in.'),
  receipt: z
    .object({
      analyst: z.string(),
      quotes: z.object({
        proposed: count,
        verified: count.describe('Found in the article.'),
        widened: count.describe('Of the verified ones: widened to the whole sentence.'),
      }),
      itemsDropped: count,
      words: z.object({ read: count, total: count }),
      tokens: z.object({ input: count, output: count }),
      costUsd: z.number().nullable().describe('null where no price is configured.'),
      durationMs: z.number(),
      notes: z.array(z.string()),
    })
    .describe('How the briefing was made.'),
}) satisfies z.ZodType<Briefing>;
