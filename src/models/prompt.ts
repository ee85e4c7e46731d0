import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a model is told: a fixed part, and a part that is filled in for each call. */
export interface Prompt {
  readonly name: string;
  /** Rises with every change of the wording: what a model made of the old wording is then made anew. */
  readonly version: string;
  /** The fixed part. It has no slots, so that servers can cache it. */
  readonly system: string;
  /**
   * The part with slots, filled in. Values are put in as they are and not searched for slots again.
   * @throws Error when a slot has no value, or a value no slot.
   */
  fill(values: Readonly<Record<string, string>>): string;
}

const FRONT_MATTER = z.strictObject({ name: z.string().min(1), version: z.coerce.string().min(1) });
/** A line that separates front matter, fixed part and filled part. */
const RULE = /^---[ \t]*$/m;
const SLOT = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Reads a prompt: front matter with `name` and `version` between lines of three hyphens, the fixed part, a line of three
 * hyphens, and the part with {{slots}}.
 * @throws Error naming the file and what is wrong with it.
 */
export async function loadPrompt(file: string): Promise<Prompt> {
  return parsePrompt(await readFile(file, 'utf8'), path.basename(file));
}

/** Reads a prompt from its text; `source` names it in errors. See `loadPrompt`. */
export function parsePrompt(text: string, source: string): Prompt {
  const [before = '', matter, system, asked, ...more] = text.replaceAll('\r\n', '\n').split(RULE);
  if (before.trim() !== '' || matter === undefined || system === undefined || asked === undefined || more.length > 0)
    throw new Error(`The prompt ${source} must be front matter, a fixed part and a part with slots, with --- between.`);
  const front = FRONT_MATTER.safeParse(parse(matter));
  if (!front.success)
    throw new Error(`The front matter of the prompt ${source} is wrong:\n${z.prettifyError(front.error)}`);
  const [slot] = slotsOf(system);
  if (slot !== undefined)
    throw new Error(`The prompt ${source} has the slot {{${slot}}} in its fixed part, which servers cache.`);
  return {
    ...front.data,
    system: system.trim(),
    fill: (values) => fill(asked.trim(), values, source),
  };
}

function fill(text: string, values: Readonly<Record<string, string>>, source: string): string {
  const slots = slotsOf(text);
  const missing = slots.filter((slot) => !Object.hasOwn(values, slot));
  if (missing.length > 0) throw new Error(`The prompt ${source} got no value for {{${missing.join('}}, {{')}}}.`);
  const unused = Object.keys(values).filter((name) => !slots.includes(name));
  if (unused.length > 0) throw new Error(`The prompt ${source} has no slot {{${unused.join('}}, {{')}}}.`);
  return text.replace(SLOT, (_, slot: string) => values[slot] ?? '');
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map((match) => match[1] ?? '');
}
