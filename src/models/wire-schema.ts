import { z } from 'zod';

/**
 * The keywords every server takes. Array bounds, lengths, patterns, formats and ranges are refused by one or another:
 * Claude knows no `maxItems`, Gemini counts the nested ones, Azure takes no bounds at all. The answer is still held to
 * them. https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
const TAKEN: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'enum',
  'const',
  'anyOf',
  'description',
]);

/** A JSON schema of an object, as structured output takes it. */
export interface WireSchema {
  readonly [keyword: string]: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

const WIRE_SCHEMA = z.looseObject({ type: z.literal('object'), properties: z.record(z.string(), z.unknown()) });

/**
 * A schema as strict structured output takes it.
 * @throws Error where the schema has what it does not take: transforms, records, optional keys, another root than an
 * object.
 */
export function toWireSchema(schema: z.ZodType): WireSchema {
  const wire = z.toJSONSchema(schema, {
    target: 'draft-7',
    override({ jsonSchema, path }) {
      const keywords: Record<string, unknown> = jsonSchema;
      for (const keyword of Object.keys(keywords)) if (!TAKEN.has(keyword)) delete keywords[keyword];
      if (jsonSchema.type !== 'object') return;
      const names = Object.keys(jsonSchema.properties ?? {});
      const place = path.join('.') || 'the root';
      if (jsonSchema.additionalProperties !== false)
        throw new Error(`Structured output takes closed objects only; the one at ${place} is open.`);
      const optional = names.filter((name) => !jsonSchema.required?.includes(name));
      if (optional.length > 0)
        throw new Error(`Structured output takes no optional keys: make ${optional.join(', ')} at ${place} nullable.`);
    },
  });
  const { $schema, ...root } = wire;
  const parsed = WIRE_SCHEMA.safeParse(root);
  if (!parsed.success) throw new Error('Structured output takes an object at the root only.');
  return parsed.data;
}
