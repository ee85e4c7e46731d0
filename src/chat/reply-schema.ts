import { z } from 'zod';
import type { Reply } from './reply.ts';

const text = z.array(
  z.union([
    z.string(),
    z.object({ type: z.literal('bold'), text: z.string() }),
    z.object({ type: z.literal('actor'), name: z.string() }),
    z.object({ type: z.literal('link'), text: z.string(), url: z.string() }),
  ]),
);
const heading = z.string().exactOptional();
const item = z.object({
  heading,
  label: z.string().exactOptional(),
  text,
  quote: z.string().exactOptional(),
  translation: z.string().exactOptional(),
  source: text.exactOptional(),
  words: z.array(z.string()).exactOptional(),
  mark: z.string().exactOptional(),
});
const button = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ask'), label: z.string(), action: z.string(), value: z.string() }),
  z.object({ type: z.literal('open'), label: z.string(), url: z.string() }),
]);
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), heading, text }),
  z.object({
    type: z.literal('list'),
    heading,
    aside: z.string().exactOptional(),
    subject: text.exactOptional(),
    ordered: z.boolean().exactOptional(),
    items: z.array(item),
    more: z.string().exactOptional(),
  }),
  z.object({ type: z.literal('quote'), text: z.string(), source: text }),
  z.object({ type: z.literal('facts'), heading, facts: z.array(z.object({ label: z.string(), value: text })) }),
  z.object({ type: z.literal('table'), heading, rows: z.array(z.array(text)), more: z.string().exactOptional() }),
  z.object({ type: z.literal('note'), text }),
  z.object({ type: z.literal('actions'), buttons: z.array(button) }),
  z.object({ type: z.literal('divider') }),
]);

/** Parses a reply that was stored for delivery. */
export const replySchema: z.ZodType<Reply> = z.object({
  title: z.string(),
  subtitle: z.string().exactOptional(),
  summary: z.string().exactOptional(),
  blocks: z.array(block),
  visibility: z.enum(['channel', 'caller']),
  attachment: z
    .object({
      name: z.string(),
      mediaType: z.string(),
      base64: z.base64(),
      alternative: z.string().exactOptional(),
    })
    .exactOptional(),
});
