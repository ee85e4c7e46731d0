import { z } from 'zod';
import { ACTOR_KINDS, ACTS, type Briefing, DIRECTNESS, STANCES, STICKING_POINT_STATUS } from '../briefings/briefing.ts';

const count = z.int().nonnegative();
const name = z.string();
const evidence = z.array(z.object({ start: count, end: count, quote: z.string() }));

/** A briefing as it is stored. Fields that later versions add need a default here: stored briefings stay readable. */
export const briefingSchema = z.object({
  bottomLine: z.array(z.object({ text: z.string(), evidence })),
  actors: z.array(
    z.object({
      name,
      aliases: z.array(name),
      kind: z.enum(ACTOR_KINDS),
      role: z.string().nullable(),
      affiliation: z.string().nullable(),
    }),
  ),
  positions: z.array(
    z.object({
      actor: name,
      issue: z.string(),
      act: z.enum(ACTS),
      stance: z.enum(STANCES),
      statement: z.string(),
      evidence,
      via: z.array(name),
      directness: z.enum(DIRECTNESS),
      hedge: z.string().nullable(),
      date: z.string().nullable(),
      attribution: z.enum(['verified', 'unverified']),
    }),
  ),
  stickingPoints: z.array(
    z.object({
      issue: z.string(),
      parties: z.array(z.object({ actor: name, holds: z.string() })),
      status: z.enum(STICKING_POINT_STATUS),
      via: z.array(name),
      evidence,
    }),
  ),
  openQuestions: z.array(z.object({ text: z.string(), evidence })),
  events: z.array(z.object({ dateAsWritten: z.string(), date: z.string().nullable(), text: z.string(), evidence })),
  absentVoices: z.array(name),
  receipt: z.object({
    analyst: z.string(),
    quotes: z.object({ proposed: count, verified: count, widened: count }),
    itemsDropped: count,
    words: z.object({ read: count, total: count }),
    tokens: z.object({ input: count, output: count }),
    costUsd: z.number().nullable(),
    durationMs: z.number(),
    notes: z.array(z.string()),
  }),
}) satisfies z.ZodType<Briefing>;
