import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Briefed, BriefingStage } from './app/briefer.ts';
import type { ArticleSource } from './articles/article.ts';
import { presentBriefing } from './briefings/present-briefing.ts';
import type { Scope } from './chat/scope.ts';
import { FetchError, NotAnArticleError, ReadoutError, UsageError } from './errors.ts';
import { loadCommands, openReadout, readEnvironment } from './main.ts';
import { slackManifest } from './platforms/slack/manifest.ts';
import { renderReply } from './platforms/terminal/render-reply.ts';

/** What the shell is told. */
const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, interrupted: 130 } as const;

const USAGE = `Usage: npm run -s brief -- FILE | URL | -  [--full] [--json]

  FILE    a PDF, .txt, .md or .html file
  URL     the address of an article
  -       reads the article from standard input
  --full  shows every item, where long sections are cut otherwise
  --json  prints { article, briefing } for programs

       npm run -s manifest [-- https://HOST]

  prints the manifest of the Slack app: for Socket Mode, or for HTTP where Slack reaches Readout at https://HOST

Ends with 0 when there is a briefing, 1 when something failed, 2 when the command was not understood,
3 when what was given cannot be briefed.
`;

const TERMINAL: Scope = { platform: 'terminal', workspace: 'local', channel: 'terminal' };
/** Columns. Longer lines are hard to read, shorter ones leave no room for a table. */
const WIDTH = { least: 60, most: 110, piped: 100 } as const;

class Interrupted extends Error {}

/** What Readout will not open; everything else about a fetch is a failure, and may be tried again. */
const REFUSALS: ReadonlySet<FetchError['reason']> = new Set([
  'invalid-url',
  'not-public',
  'too-large',
  'unsupported-type',
]);

async function runCli(args: readonly string[]): Promise<number> {
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort(new Interrupted()));
  process.once('SIGTERM', () => interrupt.abort(new Interrupted()));
  const progress = createProgress();
  try {
    const command = readCommand(args);
    if (command.type === 'help') {
      await print(USAGE);
      return EXIT.done;
    }
    if (command.type === 'manifest') {
      const manifest = slackManifest(await loadCommands(), { publicUrl: command.publicUrl });
      await print(`${JSON.stringify(manifest, null, 2)}\n`);
      return EXIT.done;
    }
    const source = await readSource(command.input);
    const readout = await openReadout({ LOG_LEVEL: 'error', ...readEnvironment() });
    try {
      const briefed = await readout.briefer.brief(TERMINAL, source, {
        signal: interrupt.signal,
        onStage: progress.show,
      });
      progress.clear();
      if (briefed.knownSince !== null)
        process.stderr.write(
          `Known since ${briefed.knownSince.toISOString().slice(0, 16).replace('T', ' ')} UTC; not analysed again.\n`,
        );
      const { article, briefing } = briefed;
      await print(
        command.isJson
          ? `${JSON.stringify({ article, briefing }, null, 2)}\n`
          : renderForTerminal(briefed, command.isFull),
      );
    } finally {
      await readout.close();
    }
    return EXIT.done;
  } catch (error) {
    progress.clear();
    return reportError(error);
  }
}

type CliCommand =
  | { readonly type: 'help' }
  | { readonly type: 'brief'; readonly input: string; readonly isJson: boolean; readonly isFull: boolean }
  | { readonly type: 'manifest'; readonly publicUrl: string | null };

function readCommand(args: readonly string[]): CliCommand {
  const { values, positionals } = parseOptions(args);
  if (values.help) return { type: 'help' };
  const [command, input, ...rest] = positionals;
  if (command === 'manifest') {
    if (input !== undefined && !/^https:\/\/[^/]/.test(input))
      throw new UsageError(`${input} is no address that Slack could reach.`, { advice: USAGE });
    return { type: 'manifest', publicUrl: input ?? null };
  }
  if (command !== 'brief') throw new UsageError(`“${command ?? ''}” is no command.`, { advice: USAGE });
  if (input === undefined) throw new UsageError('There is nothing to brief.', { advice: USAGE });
  if (rest.length > 0) throw new UsageError('One article at a time, please.', { advice: USAGE });
  return { type: 'brief', input, isJson: values.json, isFull: values.full };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        full: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'The options cannot be read.', {
      advice: USAGE,
      cause,
    });
  }
}

async function readSource(input: string): Promise<ArticleSource> {
  if (input === '-') {
    if (process.stdin.isTTY) process.stderr.write('Paste the article, then press Ctrl-D.\n');
    return { type: 'file', name: 'standard input', bytes: await buffer(process.stdin) };
  }
  if (/^https?:/i.test(input)) return { type: 'link', url: input };
  return { type: 'file', name: path.basename(input), bytes: await readNamedFile(input) };
}

/** npm runs its scripts in the project's folder and tells where it was called. */
async function readNamedFile(name: string): Promise<Uint8Array> {
  const folders = [process.cwd(), process.env.INIT_CWD ?? process.cwd()];
  let failure: unknown;
  for (const folder of folders) {
    try {
      return await readFile(path.resolve(folder, name));
    } catch (error) {
      failure ??= error;
    }
  }
  throw new UsageError(`The file ${name} cannot be read: ${reasonOf(failure)}.`, {
    advice: 'Check the name; the address of an article starts with https://.',
    cause: failure,
  });
}

function reasonOf(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is none of that name';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'this user may not read it';
    default:
      return String(code ?? failure);
  }
}

function renderForTerminal(briefed: Briefed, isFull: boolean): string {
  const columns = process.stdout.isTTY ? process.stdout.columns : WIDTH.piped;
  return renderReply(presentBriefing(briefed, { isFull }), {
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, columns)),
    colours: process.stdout.isTTY && process.stdout.hasColors(),
  });
}

/** Waits until the words are out; a reader who closed the pipe ("| head") has had enough, and that is no failure. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    );
    process.stdout.write(text, () => resolve());
  });
}

/** One line on a terminal, overwritten as the work goes on; a line a stage elsewhere. */
function createProgress(): { show: (stage: BriefingStage) => void; clear: () => void } {
  const isTerminal = process.stderr.isTTY;
  return {
    show: (stage) => process.stderr.write(isTerminal ? `\r\u001B[K${stage} …` : `${stage} …\n`),
    clear: () => void (isTerminal && process.stderr.write('\r\u001B[K')),
  };
}

function reportError(error: unknown): number {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (!(error instanceof ReadoutError)) {
    process.stderr.write('Readout failed; this is a defect of its own.\n');
    console.error(error);
    return EXIT.failed;
  }
  process.stderr.write(`${error.message}\n${error.advice && `  ${error.advice}\n`}`);
  if (error instanceof UsageError || error.name === 'ConfigError') return EXIT.usage;
  return error instanceof NotAnArticleError || (error instanceof FetchError && REFUSALS.has(error.reason))
    ? EXIT.refused
    : EXIT.failed;
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
