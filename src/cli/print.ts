import type { Reply } from '../chat/reply.ts';
import { renderReply } from '../platforms/terminal/render-reply.ts';

/** Columns. Longer lines are hard to read, shorter ones leave no room for a table. */
const WIDTH = { least: 60, most: 110, piped: 100 } as const;

/** Renders a reply for standard output: a terminal of any width, or a pipe. */
export function renderForTerminal(reply: Reply): string {
  const columns = process.stdout.isTTY ? process.stdout.columns : WIDTH.piped;
  return renderReply(reply, {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
    colours: process.stdout.isTTY && process.stdout.hasColors(),
  });
}

/** Waits until the text is written. A closed pipe ("| head") isn't a failure: the reader has seen enough. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}
