import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What stands on the page at an address. */
export interface ServedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Until the page is sent. */
  readonly waitMs?: number;
}

/** Pages of the usual size, about 100 KB. */
export async function serveArticles(
  articleAt: (path: string) => ServedArticle,
): Promise<{ host: string; close(): void }> {
  const around = '<div class="menu"><a href="/section">Section</a></div>\n'.repeat(1_700);
  const server = createServer(async (request, response) => {
    const { title, paragraphs, waitMs = 0 } = articleAt(request.url ?? '/');
    if (waitMs > 0) await sleep(waitMs);
    const text = paragraphs.map((each) => `<p>${each}</p>`).join('\n');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${around}<article><h1>${title}</h1>${text}</article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, close: () => server.close() };
}

/** Pages with one article, each with another last sentence. */
export function servePages(seed: string): Promise<{ host: string; close(): void }> {
  const paragraphs = seed.trim().split('\n');
  return serveArticles((path) => ({
    title: `Talks ${path}`,
    paragraphs: [...paragraphs, `Told for ${path} on Thursday.`],
  }));
}
