import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { PROBE } from '../../src/models/probe-model.ts';
import { sendStream } from './model-stream.ts';

/** One answer of the model server, as the servers in the field give them. */
export type ModelAnswer =
  /** A whole answer; anything but a string is written as JSON. */
  | { readonly type: 'answer'; readonly content: unknown; readonly usage?: Usage | null }
  | { readonly type: 'fenced'; readonly content: unknown }
  | { readonly type: 'thinking'; readonly content: unknown }
  /** Cut off at the length limit. */
  | { readonly type: 'cut off'; readonly content: string; readonly usage?: Usage }
  /** A message of any form, with any token count, or an error beside it. */
  | {
      readonly type: 'message';
      readonly message: unknown;
      readonly finishReason?: string;
      readonly usage?: unknown;
      readonly error?: unknown;
    }
  /** A stream in so many pieces with pauses between them, which may never end. */
  | {
      readonly type: 'slow stream';
      readonly content: unknown;
      readonly pieces: number;
      readonly pauseMs: number;
      readonly end?: 'never' | 'drop';
    }
  /** A stream of an error alone. */
  | { readonly type: 'error event'; readonly error: unknown }
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
      /** In the place of OpenAI's form of an error. */
      readonly body?: unknown;
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
  /** Every request for a completion, in order, save probes. */
  readonly requests: readonly ChatRequest[];
  /** All that was sent with each of them. */
  readonly bodies: readonly ChatBody[];
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

const CHAT = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
  stream: z.boolean().optional(),
  stream_options: z.unknown().optional(),
});
export type ChatBody = z.infer<typeof CHAT>;

/** What a server does not take: the error it gives instead of an answer; null where it takes the request. */
export type ModelHabit = (body: ChatBody) => (ModelAnswer & { readonly type: 'status' }) | null;

export const USAGE: Usage = { prompt_tokens: 1_000, completion_tokens: 200 };

export interface ModelServerOptions {
  /** Their names, or all that is listed of them. */
  readonly models?: readonly (string | object)[];
  readonly answers?: readonly ModelAnswer[];
  /** Answers each question by what it asks, in the place of `answers`. */
  readonly answerTo?: (body: ChatBody) => ModelAnswer;
  readonly habit?: ModelHabit;
  /** Some stream unasked, some that are asked do not. */
  readonly streams?: 'asked' | 'always' | 'never';
  /** What is told beside /v1, by path. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** Probes are answered with empty lists, and not by the script. */
  readonly answersProbes?: boolean;
}

/** A server on loopback that speaks chat completions and GET /models, and fails as it is told to. */
export async function startModelServer({
  models = ['small-model'],
  answers = [],
  answerTo,
  habit = () => null,
  streams = 'asked',
  beside = {},
  answersProbes = true,
}: ModelServerOptions = {}): Promise<ModelServer> {
  const requests: ChatRequest[] = [];
  const bodies: ChatBody[] = [];
  let scripted = [...answers];
  let waiting = 0;
  const held: (() => void)[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = '', headers } = request;
    if (method === 'GET' && url === '/v1/models')
      return sendJson(response, 200, {
        object: 'list',
        data: models.map((model) => (typeof model === 'string' ? { id: model, object: 'model' } : model)),
      });
    if (method === 'GET' && url in beside) return sendJson(response, 200, beside[url]);
    if (method !== 'POST' || url !== '/v1/chat/completions')
      return sendJson(response, 404, { error: { message: `Unknown path ${url}` } });
    const body = CHAT.parse(JSON.parse(await readBody(request)));
    waiting += 1;
    response.on('close', () => {
      waiting -= 1;
    });
    const { model, messages, response_format: responseFormat } = body;
    const isStreamed = streams === 'asked' ? body.stream === true : streams === 'always';
    const give = (answer: Exclude<ModelAnswer, { type: 'echo' }>) =>
      giveAnswer(answer, response, { model, isStreamed, hasUsage: body.stream_options !== undefined });
    if (answersProbes && messages.at(-1)?.content === PROBE.prompt) return give(emptyAnswer(responseFormat));
    requests.push({ authorization: headers.authorization ?? null, model, messages, responseFormat });
    bodies.push(body);
    const refused = habit(body);
    if (refused !== null) return give(refused);
    const answersNow = answerTo === undefined ? scripted : [answerTo(body)];
    const [next = { type: 'no choices' }, ...rest] = answersNow;
    if (rest.length > 0) scripted = rest;
    if (next.type !== 'echo') return give(next);
    held.push(() => give({ type: 'answer', content: messages.at(-1)?.content }));
    if (held.length >= next.atOnce) for (const answer of held.splice(0)) answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The model server has no port.');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    bodies,
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

interface Giving {
  readonly model: string;
  readonly isStreamed: boolean;
  readonly hasUsage: boolean;
}

function giveAnswer(
  answer: Exclude<ModelAnswer, { type: 'echo' }>,
  response: ServerResponse,
  giving: Giving,
): ServerResponse {
  const { model, isStreamed, hasUsage } = giving;
  const choose = (choice: { readonly message: unknown; readonly finish_reason: string }, usage: unknown) =>
    isStreamed
      ? sendStream(response, { ...choice, usage: hasUsage ? usage : undefined })
      : sendJson(response, 200, { ...ENVELOPE, model, choices: [{ index: 0, ...choice }], usage });
  const complete = (
    content: string | null,
    finish_reason = 'stop',
    { refusal = null, usage = USAGE }: { readonly refusal?: string | null; readonly usage?: unknown } = {},
  ) => choose({ finish_reason, message: { role: 'assistant', content, refusal } }, usage);

  switch (answer.type) {
    case 'answer':
      return complete(toContent(answer.content), 'stop', answer.usage === undefined ? {} : { usage: answer.usage });
    case 'fenced':
      return complete(`Here is the briefing:\n\n\`\`\`json\n${toContent(answer.content)}\n\`\`\`\nAnything else?`);
    case 'thinking':
      return complete(`<think>Is {"this"} the form? Yes.</think>\n${toContent(answer.content)}`);
    case 'cut off':
      return complete(answer.content, 'length', answer);
    case 'message':
      return choose(
        {
          finish_reason: answer.finishReason ?? 'stop',
          message: answer.message,
          ...(answer.error !== undefined && { error: answer.error }),
        },
        'usage' in answer ? answer.usage : USAGE,
      );
    case 'slow stream':
      return sendStream(response, {
        ...answer,
        message: { content: toContent(answer.content) },
        finish_reason: 'stop',
      });
    case 'error event':
      return response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .end(`data: ${JSON.stringify({ error: answer.error })}\n\n`);
    case 'content filter':
      return complete(null, 'content_filter');
    case 'refusal':
      return complete(null, 'stop', { refusal: answer.words });
    case 'no choices':
      return sendJson(response, 200, { ...ENVELOPE, choices: [], usage: USAGE });
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
        answer.body ?? {
          error: { message: answer.message ?? 'No.', code: answer.code ?? null, type: answer.code ?? null },
        },
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

const ENVELOPE = { id: 'chatcmpl-1', object: 'chat.completion', created: 0 };

const FORM = z.looseObject({ json_schema: z.object({ schema: z.object({ properties: z.looseObject({}) }) }) });

/** An object with every key that is asked for, and a list without items under each. */
function emptyAnswer(responseFormat: unknown): ModelAnswer & { readonly type: 'answer' } {
  const { properties } = FORM.parse(responseFormat).json_schema.schema;
  return { type: 'answer', content: Object.fromEntries(Object.keys(properties).map((key) => [key, []])) };
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
