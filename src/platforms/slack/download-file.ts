import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { FileReference } from '../../chat/message.ts';
import { NotAnArticleError, PlatformError } from '../../errors.ts';
import { quotedFile } from '../../text.ts';
import { CALLS } from './limits.ts';
import { toPlatformError } from './slack-failure.ts';

/** The only host the token is sent to: https://docs.slack.dev/reference/objects/file-object#authentication */
const FILES_ORIGIN = 'https://files.slack.com';

const FILE = z.object({
  mimetype: z.string().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});

/**
 * The bytes of a file that was posted to Slack. The token is sent only to Slack's own file host, and redirects aren't
 * followed.
 * @throws PlatformError; NotAnArticleError past `maxBytes`, and for files stored elsewhere
 */
export async function downloadFile(
  client: webApi.WebClient,
  token: string,
  file: FileReference,
  { maxBytes, apiUrl }: { readonly maxBytes: number; readonly apiUrl: string | undefined },
): Promise<Uint8Array> {
  if (file.size !== null && file.size > maxBytes) throw tooLarge(file, maxBytes);
  const { url, mimetype } = await addressOf(client, file);
  const isSlack = url.origin === FILES_ORIGIN || (apiUrl !== undefined && url.origin === new URL(apiUrl).origin);
  if (!isSlack)
    throw new NotAnArticleError('unsupported-type', `The file ${quotedFile(file.name)} isn’t stored in Slack.`, {
      advice: 'Upload it to Slack, or post its link.',
    });
  const response = await request(url, token);
  // Without access, Slack returns its sign-in page with status 200.
  const isSignIn = response.headers.get('content-type')?.startsWith('text/html') && !mimetype.startsWith('text/');
  if (!response.ok || isSignIn) {
    await response.body?.cancel();
    throw refused(file, response.status);
  }
  return await readCapped(response, file, maxBytes);
}

async function addressOf(client: webApi.WebClient, file: FileReference): Promise<{ url: URL; mimetype: string }> {
  const answer: unknown = await client.files.info({ file: file.reference }).catch((error: unknown) => {
    throw toPlatformError(error, `provide the file ${quotedFile(file.name)}`);
  });
  const { mimetype, url_private_download: download, url_private: view } = z.object({ file: FILE }).parse(answer).file;
  const url = URL.parse(download ?? view ?? '');
  if (url === null) throw refused(file, null);
  return { url, mimetype: mimetype ?? '' };
}

async function request(url: URL, token: string): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(CALLS.downloadTimeoutMs),
    });
  } catch (error) {
    throw toPlatformError(error, 'provide the file');
  }
}

async function readCapped({ body }: Response, file: FileReference, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.byteLength;
      // Leaving the loop cancels the download.
      if (bytes > maxBytes) throw tooLarge(file, maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof NotAnArticleError) throw error;
    throw toPlatformError(error, `send the whole file ${quotedFile(file.name)}`);
  }
  return Buffer.concat(chunks);
}

function tooLarge({ name }: FileReference, maxBytes: number): NotAnArticleError {
  const megabytes = Math.floor(maxBytes / 1_000_000);
  return new NotAnArticleError('too-large', `The file ${quotedFile(name)} is larger than ${megabytes} MB.`);
}

function refused({ name }: FileReference, status: number | null): PlatformError {
  const why = status === null ? 'it returned no URL for it' : `it returned status ${status}`;
  const isSlackDown = status !== null && status >= 500;
  return new PlatformError('no-access', `Slack didn’t provide the file ${quotedFile(name)}: ${why}.`, {
    advice: isSlackDown
      ? 'See https://slack-status.com.'
      : 'Make sure the app has the files:read scope; reinstall it after adding the scope.',
    retryable: isSlackDown,
  });
}
