import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';

export interface BodyLimits {
  /** Bytes as they come over the wire. */
  readonly wireBytes: number;
  /** Bytes after each layer of decompression. */
  readonly bytes: number;
  /** How many times larger than on the wire a body may become, once it exceeds `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

/** Why a body was not read to its end. The caller, who knows the address, turns it into an error for readers. */
export class BodyError extends Error {
  readonly problem: 'broken-off' | 'too-large' | 'unknown-encoding' | 'corrupt';
  /** The size limit that was exceeded; null for other problems, and for the ratio. */
  readonly limitBytes: number | null;

  constructor(problem: BodyError['problem'], facts: { limitBytes?: number; cause?: unknown } = {}) {
    super(`The body is ${problem}`, { cause: facts.cause });
    this.problem = problem;
    this.limitBytes = facts.limitBytes ?? null;
  }
}

/** Servers send one layer; a proxy that compresses again makes two. More are an attack. */
const MAX_LAYERS = 2;
/** The largest zstd window allowed over HTTP, 8 MB (RFC 9659); a decoder has to reserve that much. */
const ZSTD_WINDOW_LOG_MAX = 23;

/** What servers name that compress nothing: charsets, most of all. Browsers pass over it. */
const NO_COMPRESSION = /^(?:identity|none|binary|[78]bit|utf-?8|us-ascii|ascii|iso-8859-\d+|windows-\d+|text\/html)$/;

type Bytes = AsyncIterable<Uint8Array>;
type Decoder = ReturnType<typeof createGunzip>;
type MakeDecoder = (first: Uint8Array) => Decoder;

const DECODERS: ReadonlyMap<string, MakeDecoder> = new Map<string, MakeDecoder>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  ['zstd', () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG_MAX } })],
  // "deflate" is zlib's format (RFC 9110, 8.4.1.2), yet some servers send it bare. The low half of zlib's first byte is 8.
  ['deflate', (first) => (((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw())],
]);

/**
 * Reads and decompresses a response's body; stops, and closes the source, once a limit is exceeded.
 * @param contentEncoding the header as sent: "gzip", "br, gzip", or null
 * @throws BodyError; 'broken-off' if `source` itself fails, with its error as `cause`
 */
export async function readBody(source: Bytes, contentEncoding: string | null, limits: BodyLimits): Promise<Uint8Array> {
  const decoders = decodersOf(contentEncoding);
  const wire = { bytes: 0 };
  let stream: Bytes = fromWire(source, wire, limits.wireBytes);
  for (const makeDecoder of decoders.toReversed()) stream = withinLimits(decode(stream, makeDecoder), wire, limits);

  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decodersOf(contentEncoding: string | null): MakeDecoder[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NO_COMPRESSION.test(name));
  const decoders = names.flatMap((name) => DECODERS.get(name) ?? []);
  if (decoders.length !== names.length || names.length > MAX_LAYERS) throw new BodyError('unknown-encoding');
  return decoders;
}

async function* fromWire(source: Bytes, wire: { bytes: number }, limit: number): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of source) {
      wire.bytes += chunk.length;
      if (wire.bytes > limit) throw new BodyError('too-large', { limitBytes: limit });
      yield chunk;
    }
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError('broken-off', { cause: error });
  }
}

async function* decode(source: Bytes, makeDecoder: MakeDecoder): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const first = await chunks.next();
  // A server that names a compression for an empty body sends no bytes at all, not even the format's header.
  if (first.done) return;

  const decoder = makeDecoder(first.value);
  // Errors in the pipeline reach the loop through the decoder; the promise adds nothing.
  pipeline(startingWith(first.value, chunks), decoder).catch(() => {});
  try {
    for await (const chunk of decoder) yield chunk;
  } catch (error) {
    throw error instanceof BodyError ? error : new BodyError('corrupt', { cause: error });
  }
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* withinLimits(
  source: Bytes,
  wire: { readonly bytes: number },
  limits: BodyLimits,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > limits.bytes) throw new BodyError('too-large', { limitBytes: limits.bytes });
    if (bytes > limits.ratioFromBytes && bytes > wire.bytes * limits.ratio) throw new BodyError('too-large');
    yield chunk;
  }
}
