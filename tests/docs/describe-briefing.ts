import { z } from 'zod';
import { BRIEFING_VERSION, publishedBriefing } from '../../src/briefings/published-briefing.ts';

/** The text of docs/briefing.schema.json: what `brief --json` prints, as JSON Schema (draft 2020-12). */
export function describeBriefing(): string {
  const { $schema, ...schema } = z.toJSONSchema(publishedBriefing, {
    // Names may be added under the same version: who reads a newer briefing with this schema may meet them.
    override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties,
  });
  const described = {
    $schema,
    $id: `urn:readout:briefing:${BRIEFING_VERSION}`,
    title: 'What "npm run -s brief -- FILE --json" prints',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
