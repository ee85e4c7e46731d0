import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BOT_SCOPES } from '../../src/platforms/slack/manifest.ts';
import { checkBlocks, picturesOf, readView } from './slack-checks.ts';
import { BOT, SlackWorkspace, TEAM } from './slack-workspace.ts';
import { acceptWebSocket, type WebSocketPeer } from './web-socket.ts';

/** How a call fails instead of being done, or after it was done. */
export type SlackFailure =
  | { readonly type: 'code'; readonly error: string; readonly needed?: string }
  | { readonly type: 'status'; readonly status: number; readonly isDone?: boolean; readonly body?: string }
  | { readonly type: 'rate limit'; readonly retryAfter: number | null }
  /** The connection is cut: before anything was done, or with the work done and its answer lost. */
  | { readonly type: 'drop'; readonly isDone: boolean }
  | { readonly type: 'hang'; readonly isDone: boolean };

export interface SlackCall {
  readonly method: string;
  readonly token: string;
  readonly body: Readonly<Record<string, string>>;
}

/** What came back for something that was sent to the app. */
export interface Acknowledged {
  /** HTTP's; in Socket Mode 200 for an answered envelope. */
  readonly status: number;
  readonly payload: string;
}

export interface SlackServer {
  readonly apiUrl: string;
  readonly workspace: SlackWorkspace;
  readonly calls: readonly SlackCall[];
  /** What Slack's limits say against any blocks that were sent, in messages, answers and views. */
  readonly blockFaults: readonly string[];
  /** What the app wrote to response addresses. */
  readonly responses: readonly Record<string, unknown>[];
  /** Authorization headers with which files were asked for. */
  readonly downloads: readonly string[];
  readonly openSockets: number;
  /** What the app was granted; Slack tells with each answer. */
  scopes: readonly string[] | null;
  /** The next calls of the method fail so, in order; null lets one through. */
  fail(method: string, ...failures: readonly (SlackFailure | null)[]): void;
  /** Sends a request body as Slack does: over HTTP signed, or in an envelope to an open socket. */
  send(kind: Kind, body: Record<string, unknown>, over: Transport): Promise<Acknowledged>;
  /** An event in its wrapping, sent again as Slack does while it is not acknowledged. */
  sendEvent(event: Record<string, unknown>, over: Transport, eventId?: string): Promise<Acknowledged>;
  responseUrl(): string;
  /** Asks the app to connect again, as Slack does every few hours; cuts the line; or says that Socket Mode is off. */
  recycleSockets(how: 'asked' | 'cut' | 'off'): void;
  /** From now on says hello to each socket and closes it. */
  closeAtOnce(): void;
  close(): Promise<void>;
}

export type Kind = 'events_api' | 'slash_commands' | 'interactive';
export type Transport =
  | { readonly type: 'socket' }
  | {
      readonly type: 'http';
      readonly url: string;
      readonly secret: string;
      /** Seconds the signature is off. */
      readonly offset?: number;
      readonly retry?: number;
    };

/** Slack on loopback: the Web API with form bodies, events over HTTP and Socket Mode, files. */
export async function startSlackServer(): Promise<SlackServer> {
  const calls: SlackCall[] = [];
  const blockFaults: string[] = [];
  const responses: Record<string, unknown>[] = [];
  const downloads: string[] = [];
  let closesAtOnce = false;
  let scopes: readonly string[] | null = BOT_SCOPES;
  const failures = new Map<string, (SlackFailure | null)[]>();
  const sockets = new Set<WebSocketPeer>();
  const waiting = new Map<string, (answer: Acknowledged) => void>();
  let [envelopes, port] = [0, 0];
  const origin = () => `http://127.0.0.1:${port}`;
  const workspace = new SlackWorkspace(origin);

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', origin()).pathname;
    const bytes = await readBody(request);
    if (path.startsWith('/upload/')) return takeFile(response, path.slice('/upload/'.length), bytes);
    const body = bytes.toString();
    if (path.startsWith('/api/')) return answerCall(request, response, path.slice('/api/'.length), body);
    if (path.startsWith('/files/')) return giveFile(request, response, path.slice('/files/'.length));
    if (path.startsWith('/response/')) {
      const answer = JSON.parse(body);
      hold('a response address', { blocks: JSON.stringify(answer.blocks) });
      // Here no file is anybody's: https://github.com/slackapi/java-slack-sdk/issues/1349
      if (picturesOf(answer.blocks).length > 0) {
        response.writeHead(404).end('{"ok":false,"error":"invalid_blocks"}');
        return;
      }
      responses.push(answer);
      response.writeHead(200).end('ok');
      return;
    }
    response.writeHead(404).end();
  });
  server.on('upgrade', (request, socket) => {
    const peer = acceptWebSocket(request, socket, {
      message: (text) => {
        const { envelope_id: id, payload } = JSON.parse(text);
        waiting.get(id)?.({ status: 200, payload: JSON.stringify(payload ?? {}).replace(/^\{\}$/, '') });
        waiting.delete(id);
      },
      close: () => sockets.delete(peer),
    });
    sockets.add(peer);
    if (closesAtOnce) setTimeout(() => peer.drop(), 20);
    peer.send(JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A1' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;

  function hold(what: string, { blocks, view }: Readonly<Record<string, string | undefined>>): void {
    const wrong = blocks === undefined ? null : checkBlocks(JSON.parse(blocks));
    if (wrong !== null) blockFaults.push(...wrong.faults.map((fault) => `${what}: ${wrong.code} ${fault}`));
    if (view !== undefined && readView(JSON.parse(view)) === null) blockFaults.push(`${what}: ${view.slice(0, 500)}`);
  }

  function answerCall(request: IncomingMessage, response: ServerResponse, method: string, text: string): void {
    const body = Object.fromEntries(new URLSearchParams(text));
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    calls.push({ method, token, body });
    hold(method, body);
    const failure = failures.get(method)?.shift() ?? null;
    const right = method === 'apps.connections.open' ? BOT.appToken : BOT.token;
    const done = (): Record<string, unknown> => {
      // Who exchanges a code has no token yet.
      if (token !== right && method !== 'oauth.v2.access') return { ok: false, error: 'invalid_auth' };
      if (method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${port}/link/?ticket=1` };
      return workspace.call(method, body);
    };
    switch (failure?.type) {
      case undefined:
        sendJson(response, 200, done(), scopes === null ? {} : { 'x-oauth-scopes': scopes.join(',') });
        break;
      case 'code':
        sendJson(response, 200, { ok: false, error: failure.error, needed: failure.needed });
        break;
      case 'status':
        if (failure.isDone) done();
        response.writeHead(failure.status).end(failure.body ?? 'Internal Server Error');
        break;
      case 'rate limit': {
        const headers: Record<string, string> =
          failure.retryAfter === null ? {} : { 'retry-after': String(failure.retryAfter) };
        sendJson(response, 429, { ok: false, error: 'ratelimited' }, headers);
        break;
      }
      case 'drop':
        if (failure.isDone) done();
        response.destroy();
        break;
      case 'hang':
        if (failure.isDone) done();
        break;
      default:
        failure satisfies never;
    }
  }

  function takeFile(response: ServerResponse, id: string, bytes: Buffer): void {
    if (workspace.store(id, bytes)) response.writeHead(200).end(`OK - ${bytes.length}`);
    else response.writeHead(400).end('no such upload');
  }

  function giveFile(request: IncomingMessage, response: ServerResponse, id: string): void {
    const { authorization = '' } = request.headers;
    downloads.push(authorization);
    const file = workspace.files.get(id);
    if (file?.redirect !== undefined) response.writeHead(302, { location: file.redirect }).end();
    else if (file !== undefined && authorization === `Bearer ${BOT.token}`)
      response.writeHead(200, { 'content-type': file.mimetype }).end(file.bytes);
    // Slack answers a stranger with its sign-in page.
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Sign in</html>');
  }

  async function send(kind: Kind, body: Record<string, unknown>, over: Transport): Promise<Acknowledged> {
    if (over.type === 'http') return await sendSigned(kind, body, over);
    // Slack gives each to any of the connections.
    const socket = [...sockets][envelopes % sockets.size];
    if (socket === undefined) throw new Error('No socket is open.');
    const id = `envelope-${++envelopes}`;
    const answer = new Promise<Acknowledged>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ envelope_id: id, type: kind, payload: body, accepts_response_payload: true }));
    return await answer;
  }

  return {
    apiUrl: `${origin()}/api/`,
    workspace,
    calls,
    blockFaults,
    responses,
    downloads,
    get openSockets() {
      return sockets.size;
    },
    get scopes() {
      return scopes;
    },
    set scopes(granted) {
      scopes = granted;
    },
    fail: (method, ...next) => void failures.set(method, [...next]),
    send,
    sendEvent: (event, over, eventId = `Ev${calls.length}-${Math.random()}`) =>
      send('events_api', wrapEvent(event, eventId), over),
    responseUrl: () => `${origin()}/response/1`,
    closeAtOnce: () => {
      closesAtOnce = true;
    },
    recycleSockets(how) {
      for (const socket of sockets) {
        if (how === 'cut') socket.drop();
        else
          socket.send(
            JSON.stringify({
              type: 'disconnect',
              reason: how === 'off' ? 'link_disabled' : 'refresh_requested',
              debug_info: {},
            }),
          );
      }
    },
    async close() {
      for (const socket of sockets) socket.drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Signed as https://docs.slack.dev/authentication/verifying-requests-from-slack says. */
async function sendSigned(
  kind: Kind,
  body: Record<string, unknown>,
  { url, secret, offset = 0, retry = 0 }: Extract<Transport, { type: 'http' }>,
): Promise<Acknowledged> {
  const timestamp = Math.floor(Date.now() / 1000) + offset;
  const text = writeBody(kind, body);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${text}`).digest('hex');
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${signature}`,
      ...(retry > 0 && { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
    },
    body: text,
  });
  return { status: response.status, payload: await response.text() };
}

function writeBody(kind: Kind, body: Record<string, unknown>): string {
  if (kind === 'events_api') return JSON.stringify(body);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(body) }).toString();
  return new URLSearchParams(
    Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
}

function wrapEvent(event: Record<string, unknown>, eventId: string): Record<string, unknown> {
  return {
    type: 'event_callback',
    token: 'legacy',
    team_id: TEAM,
    api_app_id: 'A1',
    event_id: eventId,
    event_time: 1_764_750_000,
    event,
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT.user, is_bot: true }],
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
