import type { RESTOptions } from 'discord.js';
import { z } from 'zod';

const HEADERS = z.record(z.string(), z.string());
const BODY = z.union([z.string(), z.instanceof(FormData)]).nullish();

/**
 * Makes discord.js's requests. Its own undici would send through the process's dispatcher, which belongs to the undici
 * that fetches articles and doesn't accept the other's FormData: no file could be sent.
 */
export const askWithFetch: RESTOptions['makeRequest'] = async (url, { method, headers, body, signal }) =>
  await fetch(url, {
    method: method ?? 'GET',
    headers: HEADERS.parse(headers ?? {}),
    body: BODY.parse(body) ?? null,
    signal: signal ?? null,
  });
