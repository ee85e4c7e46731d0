import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { CommandDeclaration, CommandOption } from '../../chat/command.ts';
import { LIMITS } from './limits.ts';
import { cutText } from './mrkdwn.ts';

/** Where the answer to a dialog goes. Travels with the dialog, and comes back with what was filled in. */
const ORIGIN = z.object({ command: z.string(), channel: z.string(), responseUrl: z.string().nullable() });
export type DialogOrigin = z.infer<typeof ORIGIN>;

export const DIALOG_ID = 'command-dialog';
const VALUE = 'value';

/** The dialog that asks for a command's options; null if the command has none. */
export function buildDialog(
  { name, description, options, dialog }: CommandDeclaration,
  origin: Omit<DialogOrigin, 'command'>,
): types.ModalView | null {
  if (dialog === undefined) return null;
  const asked = dialog.options.flatMap((wanted) => options.filter((option) => option.name === wanted));
  return {
    type: 'modal',
    callback_id: DIALOG_ID,
    title: plainText(dialog.title, LIMITS.viewTitleCharacters),
    submit: plainText('Send', LIMITS.viewTitleCharacters),
    close: plainText('Cancel', LIMITS.viewTitleCharacters),
    private_metadata: JSON.stringify({ ...origin, command: name } satisfies DialogOrigin),
    blocks: asked.map((option) => ({
      type: 'input',
      block_id: option.name,
      label: plainText(option.description || description, LIMITS.inputLabelCharacters),
      // A dialog with a single question needs an answer.
      optional: !option.isRequired && asked.length > 1,
      element: elementOf(option),
    })),
  };
}

const FILE = z.object({ id: z.string(), name: z.string().nullish(), size: z.number().nullish() });
const STATE = z.record(
  z.string(),
  z.record(
    z.string(),
    z.object({
      value: z.string().nullish(),
      selected_option: z.object({ value: z.string() }).nullish(),
      selected_date: z.string().nullish(),
      rich_text_value: z.unknown().optional(),
      files: z.array(FILE).nullish(),
    }),
  ),
);
const SUBMISSION = z.object({ private_metadata: z.string(), state: z.object({ values: STATE }) });

/** What was filled in, by option name. @throws ZodError if it isn't one of our dialogs */
export function readDialog(view: unknown): { readonly origin: DialogOrigin; readonly options: Record<string, string> } {
  const { private_metadata: metadata, state } = SUBMISSION.parse(view);
  const options: Record<string, string> = {};
  for (const [name, elements] of Object.entries(state.values)) {
    const value = elements[VALUE];
    const [file] = value?.files ?? [];
    const filled =
      file !== undefined
        ? JSON.stringify({ name: file.name ?? file.id, size: file.size ?? null, reference: file.id })
        : (value?.value ?? value?.selected_option?.value ?? value?.selected_date ?? flatten(value?.rich_text_value));
    if (filled.trim() !== '') options[name] = filled;
  }
  return { origin: ORIGIN.parse(JSON.parse(metadata)), options };
}

type InputElement = types.InputBlock['element'];

/** A plain input takes 3,000 characters, fewer than most articles have: long text gets a rich text input. */
function elementOf({ type, choices = [] }: CommandOption): InputElement {
  switch (type) {
    case 'text':
      return { type: 'rich_text_input', action_id: VALUE, focus_on_load: true };
    case 'choice':
      return {
        type: 'static_select',
        action_id: VALUE,
        options: choices.slice(0, LIMITS.optionsPerSelect).map((choice) => ({
          text: plainText(choice, LIMITS.optionCharacters),
          value: choice,
        })),
      };
    case 'file':
      return { type: 'file_input', action_id: VALUE, max_files: 1 };
    case 'string':
    case 'date':
    case 'actor':
    case 'issue':
      return { type: 'plain_text_input', action_id: VALUE, max_length: LIMITS.inputCharacters };
    default:
      return type satisfies never;
  }
}

const RICH = z.object({ elements: z.array(z.unknown()) });
const LEAF = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  unicode: z.string().optional(),
});
/** Rich text elements that start on a line of their own. */
const LINES: ReadonlySet<string> = new Set([
  'rich_text',
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
]);

/** What was typed into a rich text input, as plain text with its line breaks. */
function flatten(node: unknown): string {
  const leaf = LEAF.safeParse(node);
  const tree = RICH.safeParse(node);
  if (!tree.success) return leaf.success ? (leaf.data.text ?? leaf.data.url ?? '') : '';
  const isOfLines = tree.data.elements.some((element) => LINES.has(LEAF.safeParse(element).data?.type ?? ''));
  return tree.data.elements.map(flatten).join(isOfLines ? '\n' : '');
}

function plainText(text: string, maxCharacters: number): types.PlainTextElement {
  return { type: 'plain_text', text: cutText(text, maxCharacters), emoji: false };
}
