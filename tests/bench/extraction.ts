import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../src/articles/decode.ts';
import { extractPage } from '../../src/articles/extract/extract-page.ts';

const SUFFIX = '.html.gz';

/**
 * Reads every `ID.html.gz` of a directory, or of its folder `html`, and writes
 * `{ID: {articleBody, title, author, datePublished, url}}`.
 */
export async function evalExtraction(input: string, outFile: string): Promise<void> {
  const inputDir = (await readdir(input)).includes('html') ? path.join(input, 'html') : input;
  const names = (await readdir(inputDir)).filter((name) => name.endsWith(SUFFIX)).toSorted();
  if (names.length === 0) throw new Error(`${inputDir} has no file ending in ${SUFFIX}.`);
  const predictions: Record<string, unknown> = {};
  for (const name of names) {
    const bytes = gunzipSync(await readFile(path.join(inputDir, name)));
    const page = extractPage(decodeBytes(bytes, null), 'https://page.example/');
    predictions[name.slice(0, -SUFFIX.length)] = {
      articleBody: page.text,
      title: page.title,
      author: page.byline,
      datePublished: page.publishedAt,
      url: page.canonicalLink,
    };
  }
  await writeFile(outFile, `${JSON.stringify(predictions, null, 1)}\n`);
}
