import { z } from 'zod';

/** What Discord refuses in the body of a message, a dialog, completions and commands, as it documents it. */

const short = (most: number) => z.string().min(1).max(most);
const EMBED = z.strictObject({
  title: short(256).optional(),
  description: short(4_096).optional(),
  url: z.string().optional(),
  color: z.number().int().max(0xffffff).optional(),
  fields: z
    .array(z.strictObject({ name: short(256), value: short(1_024), inline: z.boolean().optional() }))
    .max(25)
    .optional(),
  footer: z.strictObject({ text: short(2_048) }).optional(),
  image: z.strictObject({ url: z.string() }).optional(),
});
const BUTTON = z.union([
  z.strictObject({ type: z.literal(2), style: z.literal([1, 2, 3, 4]), label: short(80), custom_id: short(100) }),
  z.strictObject({
    type: z.literal(2),
    style: z.literal(5),
    label: short(80),
    url: z.url({ protocol: /^https?$/ }).max(512),
  }),
]);
const ROW = z.strictObject({ type: z.literal(1), components: z.array(BUTTON).min(1).max(5) });
const MESSAGE = z
  .object({
    content: z.string().max(2_000).nullish(),
    embeds: z.array(EMBED).max(10).nullish(),
    components: z.array(ROW).max(5).nullish(),
    nonce: z.union([z.string().max(25), z.number()]).optional(),
    enforce_nonce: z.boolean().optional(),
    flags: z.number().optional(),
    attachments: z
      .array(
        z.object({
          id: z.union([z.string(), z.number()]),
          filename: z.string().optional(),
          description: z.string().min(1).max(1_024).nullish(),
        }),
      )
      .default([]),
    /** The files beside it. */
    uploaded: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })).default([]),
    allowed_mentions: z.object({ parse: z.array(z.string()), replied_user: z.boolean().optional() }).optional(),
    message_reference: z.object({ message_id: z.string(), fail_if_not_exists: z.boolean().default(true) }).optional(),
  })
  .refine(({ embeds }) => (embeds ?? []).reduce((sum, embed) => sum + sizeOf(embed), 0) <= 6_000, 'embeds over 6000')
  .refine(({ embeds, uploaded }) => {
    const shown = (embeds ?? []).flatMap(({ image }) => image?.url ?? []);
    return shown.every((url) => uploaded.some(({ name }) => url === `attachment://${name}`));
  }, 'an embed shows a file that is not there')
  .refine(({ uploaded }) => uploaded.every(({ name }) => /^[\w.-]+$/.test(name)), 'a name that Discord would change')
  .refine(({ components }) => {
    const ids = (components ?? []).flatMap((row) =>
      row.components.map((each) => ('custom_id' in each ? each.custom_id : each)),
    );
    return new Set(ids).size === ids.length;
  }, 'COMPONENT_CUSTOM_ID_DUPLICATED');
export type SentMessage = z.infer<typeof MESSAGE>;

const INPUT = z.strictObject({
  type: z.literal(4),
  custom_id: short(100),
  style: z.literal([1, 2]),
  max_length: z.number().min(1).max(4_000).optional(),
  required: z.boolean().optional(),
});
const DIALOG = z.strictObject({
  custom_id: short(100),
  title: short(45),
  components: z
    .array(
      z.strictObject({ type: z.literal(18), label: short(45), description: short(100).optional(), component: INPUT }),
    )
    .min(1)
    .max(5),
});
const COMPLETIONS = z.object({
  choices: z.array(z.strictObject({ name: short(100), value: short(100) })).max(25),
});

const OPTION = z.object({
  type: z.literal([3, 11]),
  name: z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u),
  description: short(100),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  max_length: z.number().max(6_000).optional(),
  choices: z
    .array(z.strictObject({ name: short(100), value: short(100) }))
    .max(25)
    .optional(),
});
const WHERE = { integration_types: z.array(z.number()), contexts: z.array(z.number()) };
const COMMANDS = z.array(
  z.union([
    z.object({
      type: z.literal(1),
      name: z.string().regex(/^[-_\p{Ll}\p{N}]{1,32}$/u),
      description: short(100),
      options: z
        .array(OPTION)
        .max(25)
        .refine(
          (options) => options.every(({ required }, index) => !required || index === 0 || options[index - 1]?.required),
          'required options come first',
        ),
      ...WHERE,
    }),
    z.object({ type: z.literal(3), name: short(32), ...WHERE }),
  ]),
);
export type SentCommand = z.infer<typeof COMMANDS>[number];

/** @throws DiscordRefusal as Discord words it */
export function checkMessage(body: unknown): SentMessage {
  const message = check(MESSAGE, body);
  const isEmpty =
    !message.content && message.uploaded.length === 0 && !message.embeds?.some((embed) => sizeOf(embed) > 0);
  if (isEmpty) throw new DiscordRefusal(400, 50_006, 'Cannot send an empty message');
  return message;
}

export function checkDialog(body: unknown): z.infer<typeof DIALOG> {
  return check(DIALOG, body);
}

export function checkCompletions(body: unknown): readonly string[] {
  return check(COMPLETIONS, body).choices.map(({ value }) => value);
}

export function checkCommands(body: unknown): SentCommand[] {
  return check(COMMANDS, body);
}

/** An answer with one of Discord's own error codes. */
export class DiscordRefusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Further fields of the answer. */
  readonly more: object;
  constructor(
    status: number,
    code: number,
    message: string,
    { headers = {}, more = {} }: { headers?: Readonly<Record<string, string>>; more?: object } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
    this.more = more;
  }
}

function check<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw new DiscordRefusal(400, 50_035, `Invalid Form Body: ${z.prettifyError(read.error)}`);
}

function sizeOf({ title = '', description = '', fields = [], footer }: z.infer<typeof EMBED>): number {
  const parts = [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
  return parts.reduce((sum, part) => sum + part.length, 0);
}
