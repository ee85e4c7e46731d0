import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { CALLS, LIMITS } from './limits.ts';
import { cutText } from './mrkdwn.ts';
import { toPlatformError } from './slack-failure.ts';

const BEGUN = z.object({ upload_url: z.string().optional(), file_id: z.string().optional() });

/** Where a file is shown. `thread` is the id of the message the thread is under. */
export interface Share {
  readonly channel: string;
  readonly thread: string | null;
}

/**
 * Uploads a file. It is shown where `share` says; without that, it stays invisible until one of Readout's messages
 * refers to it.
 * @returns the file's id
 * @throws PlatformError
 */
export async function uploadFile(client: webApi.WebClient, file: Attachment, share: Share | null): Promise<string> {
  const doing = `accept the file ${file.name}`;
  try {
    const bytes = Buffer.from(file.base64, 'base64');
    // Called by its name: the client's type has another name for the text than Slack has.
    const begun = await client.apiCall('files.getUploadURLExternal', {
      filename: file.name,
      length: bytes.length,
      ...(isPicture(file) && { alt_txt: cutText(alternativeOf(file), LIMITS.fileAltCharacters) }),
    });
    const { upload_url: url, file_id: id } = BEGUN.parse(begun);
    if (url === undefined || id === undefined)
      throw new PlatformError('rejected', `Slack didn’t ${doing}: it returned no upload URL.`);
    // The URL is for this one file: it needs no token, so none is sent.
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      redirect: 'error',
      signal: AbortSignal.timeout(CALLS.uploadTimeoutMs),
    });
    if (!ok)
      throw new PlatformError('rejected', `Slack didn’t ${doing}: its file store returned status ${status}.`, {
        retryable: status >= 500,
      });
    await client.files.completeUploadExternal(completionOf({ id, title: file.name }, share));
    return id;
  } catch (error) {
    throw toPlatformError(error, doing);
  }
}

/**
 * Uploads a picture for an image block, and waits until Slack has processed it: until then it refuses the block as an
 * “invalid slack file”.
 * @throws PlatformError
 */
export async function uploadPicture(client: webApi.WebClient, picture: Attachment): Promise<string> {
  const id = await uploadFile(client, picture, null);
  for (const ms of CALLS.pictureWaitsMs) {
    try {
      const { file } = await client.files.info({ file: id });
      if (file?.mimetype !== undefined && file.mimetype !== '') return id;
    } catch (error) {
      throw toPlatformError(error, `process the file ${picture.name}`);
    }
    await sleep(ms);
  }
  return id;
}

/** The picture's alternative text. Never empty: Slack refuses a picture without one. */
export function alternativeOf({ alternative = '', name }: Attachment): string {
  return alternative.trim() || name;
}

function completionOf(
  file: { readonly id: string; readonly title: string },
  share: Share | null,
): webApi.FilesCompleteUploadExternalArguments {
  if (share === null) return { files: [file] };
  const { channel, thread } = share;
  return thread === null
    ? { files: [file], channel_id: channel }
    : { files: [file], channel_id: channel, thread_ts: thread };
}
