import { z } from 'zod';

/**
 * Keywords that strict structured output does not take everywhere. They go from what the server is told; the answer is
 * still held to them. https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
 */
const NOT_TAKEN = ['minLength', 'maxLength', 'pattern', 'format', 'default', 'uniqueItems'] as const;

/**
 * A schema as strict structured output takes it.
 * @throws Error where the schema has what it does not take: transforms, records, optional keys, another root than an
 * object.
 */
export function toWireSchema(schema: z.ZodType): Record<string, unknown> {
  const wire: Record<string, unknown> = z.toJSONSchema(schema, {
    target: 'draft-7',
    override({ jsonSchema, path }) {
      for (const keyword of NOT_TAKEN) delete jsonSchema[keyword];
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
  if (wire.type !== 'object') throw new Error('Structured output takes an object at the root only.');
  delete wire.$schema;
  return wire;
}
