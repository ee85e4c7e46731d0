import type { Reply } from '../chat/reply.ts';
import { renderReply } from '../platforms/terminal/render-reply.ts';

/** Columns. Longer lines are hard to read, shorter ones leave no room for a quotation. */
const WIDTH = { least: 40, most: 110, piped: 100 } as const;

/** Renders a reply for standard output: a terminal of any width, or a pipe. */
export function renderForTerminal(reply: Reply): string {
  const columns = process.stdout.isTTY ? process.stdout.columns : WIDTH.piped;
  return renderReply(reply, {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
    colours: hasColours(process.stdout, process.env),
  });
}

/** What the terminal can show; FORCE_COLOR asks for colours in a pipe too, and NO_COLOR for none. */
function hasColours(stream: NodeJS.WriteStream, { FORCE_COLOR: forced, NO_COLOR: none }: NodeJS.ProcessEnv): boolean {
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return (none ?? '') === '' && stream.isTTY === true && stream.hasColors();
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
