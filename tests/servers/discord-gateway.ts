import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';

const PACKET = z.object({ op: z.number(), d: z.unknown() });
const IDENTIFY = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const RESUME = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
const MESSAGE_CONTENT = 1 << 15;

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Whether the application may read what messages say. */
  readonly mayReadContent: boolean;
  readonly url: () => string;
  /** READY's own facts. */
  readonly ready: () => object;
  /** What is told right after READY. */
  readonly guilds: () => readonly object[];
}

/** Discord's gateway on a socket: hello, identify, ready, resume, heartbeats, invalid session. */
export interface Gateway {
  readonly counts: { identified: number; resumed: number; heartbeats: number };
  /** The intents of the last identification. */
  readonly intents: number;
  /** Which shard of how many each identification was for; [0, 1] where it did not say. */
  readonly shards: readonly (readonly [number, number])[];
  /** Sockets that are open. */
  readonly connections: number;
  /** Tells every session; one that is not connected is told when it resumes. */
  dispatch(type: string, data: object): void;
  /** Breaks the connections off, or closes them with a code. */
  drop(code?: number): void;
  /** Ends the sessions, and says so. */
  invalidate(isResumable: boolean): void;
  /** Leaves heartbeats without an answer from now on, or no longer. */
  ignoreHeartbeats(isIgnoring: boolean): void;
  close(): void;
}

interface Session {
  readonly id: string;
  readonly told: { readonly s: number; readonly t: string; readonly d: object }[];
  socket: WebSocket | null;
}

export function startGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0, heartbeats: 0 };
  const shards: (readonly [number, number])[] = [];
  let intents = 0;
  let isIgnoring = false;

  sockets.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const { op, d } = PACKET.parse(JSON.parse(String(data)));
      if (op === 1) {
        counts.heartbeats += 1;
        if (!isIgnoring) send(socket, { op: 11 });
      } else if (op === 2) identify(socket, IDENTIFY.parse(d));
      else if (op === 6) resume(socket, RESUME.parse(d));
    });
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
    });
  });

  function identify(socket: WebSocket, packet: z.infer<typeof IDENTIFY>): void {
    counts.identified += 1;
    intents = packet.intents;
    shards.push(packet.shard ?? [0, 1]);
    if (packet.token !== options.token) socket.close(4004, 'Authentication failed.');
    else if ((packet.intents & MESSAGE_CONTENT) !== 0 && !options.mayReadContent)
      socket.close(4014, 'Disallowed intent(s).');
    else begin(socket, packet);
  }

  function begin(socket: WebSocket, packet: z.infer<typeof IDENTIFY>): void {
    const session: Session = { id: randomUUID(), told: [], socket };
    sessions.set(session.id, session);
    tell(session, 'READY', {
      v: 10,
      session_id: session.id,
      resume_gateway_url: options.url(),
      session_type: 'normal',
      shard: packet.shard ?? [0, 1],
      private_channels: [],
      ...options.ready(),
    });
    for (const guild of options.guilds()) tell(session, 'GUILD_CREATE', guild);
  }

  function resume(socket: WebSocket, { token, session_id, seq }: z.infer<typeof RESUME>): void {
    const session = sessions.get(session_id);
    if (session === undefined || token !== options.token) {
      send(socket, { op: 9, d: false });
      return;
    }
    counts.resumed += 1;
    session.socket = socket;
    for (const { s, t, d } of session.told.filter((packet) => packet.s > seq)) send(socket, { op: 0, s, t, d });
    tell(session, 'RESUMED', {});
  }

  return {
    counts,
    shards,
    get intents() {
      return intents;
    },
    get connections() {
      return sockets.clients.size;
    },
    dispatch(type, data) {
      for (const session of sessions.values()) tell(session, type, data);
    },
    drop(code) {
      for (const socket of sockets.clients) code === undefined ? socket.terminate() : socket.close(code);
    },
    invalidate(isResumable) {
      if (!isResumable) sessions.clear();
      for (const socket of sockets.clients) send(socket, { op: 9, d: isResumable });
    },
    ignoreHeartbeats(ignoring) {
      isIgnoring = ignoring;
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function tell(session: Session, t: string, d: object): void {
  const packet = { s: session.told.length + 1, t, d };
  session.told.push(packet);
  if (session.socket !== null) send(session.socket, { op: 0, ...packet });
}

function send(socket: WebSocket, packet: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
}
