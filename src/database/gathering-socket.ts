import { Socket } from 'node:net';

/**
 * A socket that sends together what is written at once. A query comes with what begins and what ends its transaction, and
 * each system call costs as much as a short query.
 */
export function createGatheringSocket(): Socket {
  const socket = new Socket();
  const { write } = socket;
  let isGathering = false;
  socket.write = (...given: unknown[]): boolean => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    return Reflect.apply(write, socket, given);
  };
  return socket;
}
