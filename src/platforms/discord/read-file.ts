import { z } from 'zod';
import type { FileReference } from '../../chat/message.ts';
import { NotAnArticleError, PlatformError } from '../../errors.ts';
import type { DiscordApi } from './api.ts';
import { toPlatformError } from './discord-failure.ts';

const DEADLINE_MS = 30_000;
/** Where Discord stores attachments. Nothing else is opened, because the reference came with a message. */
const HOSTS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

const REFRESHED = z.object({ refreshed_urls: z.array(z.object({ refreshed: z.string() })).min(1) });

/** The bytes of an attachment. Its URL works for a day; after that, Discord is asked for a fresh one. */
export async function readFile(
  api: DiscordApi,
  { name, size, reference }: FileReference,
  { maxBytes, apiUrl }: { readonly maxBytes: number; readonly apiUrl?: string | undefined },
): Promise<Uint8Array> {
  const origins = apiUrl === undefined ? HOSTS : [...HOSTS, new URL(apiUrl).origin];
  const address = URL.parse(reference);
  if (address === null || !origins.includes(address.origin))
    throw new PlatformError('rejected', `${name} isn’t stored on Discord.`, { advice: 'Attach the file again.' });
  if (size !== null && size > maxBytes) throw tooLarge(name, maxBytes);
  const doing = `reading ${name}`;
  try {
    const response = await open(address.href);
    if (response.status !== 404 && response.status !== 403) return await readBody(response, name, maxBytes);
    await response.body?.cancel();
    const fresh = await refresh(api, address.href, doing);
    const origin = URL.parse(fresh)?.origin;
    if (origin === undefined || !origins.includes(origin))
      throw new PlatformError('rejected', `${name} isn’t stored on Discord.`);
    return await readBody(await open(fresh), name, maxBytes);
  } catch (error) {
    if (error instanceof NotAnArticleError) throw error;
    throw toPlatformError(error, doing);
  }
}

function open(url: string): Promise<Response> {
  return fetch(url, { redirect: 'error', signal: AbortSignal.timeout(DEADLINE_MS) });
}

async function refresh(api: DiscordApi, url: string, doing: string): Promise<string> {
  const answer = await api.call('post', '/attachments/refresh-urls', doing, { body: { attachment_urls: [url] } });
  const [first] = REFRESHED.parse(answer).refreshed_urls;
  return first?.refreshed ?? url;
}

async function readBody(response: Response, name: string, maxBytes: number): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    const isGone = response.status < 500;
    throw new PlatformError(
      isGone ? 'no-access' : 'unknown-outcome',
      `Discord returned HTTP ${response.status} for ${name}.`,
      { retryable: !isGone, ...(isGone && { advice: 'Attach the file again.' }) },
    );
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop closes the connection: the rest isn't read.
    if (bytes > maxBytes) throw tooLarge(name, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, maxBytes: number): NotAnArticleError {
  const megabytes = Math.floor(maxBytes / 1_000_000);
  return new NotAnArticleError('too-large', `${name} is larger than ${megabytes} MB.`, {
    advice: 'Attach a smaller file, or paste the text.',
  });
}
