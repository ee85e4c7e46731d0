import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { isPicture } from '../../chat/is-picture.ts';
import type { Attachment } from '../../chat/reply.ts';
import { PlatformError } from '../../errors.ts';
import { CALLS } from './limits.ts';
import { toPlatformError } from './slack-failure.ts';

/** Where a file is shown. Its thread is that of a message in the main flow. */
export interface Share {
  readonly channel: string;
  readonly thread: string | null;
}

/**
 * Uploads a file: shown where `share` says, else seen by nobody until a message of Readout's refers to it.
 * @returns the file's id
 * @throws PlatformError
 */
export async function uploadFile(client: webApi.WebClient, file: Attachment, share: Share | null): Promise<string> {
  const doing = `take the file ${file.name}`;
  try {
    const bytes = Buffer.from(file.base64, 'base64');
    const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
      filename: file.name,
      length: bytes.length,
      ...(isPicture(file) && { alt_text: alternativeOf(file) }),
    });
    if (url === undefined || id === undefined)
      throw new PlatformError('rejected', `Slack did not ${doing}: it named no address for it.`);
    // The address is for this one file: it needs no token, and gets none.
    const { ok, status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      redirect: 'error',
      signal: AbortSignal.timeout(CALLS.uploadTimeoutMs),
    });
    if (!ok)
      throw new PlatformError('rejected', `Slack did not ${doing}: its store answered with status ${status}.`, {
        retryable: status >= 500,
      });
    await client.files.completeUploadExternal(completionOf({ id, title: file.name }, share));
    return id;
  } catch (error) {
    throw toPlatformError(error, doing);
  }
}

/**
 * Uploads a picture for an image block, and waits until Slack has looked at it: before that it refuses the block as an
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
      throw toPlatformError(error, `look at the file ${picture.name}`);
    }
    await sleep(ms);
  }
  return id;
}

/** Never empty: Slack takes no picture without one. */
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
