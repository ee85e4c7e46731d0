import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { PERMISSIONS } from '../../src/platforms/discord/invite-url.ts';
import { type Bucket, createBuckets } from './discord-buckets.ts';
import { createChat, type DiscordChat } from './discord-chat.ts';
import { type Gateway, startGateway } from './discord-gateway.ts';
import { createInteractions, type DiscordInteractions } from './discord-interactions.ts';
import { DiscordRefusal } from './discord-limits.ts';
import { type BotStanding, createRest } from './discord-rest.ts';
import { faultsOfRequest } from './discord-schema.ts';
import { createWorld, guildOf, userOf, type World } from './discord-world.ts';

export const DISCORD_TOKEN = 'MTA.discord.token-of-the-tests';

/** How the next requests of a kind are treated. */
export type Fault =
  | { readonly type: 'status'; readonly status: number; readonly code?: number; readonly message?: string }
  | { readonly type: 'rate limit'; readonly afterSeconds: number; readonly isGlobal?: boolean }
  /** The answer never comes, or the connection is dropped; `accepting`, after Discord has done what was asked. */
  | { readonly type: 'hang' | 'drop'; readonly accepting?: boolean }
  | { readonly type: 'server error'; readonly accepting?: boolean };

export interface DiscordRequest {
  readonly method: string;
  /** Without the version, as it came: "/channels/1/messages". */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** Discord on loopback: REST v10 and the gateway, for the real discord.js. */
export interface DiscordServer extends DiscordChat, Omit<DiscordInteractions, 'respond'> {
  /** For `rest.api`. */
  readonly apiUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly standing: BotStanding;
  /** Every request, in order. */
  readonly requests: readonly DiscordRequest[];
  /** What Discord's published schema says against any of them. */
  readonly schemaFaults: readonly string[];
  /** Treats the next `times` requests of this method and path that way. */
  fail(method: string, path: RegExp, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

export async function startDiscordServer({
  heartbeatMs = 45_000,
  mayReadContent = true,
  bucket = { limit: 1_000, seconds: 1 },
}: {
  readonly heartbeatMs?: number;
  readonly mayReadContent?: boolean;
  /** Messages that may be posted into one channel in so many seconds. */
  readonly bucket?: Bucket;
} = {}): Promise<DiscordServer> {
  const world = createWorld();
  const requests: DiscordRequest[] = [];
  const schemaFaults: string[] = [];
  const posting = createBuckets(bucket);
  const faults: { method: string; path: RegExp; fault: Fault; left: number }[] = [];
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => sendError(response, error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The Discord server has no port.');
  const origin = `127.0.0.1:${address.port}`;

  const gateway = startGateway(server, {
    token: DISCORD_TOKEN,
    heartbeatMs,
    mayReadContent,
    url: () => `ws://${origin}/gateway`,
    ready: () => ({
      user: userOf(world, world.botId),
      application: { id: world.applicationId, flags: 0 },
      guilds: [{ id: world.guild, unavailable: true }],
    }),
    guilds: () => [guildOf(world)],
  });
  const chat = createChat(world, gateway, `http://${origin}`);
  const interactions = createInteractions(world, gateway, chat);
  const standing: BotStanding = { permissions: PERMISSIONS, startsLeft: 999, shards: 1, overwrites: new Map() };
  const gatewayUrl = `ws://${origin}/gateway`;
  const rest = createRest({ world, chat, interactions, gatewayUrl, mayReadContent, standing });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> {
    const url = new URL(request.url ?? '/', `http://${origin}`);
    const method = request.method ?? 'GET';
    if (url.pathname.startsWith('/attachments/')) return sendFile(response, chat.fileAt(url.pathname));
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const body = await readJson(request, await readBody(request));
    const asked = { method, path, query: url.searchParams, body };
    requests.push(asked);
    schemaFaults.push(...faultsOfRequest(asked));
    const fault = takeFault(method, path);
    if (fault !== null && !('accepting' in fault && fault.accepting)) return misbehave(fault, request, response);
    const needsToken = !/^\/(?:interactions|webhooks)\//.test(path);
    if (needsToken && request.headers.authorization !== `Bot ${DISCORD_TOKEN}`)
      throw new DiscordRefusal(401, 0, '401: Unauthorized');
    const limits = method === 'POST' ? posting.take(path) : {};
    const result = rest(asked);
    if (fault !== null) return misbehave(fault, request, response);
    // A type on an empty answer makes discord.js read it.
    return result === null ? response.writeHead(204).end() : sendJson(response, 200, result, limits);
  }

  function takeFault(method: string, path: string): Fault | null {
    const found = faults.find((each) => each.left > 0 && each.method === method && each.path.test(path));
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  }

  return {
    ...chat,
    ...interactions,
    apiUrl: `http://${origin}/api`,
    world,
    gateway,
    standing,
    requests,
    schemaFaults,
    fail(method, path, fault, times = 1) {
      faults.push({ method, path, fault, left: times });
    },
    close() {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): ServerResponse {
  switch (fault.type) {
    case 'status':
      return sendError(response, new DiscordRefusal(fault.status, fault.code ?? 0, fault.message ?? 'No.'));
    case 'server error':
      return sendError(response, new DiscordRefusal(500, 0, '500: Internal Server Error'));
    case 'rate limit':
      return sendJson(
        response,
        429,
        { message: 'You are being rate limited.', retry_after: fault.afterSeconds, global: fault.isGlobal ?? false },
        {
          'retry-after': String(fault.afterSeconds),
          'x-ratelimit-scope': fault.isGlobal ? 'global' : 'user',
          ...(fault.isGlobal
            ? { 'x-ratelimit-global': 'true' }
            : {
                'x-ratelimit-limit': '5',
                'x-ratelimit-remaining': '0',
                'x-ratelimit-reset-after': String(fault.afterSeconds),
              }),
        },
      );
    case 'drop':
      request.socket.destroy();
      return response;
    case 'hang':
      return response;
    default:
      return fault satisfies never;
  }
}

function sendError(response: ServerResponse, error: unknown): ServerResponse {
  if (error instanceof DiscordRefusal)
    return sendJson(response, error.status, { message: error.message, code: error.code, ...error.more }, error.headers);
  return sendJson(response, 500, { message: String(error), code: 0 });
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function sendFile(response: ServerResponse, bytes: Uint8Array | null): ServerResponse {
  if (bytes === null) return response.writeHead(404).end('This content is no longer available.');
  return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
}

/** What was sent; with files it is one part of a form, and they are the others. */
async function readJson(request: IncomingMessage, bytes: Buffer<ArrayBuffer>): Promise<unknown> {
  if (bytes.length === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(bytes.toString('utf8'));
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const uploaded: { name: string; bytes: Buffer }[] = [];
  for (const [key, value] of form)
    if (typeof value !== 'string') {
      if (key !== `files[${uploaded.length}]`) throw new DiscordRefusal(400, 50_035, `Invalid Form Body: ${key}`);
      uploaded.push({ name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
    }
  return { ...JSON.parse(String(form.get('payload_json'))), uploaded };
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
