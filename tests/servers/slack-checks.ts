import { z } from 'zod';

/** What Slack accepts as blocks: an answer of `invalid_blocks` or `msg_blocks_too_long` otherwise. */
const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() });
const style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial();
const blockId = z.string().max(255).optional();

const leaf = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: z.string().optional(),
    style: style.optional(),
  }),
]);
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(leaf) });
const richPart = z.discriminatedUnion('type', [
  section,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(leaf).min(1) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(section).min(1),
    indent: z.number().optional(),
    offset: z.number().int().nonnegative().optional(),
  }),
]);
const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: z.string().min(1).max(255),
  value: z.string().min(1).max(2000).optional(),
  url: z.url().max(3000).optional(),
});
const input = z.object({
  type: z.enum(['plain_text_input', 'rich_text_input', 'static_select', 'file_input']),
  action_id: z.string().max(255),
  max_length: z.number().min(1).max(3000).optional(),
  options: z
    .array(z.object({ text: plainText(75), value: z.string().max(150) }))
    .min(1)
    .max(100)
    .optional(),
});
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText(150), block_id: blockId }),
  z.strictObject({ type: z.literal('section'), text: mrkdwn(3000), block_id: blockId }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('context'),
    elements: z
      .array(z.union([plainText(2000), mrkdwn(2000)]))
      .min(1)
      .max(10),
    block_id: blockId,
  }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(button)
      .min(1)
      .max(25)
      .refine((buttons) => new Set(buttons.map((each) => each.action_id)).size === buttons.length, 'action_id twice'),
    block_id: blockId,
  }),
  z.strictObject({
    type: z.literal('image'),
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
    slack_file: z.strictObject({ id: z.string().regex(/^F[A-Z0-9]{8,}$/) }),
    block_id: blockId,
  }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart).min(1), block_id: blockId }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plainText(2000),
    optional: z.boolean().optional(),
    element: input,
  }),
]);

/** All text of a message's blocks: Slack stops somewhat above. */
const MESSAGE_CHARACTERS = 13_000;

/** The code Slack answers with, and what is wrong; null where all is well. */
export function checkBlocks(blocks: unknown, most = 50): { code: string; faults: string[] } | null {
  const parsed = z.array(block).max(most).safeParse(blocks);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `[ERROR] ${issue.message} [json-pointer:/blocks/${issue.path.join('/')}]`,
    );
    return { code: 'invalid_blocks', faults };
  }
  const characters = JSON.stringify(parsed.data.map(textsOf)).length;
  return most === 50 && characters > MESSAGE_CHARACTERS
    ? { code: 'msg_blocks_too_long', faults: [`${characters}`] }
    : null;
}

/** The files that image blocks show. */
export function picturesOf(blocks: unknown): string[] {
  const { data = [] } = z.array(block).safeParse(blocks);
  return data.flatMap((each) => (each.type === 'image' ? [each.slack_file.id] : []));
}

const view = z.object({
  type: z.enum(['modal', 'home']),
  callback_id: z.string().max(255).optional(),
  title: plainText(24).optional(),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(block).max(100),
});
export type CheckedView = z.infer<typeof view>;

export function readView(value: unknown): CheckedView | null {
  return view.safeParse(value).data ?? null;
}

/** Every string a reader sees, in order. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}
