/** A file as Slack keeps it. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly bytes: Uint8Array;
  /** Where it lies, instead of on the server itself. */
  readonly url?: string;
  /** Where the server sends who asks for it. */
  readonly redirect?: string;
  /** What it shows, where that was told. */
  readonly alternative?: string;
}

interface Upload {
  readonly name: string;
  readonly length: number;
  readonly alternative: string | undefined;
  bytes: Uint8Array | null;
}

/** The files of a workspace, and those on their way: an address, the bytes, the end, and then Slack looks at it. */
export class SlackFiles {
  readonly known = new Map<string, KeptFile>();
  readonly #uploads = new Map<string, Upload>();
  readonly #unread = new Set<string>();

  begin({ filename = '', length = '', alt_txt: alternative }: Readonly<Record<string, string>>): string | null {
    if ((alternative?.length ?? 0) > 1_000) return null;
    if (filename === '' || !(Number(length) > 0)) return null;
    const id = `F0UPLOAD${String(this.#uploads.size).padStart(3, '0')}`;
    this.#uploads.set(id, { name: filename, length: Number(length), alternative, bytes: null });
    return id;
  }

  store(id: string, bytes: Uint8Array): boolean {
    const upload = this.#uploads.get(id);
    if (upload === undefined || upload.length !== bytes.length) return false;
    upload.bytes = bytes;
    return true;
  }

  complete({ files = '[]' }: Readonly<Record<string, string>>): KeptFile | null {
    const [{ id } = { id: '' }]: { id: string }[] = JSON.parse(files);
    const { name = '', bytes = null, alternative } = this.#uploads.get(id) ?? {};
    if (bytes === null) return null;
    const mimetype = name.endsWith('.png') ? 'image/png' : 'text/plain';
    const file = { id, name, mimetype, bytes, ...(alternative !== undefined && { alternative }) };
    this.known.set(id, file);
    this.#unread.add(id);
    return file;
  }

  /** Somebody asked for it: by the next time Slack has read what it is. */
  look(id: string): void {
    this.#unread.delete(id);
  }

  hasRead(id: string): boolean {
    return !this.#unread.has(id);
  }

  /** Whether an image block can show it. */
  isPicture(id: string): boolean {
    return this.hasRead(id) && this.known.get(id)?.mimetype.startsWith('image/') === true;
  }
}
