import { connect, createServer, type Socket } from 'node:net';

/** NotificationResponse: https://www.postgresql.org/docs/18/protocol-message-formats.html */
const NOTICE = 'A'.charCodeAt(0);
/** A message's type and its length, which counts itself. */
const HEAD_BYTES = 5;

/**
 * What a pooler in transaction mode is to a client that listens: whatever it asks is answered, and no notice ever comes,
 * as the connection that listens belongs to somebody else by then.
 */
export async function startTransactionPooler(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const url = new URL(databaseUrl);
  const [host, port] = [url.hostname, Number(url.port)];
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect({ host, port });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          client.destroy();
          upstream.destroy();
        });
    }
    client.pipe(upstream);
    let rest = Buffer.alloc(0);
    upstream.on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      while (rest.length >= HEAD_BYTES) {
        const length = 1 + rest.readUInt32BE(1);
        if (rest.length < length) break;
        if (rest[0] !== NOTICE) client.write(rest.subarray(0, length));
        rest = rest.subarray(length);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  return {
    url: url.href,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
