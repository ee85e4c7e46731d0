import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { createGatheringSocket } from '../../src/database/gathering-socket.ts';

it('sends together what is written at once, and what is written later by itself', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const socket = createGatheringSocket();
  const connected = once(server, 'connection');
  socket.connect(address.port, '127.0.0.1');
  const [accepted] = await connected;
  const writeAll = async (words: readonly string[]) => {
    const received = once(accepted, 'data');
    for (const word of words) socket.write(word);
    return String((await received)[0]);
  };
  expect(await writeAll(['begin;', 'select;', 'commit;'])).toBe('begin;select;commit;');
  expect(await writeAll(['select;'])).toBe('select;');
  socket.end('terminate;');
  expect(String((await once(accepted, 'data'))[0])).toBe('terminate;');
  server.close();
});
