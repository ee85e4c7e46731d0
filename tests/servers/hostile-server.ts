import { createServer, type Server, type Socket } from 'node:net';

/** What the server does with one request, byte by byte. */
export type Behaviour = (socket: Socket, request: string) => void;

export interface HostileServer {
  readonly port: number;
  readonly origin: string;
  /** The head of every request, as it came. */
  readonly requests: readonly string[];
  /** How many connections are open now. */
  openConnections(): number;
  close(): Promise<void>;
}

/** A server on loopback that speaks HTTP by hand, so that it can speak it wrongly. Unknown paths get a 404. */
export async function startHostileServer(routes: Readonly<Record<string, Behaviour>>): Promise<HostileServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let head = '';
    const read = (chunk: Buffer) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      socket.off('data', read).resume();
      requests.push(head);
      const path = /^\S+ ([^\s?]+)/.exec(head)?.[1] ?? '';
      (routes[path] ?? answers('Not here.', {}, 404))(socket, head);
    };
    socket.on('data', read);
  });
  const port = await listen(server);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    requests,
    openConnections: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A proper answer. The length is told unless the headers tell another. */
export function answers(body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Behaviour {
  const bytes = Buffer.from(body);
  return (socket) => {
    socket.write(head(status, { 'content-length': String(bytes.length), 'content-type': 'text/html', ...headers }));
    socket.end(bytes);
  };
}

/** A redirect; the target is sent as it stands, in UTF-8. */
export function sendsTo(location: string, status = 302): Behaviour {
  return (socket) => socket.end(head(status, { location, 'content-length': '0' }));
}

/** The bytes, and then the end of the connection. */
export function sends(bytes: string | Uint8Array): Behaviour {
  return (socket) => socket.end(bytes);
}

/** The bytes, and then nothing, with the connection open. */
export function sendsAndWaits(bytes: string): Behaviour {
  return (socket) => {
    if (bytes !== '') socket.write(bytes);
  };
}

/** The start, and then the same piece again and again, for ever: every `everyMs`, or as fast as it is taken. */
export function sendsForEver(start: string, piece: string, everyMs = 0): Behaviour {
  return (socket) => {
    socket.write(start);
    const next = () => {
      if (socket.destroyed) return;
      if (everyMs > 0) socket.write(piece, () => setTimeout(next, everyMs));
      else if (socket.write(piece)) setImmediate(next);
      else socket.once('drain', next);
    };
    next();
  };
}

export function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
