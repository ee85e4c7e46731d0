import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import type { Sent } from './channel.ts';

export const FORM_LIMITS = {
  /** Of a form in all, files included. An article's own limit is the core's. */
  BYTES: 32 * 1024 * 1024,
  /** Of everything that is sent without files. */
  SMALL_BYTES: 64 * 1024,
  FILES: 10,
  TEXT_CHARACTERS: 200_000,
  NAME_CHARACTERS: 200,
} as const;

const SENT = z.object({
  key: z.string().regex(/^[\w-]{8,64}$/),
  text: z.string().max(FORM_LIMITS.TEXT_CHARACTERS),
});

/** Reads what the page sends: a message or a command line, its files, and options under "option.NAME". @throws UsageError */
export async function readForm(form: FormData): Promise<{ sent: Sent; options: Record<string, string> }> {
  const fields = SENT.safeParse({ key: form.get('key'), text: form.get('text') ?? '' });
  if (!fields.success)
    throw new UsageError(`A message has at most ${FORM_LIMITS.TEXT_CHARACTERS.toLocaleString('en-GB')} characters.`, {
      advice: 'Attach a longer text as a file.',
    });
  const uploads = form.getAll('file').filter((value) => value instanceof File);
  if (uploads.length > FORM_LIMITS.FILES)
    throw new UsageError(`A message has at most ${FORM_LIMITS.FILES} files.`, {
      advice: 'Send the others in another.',
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

/** Forms send line breaks as CR LF, whatever was typed. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A name only, whatever path or line break was sent as one. */
function nameOf({ name }: File): string {
  const last = name.split(/[\\/]/).at(-1)?.replace(/\s+/g, ' ').trim();
  return (last || 'file').slice(-FORM_LIMITS.NAME_CHARACTERS);
}
