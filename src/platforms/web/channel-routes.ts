import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import { createPassingFiles, sendAttachment } from './attachments.ts';
import { createChannel } from './channel.ts';
import { toText } from './html.ts';
import { renderDialog, renderFlow } from './page.ts';
import { readExample } from './page-files.ts';
import { readForm } from './read-form.ts';
import { LOCAL_SCOPE } from './read-message.ts';
import { renderPassing } from './render-message.ts';
import type { WebAppParts, WebEnv } from './web-app-parts.ts';

const EXAMPLE_NAME = 'example-article.txt';
const PRESS = z.object({ messageId: z.string().max(20), action: z.string().max(200), value: z.string().max(2_000) });

/** The requests the page makes once it is open. */
export function addChannelRoutes(app: Hono<WebEnv>, parts: WebAppParts, pageMessages: number): void {
  const { store, now } = parts;
  const channel = createChannel(parts);
  const passing = createPassingFiles();

  app.get('/messages', async (context) => {
    const before = context.req.query('before') ?? null;
    const page = await store.recentMessages(LOCAL_SCOPE, { before, limit: pageMessages });
    return context.json({ html: toText(renderFlow(page.messages)), hasEarlier: page.hasEarlier });
  });
  app.post('/messages', async (context) => {
    const { sent } = await readForm(await formOf(context.req));
    return context.json({ advice: await channel.post(sent) });
  });
  app.post('/messages/:id/brief', async (context) => {
    await channel.brief(context.req.param('id'));
    return context.json({ advice: null });
  });
  app.post('/example', async (context) => {
    const files = [{ name: EXAMPLE_NAME, bytes: await readExample() }];
    return context.json({ advice: await channel.post({ key: randomUUID(), text: '', files }) });
  });
  app.post('/commands', async (context) => {
    const { sent, options } = await readForm(await formOf(context.req));
    const dialog = await channel.call(sent, options);
    return context.json({ dialog: dialog === null ? null : renderDialog(dialog) });
  });
  app.get('/complete', async (context) => {
    const line = context.req.query('line') ?? '';
    return context.json(line.startsWith('/') && line.length < 1_000 ? await channel.complete(line) : []);
  });
  app.post('/actions', async (context) => {
    const press = PRESS.safeParse(await context.req.json().catch(() => null));
    if (!press.success) throw new UsageError('Readout doesn’t recognise this button.');
    const reply = await channel.press(press.data);
    if (reply === null) return context.json({ html: null });
    const file = reply.attachment === undefined ? '' : passing.keep(reply.attachment);
    return context.json({ html: toText(renderPassing(reply, `passing-${randomUUID()}`, now(), file)) });
  });
  app.get('/files/message/:id', async (context) => {
    const message = await store.findMessage(LOCAL_SCOPE, context.req.param('id'));
    const file = message?.reply?.attachment;
    return file === undefined ? context.notFound() : sendAttachment(context, file);
  });
  app.get('/files/passing/:id', (context) => {
    const file = passing.find(context.req.param('id'));
    return file === null ? context.notFound() : sendAttachment(context, file);
  });
  app.get('/files/:id', async (context) => {
    const file = await store.readFile(LOCAL_SCOPE, context.req.param('id'));
    if (file === null) return context.notFound();
    // Downloaded, never displayed: a file somebody sent must not run as a page of this site.
    context.header(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`,
    );
    return context.body(new Uint8Array(file.bytes), 200, { 'Content-Type': 'application/octet-stream' });
  });
}

async function formOf(request: { formData(): Promise<FormData> }): Promise<FormData> {
  try {
    return await request.formData();
  } catch (cause) {
    throw new UsageError('The message arrived incomplete.', { advice: 'Send it again.', cause });
  }
}
