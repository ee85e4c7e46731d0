import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodeBytes } from '../../src/articles/decode.ts';
import { extractPage } from '../../src/articles/extract/extract-page.ts';
import { type PageElement, parsePage } from '../../src/articles/extract/page-document.ts';

/** Pages as they are on the web, which are not part of this repository. */
const PAGES = path.join(import.meta.dirname, '../../../shared/bench/extraction/html');
const WARM_UP = 20;

export interface ExtractionCost {
  readonly pages: number;
  readonly extractionMs: number;
  readonly readabilityMs: number;
  /** Readability on jsdom, the usual pair. */
  readonly jsdomMs: number;
}

/**
 * Milliseconds of processor time a page: reading its article, beside Readability alone on the page as it is, on the
 * same DOM and on jsdom. null if the pages aren’t there.
 */
export async function measureExtractionCost(): Promise<ExtractionCost | null> {
  const names = (await readdir(PAGES).catch(() => [])).filter((name) => name.endsWith('.html.gz'));
  if (names.length === 0) return null;
  const pages = await Promise.all(
    names.map(async (name) => decodeBytes(gunzipSync(await readFile(path.join(PAGES, name))), null)),
  );
  const extraction = timeOf(pages, (page) => extractPage(page, 'https://page.example/'));
  const readability = timeOf(pages, (page) =>
    new Readability<PageElement>(parsePage(page), { serializer: (node: PageElement) => node }).parse(),
  );
  const jsdom = timeOf(pages, (page) => {
    // Without a console, so that faulty styles aren't printed.
    const { window } = new JSDOM(page, { url: 'https://page.example/', virtualConsole: new VirtualConsole() });
    new Readability<PageElement>(window.document, { serializer: (node: PageElement) => node }).parse();
    window.close();
  });
  return { pages: pages.length, extractionMs: extraction, readabilityMs: readability, jsdomMs: jsdom };
}

function timeOf(pages: readonly string[], read: (page: string) => unknown): number {
  for (const page of pages.slice(0, WARM_UP)) read(page);
  const start = process.cpuUsage();
  for (const page of pages) read(page);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000 / pages.length;
}
