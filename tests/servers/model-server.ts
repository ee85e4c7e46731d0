import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

/** One answer of the model server, as the servers in the field give them. */
export type ModelAnswer =
  /** A whole answer; anything but a string is written as JSON. */
  | { readonly type: 'answer'; readonly content: unknown; readonly usage?: Usage | null }
  | { readonly type: 'fenced'; readonly content: unknown }
  | { readonly type: 'thinking'; readonly content: unknown }
  /** Cut off at the length limit. */
  | { readonly type: 'cut off'; readonly content: string }
  | { readonly type: 'content filter' }
  | { readonly type: 'refusal'; readonly words: string }
  | { readonly type: 'no choices' }
  | { readonly type: 'null content' }
  | { readonly type: 'web page' }
  /** An error in a body with status 200. */
  | { readonly type: 'error body'; readonly code?: string | number; readonly message: string }
  | {
      readonly type: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'broken json' }
  | { readonly type: 'endless' }
  | { readonly type: 'hang' }
  /** Answers with the prompt, once so many requests wait for that. */
  | { readonly type: 'echo'; readonly atOnce: number }
  /** The connection is dropped before the answer, or within its body. */
  | { readonly type: 'drop'; readonly within?: 'body' };

export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

export interface ModelServer {
  /** Ends in /v1. */
  readonly baseUrl: string;
  /** Every request for a completion, in order. */
  readonly requests: readonly ChatRequest[];
  /** How many of them wait for the end of their answer, with somebody there to hear it. */
  waiting(): number;
  /** The answers from now on, in order; the last one repeats. */
  script(...answers: ModelAnswer[]): void;
  close(): Promise<void>;
}

export interface ChatRequest {
  readonly authorization: string | null;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly responseFormat: unknown;
}

const CHAT = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.unknown(),
});
export const USAGE: Usage = { prompt_tokens: 1_000, completion_tokens: 200 };

/** A server on loopback that speaks chat completions and GET /models, and fails as it is told to. */
export async function startModelServer({
  models = ['small-model'],
  answers = [],
}: {
  models?: readonly string[];
  answers?: readonly ModelAnswer[];
} = {}): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  let scripted = [...answers];
  let waiting = 0;
  const held: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && request.url === '/v1/models')
      return sendJson(response, 200, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) });
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
      return sendJson(response, 404, { error: { message: `Unknown path ${request.url}` } });
    const { model, messages, response_format: responseFormat } = CHAT.parse(JSON.parse(await readBody(request)));
    requests.push({ authorization: request.headers.authorization ?? null, model, messages, responseFormat });
    waiting += 1;
    response.on('close', () => {
      waiting -= 1;
    });
    const [next = { type: 'no choices' }, ...rest] = scripted;
    if (rest.length > 0) scripted = rest;
    if (next.type !== 'echo') return give(next, response, model);
    held.push(() => give({ type: 'answer', content: messages.at(-1)?.content }, response, model));
    if (held.length >= next.atOnce) for (const answer of held.splice(0)) answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The model server has no port.');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    waiting: () => waiting,
    script(...next) {
      scripted = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function give(answer: Exclude<ModelAnswer, { type: 'echo' }>, response: ServerResponse, model: string): ServerResponse {
  const complete = (
    content: string | null,
    finish_reason = 'stop',
    more: { refusal?: string; usage?: Usage | null } = {},
  ) =>
    sendJson(response, 200, {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model,
      choices: [{ index: 0, finish_reason, message: { role: 'assistant', content, refusal: more.refusal ?? null } }],
      ...(more.usage === null ? {} : { usage: more.usage ?? USAGE }),
    });

  switch (answer.type) {
    case 'answer':
      return complete(toContent(answer.content), 'stop', answer.usage === undefined ? {} : { usage: answer.usage });
    case 'fenced':
      return complete(`Here is the briefing:\n\n\`\`\`json\n${toContent(answer.content)}\n\`\`\`\nAnything else?`);
    case 'thinking':
      return complete(`<think>Is {"this"} the form? Yes.</think>\n${toContent(answer.content)}`);
    case 'cut off':
      return complete(answer.content, 'length');
    case 'content filter':
      return complete(null, 'content_filter');
    case 'refusal':
      return complete(null, 'stop', { refusal: answer.words });
    case 'no choices':
      return sendJson(response, 200, { id: 'chatcmpl-1', object: 'chat.completion', choices: [], usage: USAGE });
    case 'null content':
      return complete(null);
    case 'web page':
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Welcome</title><p>Log in.');
    case 'error body':
      return sendJson(response, 200, { error: { message: answer.message, code: answer.code ?? null } });
    case 'status':
      return sendJson(
        response,
        answer.status,
        { error: { message: answer.message ?? 'No.', code: answer.code ?? null, type: answer.code ?? null } },
        answer.headers,
      );
    case 'broken json':
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [');
    case 'endless':
      response.writeHead(200, { 'content-type': 'application/json' });
      pour(response);
      return response;
    case 'hang':
      return response;
    case 'drop':
      if (answer.within === 'body')
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"choices"');
      setImmediate(() => response.socket?.destroy());
      return response;
    default:
      return answer satisfies never;
  }
}

function pour(response: ServerResponse): void {
  const chunk = ' '.repeat(256_000);
  while (!response.destroyed && response.write(chunk));
  if (!response.destroyed) response.once('drain', () => pour(response));
}

function toContent(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
