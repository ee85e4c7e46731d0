import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import type { Sent } from './channel.ts';

export const FORM_LIMITS = {
  /** Of a whole form, files included. The core has its own limit for an article. */
  BYTES: 32 * 1024 * 1024,
  /** Of anything sent without files. */
  SMALL_BYTES: 64 * 1024,
  FILES: 10,
  TEXT_CHARACTERS: 200_000,
  NAME_CHARACTERS: 200,
} as const;

const SENT = z.object({
  key: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().max(FORM_LIMITS.TEXT_CHARACTERS),
});

/** Reads a form of the page: a message or command line, its files, and options as "option.NAME". @throws UsageError */
export async function readForm(form: FormData): Promise<{ sent: Sent; options: Record<string, string> }> {
  const fields = SENT.safeParse({ key: form.get('key'), text: form.get('text') ?? '' });
  if (!fields.success)
    throw new UsageError(
      `A message can have at most ${FORM_LIMITS.TEXT_CHARACTERS.toLocaleString('en-GB')} characters.`,
      {
        advice: 'Attach longer texts as a file.',
      },
    );
  const uploads = form.getAll('file').filter((value) => value instanceof File);
  if (uploads.length > FORM_LIMITS.FILES)
    throw new UsageError(`A message can have at most ${FORM_LIMITS.FILES} files.`, {
      advice: 'Send the rest in another message.',
    });
  const files = await Promise.all(
    uploads.map(async (file) => ({ name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const options = [...form].flatMap(([name, value]): [string, string][] =>
    name.startsWith('option.') && typeof value === 'string' && value.trim() !== ''
      ? [[name.slice(7), unixLines(value)]]
      : [],
  );
  return {
    sent: { key: fields.data.key, text: unixLines(fields.data.text).trim(), files },
    options: Object.fromEntries(options),
  };
}

/** Browsers send line breaks in forms as CR LF, whatever was typed. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The file's name alone, without any path or line breaks. */
function nameOf({ name }: File): string {
  const last = name.split(/[\\/]/).at(-1)?.replace(/\s+/g, ' ').trim();
  return (last || 'file').slice(-FORM_LIMITS.NAME_CHARACTERS);
}
