import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of the usual size, about 100 KB, each with another last sentence. */
export async function servePages(seed: string): Promise<{ host: string; close(): void }> {
  const paragraphs = seed
    .trim()
    .split('\n')
    .map((each) => `<p>${each}</p>`)
    .join('\n');
  const around = '<div class="menu"><a href="/section">Section</a></div>\n'.repeat(1_700);
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>Talks ${request.url}</title></head><body>${around}<article><h1>Talks</h1>${paragraphs}<p>Told for ${request.url} on Thursday.</p></article></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, close: () => server.close() };
}
