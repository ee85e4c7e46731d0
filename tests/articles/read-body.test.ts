import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BodyLimits, readBody } from '../../src/articles/read-body.ts';

const MB = 1_000_000;
const UNLIMITED = Number.POSITIVE_INFINITY;
const LIMITS: BodyLimits = { wireBytes: 10 * MB, bytes: 20 * MB, ratio: 100, ratioFromBytes: MB };
const PAGE = Buffer.from(`<p>${'The envoys met again on Tuesday. '.repeat(4000)}</p>`);

type Compress = (bytes: Uint8Array) => Buffer;
const brotli: Compress = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
const FORMATS: [encoding: string, compress: Compress][] = [
  ['gzip', gzipSync],
  ['br', brotli],
  ['zstd', zstdCompressSync],
  ['deflate', deflateSync],
];

describe('a body', () => {
  it.each(FORMATS)('compressed with %s is read', async (encoding, compress) => {
    expect(await read(compress(PAGE), encoding)).toEqual(PAGE);
  });

  it.each([
    ['in capitals', 'GZIP', gzipSync(PAGE)],
    ['by its old name', 'x-gzip', gzipSync(PAGE)],
    ['with "identity" beside it', 'identity, gzip', gzipSync(PAGE)],
    ['as bare deflate', 'deflate', deflateRawSync(PAGE)],
    ['in several gzip members', 'gzip', Buffer.concat([gzipSync(PAGE.subarray(0, 500)), gzipSync(PAGE.subarray(500))])],
    ['twice, in the order the header tells', 'br, gzip', gzipSync(brotli(PAGE))],
    ['twice with gzip', 'gzip, gzip', gzipSync(gzipSync(PAGE))],
    ['not at all', null, PAGE],
  ])('is read when its compression is written %s', async (_title, encoding, bytes) => {
    expect(await read(bytes, encoding)).toEqual(PAGE);
  });

  it.each([...FORMATS.map(([encoding]) => encoding), null])(
    'without bytes is empty, with the header %s',
    async (encoding) => {
      expect(await read(Buffer.alloc(0), encoding)).toHaveLength(0);
    },
  );

  it('compressed twice under one name is undone once, as the header says', async () => {
    expect(await read(gzipSync(gzipSync(PAGE)), 'gzip')).toEqual(gzipSync(PAGE));
  });

  it.each(['compress', 'gzip, compress', 'gzip, gzip, gzip', 'exi'])(
    'in an encoding nobody can undo, or in too many, is refused: %s',
    async (encoding) => {
      const bytes = gzipSync(gzipSync(gzipSync(PAGE)));
      await expect(read(bytes, encoding)).rejects.toMatchObject({ problem: 'unknown-encoding' });
    },
  );

  it.each(['utf-8', 'UTF8', 'none', 'binary', 'iso-8859-1', 'identity'])(
    'in an encoding that compresses nothing is read as it is: %s',
    async (encoding) => {
      expect(await read(Buffer.from(PAGE), encoding)).toEqual(Buffer.from(PAGE));
    },
  );

  it.each(FORMATS)('that is cut in the middle of %s is refused', async (encoding, compress) => {
    const bytes = compress(PAGE);
    for (const kept of [3, bytes.length >> 1, bytes.length - 1])
      await expect(read(bytes.subarray(0, kept), encoding)).rejects.toMatchObject({ problem: 'corrupt' });
  });

  it.each(FORMATS)('that is no %s, whatever the header says, is refused', async (encoding) => {
    await expect(read(PAGE, encoding)).rejects.toMatchObject({ problem: 'corrupt' });
  });

  it('with a flipped byte in gzip is refused', async () => {
    const bytes = gzipSync(PAGE);
    bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 0xff;
    await expect(read(bytes, 'gzip')).rejects.toMatchObject({ problem: 'corrupt' });
  });

  it('that asks the zstd decoder for more memory than HTTP allows is refused', async () => {
    const params = { [constants.ZSTD_c_windowLog]: 27, [constants.ZSTD_c_enableLongDistanceMatching]: 1 };
    const body = zstdCompressSync(Buffer.alloc(16 * MB, 'The envoys met. '), { params });
    // Of what would be read, only the length: a failure prints it.
    const length = read(body, 'zstd', { ratio: UNLIMITED }).then((bytes) => bytes.length);
    await expect(length).rejects.toMatchObject({ problem: 'corrupt' });
  });

  it.each([null, 'gzip', 'gzip, gzip'])(
    'whose source fails is told from one that is damaged, with the header %s',
    async (encoding) => {
      async function* source() {
        yield gzipSync(gzipSync(PAGE)).subarray(0, 40);
        throw new Error('other side closed');
      }
      await expect(readBody(source(), encoding, LIMITS)).rejects.toMatchObject({
        problem: 'broken-off',
        cause: { message: 'other side closed' },
      });
    },
  );
});

describe('a bomb', () => {
  const zeros = Buffer.alloc(200 * MB);
  const bombs = FORMATS.map(([encoding, compress]): [string, Buffer] => [encoding, compress(zeros)]);
  bombs.push(['gzip, gzip', gzipSync(gzipSync(zeros))]);

  it.each(bombs)('of 200 MB in %s is small on the wire', (_encoding, bytes) => {
    expect(bytes.length).toBeLessThan(0.2 * MB);
  });

  it.each(bombs)('of 200 MB in %s is stopped by its ratio alone', async (encoding, bytes) => {
    await expect(read(bytes, encoding, { bytes: UNLIMITED })).rejects.toMatchObject({ problem: 'too-large' });
  });

  it.each(bombs)('of 200 MB in %s is stopped by its size alone', async (encoding, bytes) => {
    await expect(read(bytes, encoding, { ratio: UNLIMITED })).rejects.toMatchObject({ problem: 'too-large' });
  });
});

describe('reading', () => {
  it('stops at the limit of the wire, and takes no more from the source', async () => {
    let taken = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (; ; taken += 1000) yield Buffer.alloc(1000);
      } finally {
        isClosed = true;
      }
    }
    const reading = readBody(endless(), null, { ...LIMITS, wireBytes: 50_000 });
    await expect(reading).rejects.toMatchObject({ problem: 'too-large' });
    expect(taken).toBe(50_000);
    expect(isClosed).toBe(true);
  });

  it('takes a body that is exactly as large as the limits', async () => {
    const limits = { wireBytes: PAGE.length, bytes: PAGE.length };
    expect(await read(PAGE, null, limits)).toHaveLength(PAGE.length);
    expect(await read(gzipSync(PAGE), 'gzip', limits)).toHaveLength(PAGE.length);
    await expect(read(PAGE, null, { wireBytes: PAGE.length - 1 })).rejects.toMatchObject({ problem: 'too-large' });
    await expect(read(gzipSync(PAGE), 'gzip', { bytes: PAGE.length - 1 })).rejects.toMatchObject({
      problem: 'too-large',
    });
  });

  it('lets small pages be as repetitive as they like', async () => {
    const bytes = gzipSync(Buffer.alloc(MB, 'a'));
    expect(bytes.length).toBeLessThan(MB / 500);
    expect(await read(bytes, 'gzip')).toHaveLength(MB);
  });
});

/** Reads the bytes as they would come from a socket: piece by piece. */
function read(bytes: Uint8Array, encoding: string | null, limits: Partial<BodyLimits> = {}): Promise<Uint8Array> {
  async function* source() {
    for (let start = 0; start < bytes.length; start += 8192) yield bytes.subarray(start, start + 8192);
  }
  return readBody(source(), encoding, { ...LIMITS, ...limits });
}
