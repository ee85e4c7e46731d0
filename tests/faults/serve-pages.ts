import { createServer, type IncomingMessage } from 'node:http';
import { writePage } from './write-page.ts';

/** What the page server does with a request: the page, after so long; or nothing, ever. */
export type PageHabit = { readonly type: 'page'; readonly afterMs?: number } | { readonly type: 'hang' };

export interface Pages {
  /** As FETCH_ALLOW_HOSTS takes it. */
  readonly host: string;
  readonly requests: readonly string[];
  address(page: string): string;
  /** Decides anew for each request. */
  behave(habit: (path: string, request: IncomingMessage) => PageHabit): void;
  close(): Promise<void>;
}

/** A site on loopback with an article at each address that ends in a number: /story/17. */
export async function servePages(): Promise<Pages> {
  const requests: string[] = [];
  let habit: (path: string, request: IncomingMessage) => PageHabit = () => ({ type: 'page' });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const how = habit(path, request);
    if (how.type === 'hang') return;
    const send = () => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(writePage(Number(/\d+/u.exec(path)?.[0] ?? 0)));
    };
    if (how.afterMs === undefined) send();
    else setTimeout(send, how.afterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    requests,
    address: (page) => `http://${host}/${page}`,
    behave(next) {
      habit = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
