import type { RESTOptions } from 'discord.js';
import { z } from 'zod';

const HEADERS = z.record(z.string(), z.string());
const BODY = z.union([z.string(), z.instanceof(FormData)]).nullish();

/**
 * How discord.js asks. It brings an undici of its own and sends through the dispatcher that the process has, which is of
 * the undici that reads articles, and takes no form of another's: no file could be sent.
 */
export const askWithFetch: RESTOptions['makeRequest'] = async (url, { method, headers, body, signal }) =>
  await fetch(url, {
    method: method ?? 'GET',
    headers: HEADERS.parse(headers ?? {}),
    body: BODY.parse(body) ?? null,
    signal: signal ?? null,
  });
