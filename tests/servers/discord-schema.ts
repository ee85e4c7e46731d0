import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DiscordRequest } from './discord-server.ts';

const SPEC = new URL('../fixtures/discord/openapi.json', import.meta.url);
const BODY = z.object({
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.looseObject({}) })) }),
});
const PUBLISHED = z.object({
  paths: z.record(z.string(), z.record(z.string(), BODY)),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

/** Requests that Discord documents elsewhere only. */
const UNPUBLISHED: ReadonlySet<string> = new Set(['/attachments/refresh-urls']);

/** What Discord's published schema says against a request's body, one line a fault. */
export type SchemaCheck = (request: Pick<DiscordRequest, 'method' | 'path' | 'body'>) => readonly string[];

let check: SchemaCheck | null = null;

/** The schema is read once: it's large. */
export const faultsOfRequest: SchemaCheck = (request) => {
  check ??= readSchema();
  return check(request);
};

function readSchema(): SchemaCheck {
  // zod looks for what a schema refers to in its own definitions.
  const text = readFileSync(SPEC, 'utf8').replaceAll('#/components/schemas/', '#/$defs/');
  const { paths, components } = PUBLISHED.parse(JSON.parse(text));
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) =>
      Object.values(requestBody.content).map(({ schema }) => ({
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
        // A path with a fixed end is meant before one with a parameter there.
        parameters: path.split('{').length,
        schema: z.fromJSONSchema({ ...schema, $defs: components.schemas }),
      })),
    ),
  );
  routes.sort((one, other) => one.parameters - other.parameters);
  return ({ method, path, body }) => {
    const at = decodeURIComponent(path);
    if (body === undefined || UNPUBLISHED.has(at)) return [];
    const route = routes.find((each) => each.method === method && each.pattern.test(at));
    if (route === undefined) return [`${method} ${at} is not published`];
    const { error } = route.schema.safeParse(withoutFiles(body));
    return error === undefined ? [] : error.issues.map((issue) => `${method} ${at}: ${sayIssue(issue)}`);
  };
}

/** The files of a form are beside its JSON. */
function withoutFiles(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== 'uploaded'));
}

/** Of a union, what its closest branch lacks. */
function sayIssue(issue: z.core.$ZodIssue, before: readonly PropertyKey[] = []): string {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    const [closest] = issue.errors.toSorted((one, other) => one.length - other.length);
    const [inner] = closest ?? [];
    if (inner !== undefined) return sayIssue(inner, path);
  }
  return `${path.join('.')}: ${issue.message}`;
}
