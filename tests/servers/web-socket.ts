import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** The server's end of a web socket: text messages whole, pings answered (RFC 6455). */
export interface WebSocketPeer {
  send(text: string): void;
  /** Says good-bye, and ends. */
  close(code?: number): void;
  /** Is gone without a word, as when a cable is cut. */
  drop(): void;
}

const HANDSHAKE = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const OPCODES = { text: 0x1, close: 0x8, ping: 0x9, pong: 0xa } as const;

/** Answers an HTTP upgrade. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  on: { message(text: string): void; close?(): void },
): WebSocketPeer {
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1').update(`${key}${HANDSHAKE}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let buffered = Buffer.alloc(0);
  let isClosed = false;
  const write = (opcode: number, payload: Buffer): void => {
    if (!isClosed && socket.writable) socket.write(frame(opcode, payload));
  };
  const peer: WebSocketPeer = {
    send: (text) => write(OPCODES.text, Buffer.from(text)),
    close(code = 1000) {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      write(OPCODES.close, payload);
      isClosed = true;
      socket.end();
    },
    drop: () => socket.destroy(),
  };
  socket.on('data', (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (let read = readFrame(buffered); read !== null; read = readFrame(buffered)) {
      buffered = buffered.subarray(read.bytes);
      if (read.opcode === OPCODES.text) on.message(read.payload.toString());
      if (read.opcode === OPCODES.ping) write(OPCODES.pong, read.payload);
      if (read.opcode === OPCODES.close) peer.close();
    }
  });
  socket.on('error', () => socket.destroy());
  // HTTP's sockets stay half open when the other end goes without a word.
  socket.on('end', () => socket.destroy());
  socket.on('close', () => {
    isClosed = true;
    on.close?.();
  });
  return peer;
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const extended = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const header = Buffer.alloc(2 + extended);
  header[0] = 0x80 | opcode;
  header[1] = extended === 0 ? length : extended === 2 ? 126 : 127;
  if (extended === 2) header.writeUInt16BE(length, 2);
  if (extended === 8) header.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([header, payload]);
}

/** One whole frame from the front; null where more bytes are needed. A client's frames are masked and not divided. */
function readFrame(bytes: Buffer): { opcode: number; payload: Buffer; bytes: number } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const extended = short < 126 ? 0 : short === 126 ? 2 : 8;
  const start = 2 + extended + 4;
  if (bytes.length < start) return null;
  const length = extended === 0 ? short : extended === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
  if (bytes.length < start + length) return null;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, start + length)).map(
    (byte, index) => byte ^ (mask[index % 4] ?? 0),
  );
  return { opcode: bytes.readUInt8(0) & 0x0f, payload: Buffer.from(payload), bytes: start + length };
}
