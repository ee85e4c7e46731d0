import { parseArgs } from 'node:util';
import type { BriefingStage } from './app/briefings/briefer.ts';
import { withActions } from './app/briefings/show-briefing.ts';
import type { ArticleSource } from './articles/article.ts';
import { READABLE_FILES } from './articles/readable-files.ts';
import { presentBriefing } from './briefings/present-briefing.ts';
import { toPublishedJson } from './briefings/published-briefing.ts';
import { sayDay } from './briefings/saying/say-date.ts';
import type { Finding } from './chat/finding.ts';
import { isPicture } from './chat/is-picture.ts';
import type { Reply } from './chat/reply.ts';
import { sayCommandsIn } from './chat/say-commands.ts';
import { callCommand, TERMINAL, typedInTerminal } from './cli/call-command.ts';
import { runDoctor } from './cli/doctor.ts';
import { isKeeping, KEEPING, type KeepingCommand, keep } from './cli/keep.ts';
import { print, renderForTerminal } from './cli/print.ts';
import { readTerminalCall, usageOfCommand, usageOfCommands } from './cli/read-call.ts';
import { calledIn, readSource } from './cli/read-source.ts';
import { saveAttachment } from './cli/save-attachment.ts';
import { sayExplanations } from './cli/say-explanations.ts';
import { readEnvironment } from './config/read-environment.ts';
import { readLanguage } from './digests/read-language.ts';
import { FetchError, NotAnArticleError, ReadoutError, UsageError } from './errors.ts';
import { PUBLISHED, readPastDay } from './ledger/read-past-day.ts';
import { loadCommands, openReadout } from './main.ts';
import { slackManifest } from './platforms/slack/manifest.ts';

/** Exit codes. */
const EXIT = { done: 0, failed: 1, usage: 2, refused: 3, interrupted: 130 } as const;

const USAGE = `Usage: npm run -s brief -- FILE | URL | -  [--card | --full] [--json] [--explain] [--language LANGUAGE]
                              [--date DAY]

  FILE    a ${READABLE_FILES.names} file
  URL     the address of an article
  -       reads the article from standard input
  --card  shows the briefing as a chat does: the bottom line, who wants what, where they are stuck
  --full  shows every item instead of cutting long sections
  --json  prints the article and its briefing for programs; docs/briefing.schema.json describes the form
  --explain
          adds the positions that the rules read, each with its rules, whoever made the briefing; not with --json
  --language LANGUAGE
          the language to brief in, by name or code (German, de); only a model writes in another than the article’s
  --date DAY
          the day the article was published, if it doesn’t say: 2025-11-20, 20 Nov, yesterday

       npm run -s readout -- COMMAND [OPTION:VALUE …] [--out FILE]

  runs any chat command on the articles briefed in the terminal; without COMMAND, lists them

${Object.entries(KEEPING)
  .map(([name, says]) => `       npm run -s readout -- ${name} ${says}\n`)
  .join('')}
       npm run -s manifest [-- https://HOST] [--agent]

  prints the Slack app's manifest: for Socket Mode or, given the address where Slack reaches Readout, for HTTP;
  with --agent, for workspaces whose plan has Slack's agents

       npm run -s doctor

  tries what is configured, and says what works and what to do about the rest

Exit status: 0 if there is a briefing, 1 if something failed, 2 if the command was not understood,
3 if the input cannot be briefed.
`;

const SEE_HELP = 'npm run -s brief -- --help says how.';

class Interrupted extends Error {}

interface Progress {
  readonly show: (stage: BriefingStage) => void;
  readonly clear: () => void;
}

/** What Readout refuses to open; any other fetch error is a failure, and may be tried again. */
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
    switch (command.type) {
      case 'help':
        await print(USAGE);
        break;
      case 'manifest':
        await print(`${JSON.stringify(slackManifest(await loadCommands(), command), null, 2)}\n`);
        break;
      case 'brief':
        await brief(withDate(await readSource(command.input), command.date), command, progress, interrupt.signal);
        break;
      case 'readout':
        await answer(command.words, progress, interrupt.signal);
        break;
      case 'keep':
        await keep(command.command, command.words, readEnvironment(), (line) => process.stdout.write(`${line}\n`));
        break;
      case 'doctor':
        return await examine(interrupt.signal);
      default:
        command satisfies never;
    }
    return EXIT.done;
  } catch (error) {
    progress.clear();
    return await reportError(error);
  }
}

interface BriefCall {
  readonly isJson: boolean;
  readonly form: 'card' | 'brief' | 'full';
  readonly isExplained: boolean;
  /** BCP 47; null: as set with `settings language:`. */
  readonly language: string | null;
}

async function brief(
  source: ArticleSource,
  { isJson, form, isExplained, language }: BriefCall,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const readout = await openReadout({ LOG_LEVEL: 'error', ...readEnvironment() });
  try {
    const briefed = await readout.briefer.brief(TERMINAL, source, {
      ...{ signal, onStage: progress.show },
      ...(language !== null && { language }),
    });
    progress.clear();
    const today = new Date().toISOString().slice(0, 10);
    if (briefed.knownSince !== null)
      process.stderr.write(
        `Already briefed on ${sayDay(briefed.knownSince.toISOString(), today)}; not analysed again.\n`,
      );
    const presented = { ...briefed, today };
    const reply =
      form === 'card'
        ? withActions(presented, form, { id: briefed.id, page: null })
        : presentBriefing(presented, { isFull: form === 'full' });
    await print(isJson ? toPublishedJson(briefed) : renderForTerminal(reply));
    if (isExplained) await print(sayExplanations(await readout.explain(briefed.article)));
  } finally {
    await readout.close();
  }
}

async function answer(words: readonly string[], progress: Progress, signal: AbortSignal): Promise<void> {
  const commands = await loadCommands();
  const call = readTerminalCall(words, commands);
  if (call.type === 'list') return await print(usageOfCommands(commands));
  if (call.type === 'help') return await print(usageOfCommand(call.command));
  if (call.command.name === 'brief')
    return await brief(
      withDate(await sourceOf(call.options), call.options.date),
      { isJson: call.isJson, form: 'brief', isExplained: false, language: null },
      progress,
      signal,
    );
  const readout = await openReadout({ LOG_LEVEL: 'error', ...readEnvironment() });
  try {
    const reply = await callCommand(readout, call, commands);
    const { attachment } = reply;
    const isFile = attachment !== undefined && (call.out !== null || !isPicture(attachment));
    if (isFile && call.out === '-') return await print(Buffer.from(attachment.base64, 'base64'));
    const name = isFile ? await saveAttachment(attachment, calledIn(), call.out) : null;
    if (call.isJson) return await print(toJson(call.command.name, reply, name));
    await print(`${renderForTerminal(reply)}${name === null ? '' : `\nSaved as ${name}\n`}`);
  } finally {
    await readout.close();
  }
}

const MARKS: Record<Finding['state'], string> = { good: '✓', warning: '!', fault: '✗' };

async function examine(signal: AbortSignal): Promise<number> {
  const tell = (part: string, { state, says, advice }: Finding) =>
    void process.stdout.write(`${MARKS[state]} ${part}: ${says}\n${advice && `    ${advice}\n`}`);
  return (await runDoctor(readEnvironment(), { tell, signal })) === 'fault' ? EXIT.failed : EXIT.done;
}

/** An answer for programs: its blocks as `chat/reply.ts` describes them, and where its file was saved. */
function toJson(command: string, { title, subtitle, blocks }: Reply, savedAs: string | null): string {
  return `${JSON.stringify({ command, title, subtitle, blocks, savedAs }, null, 2)}\n`;
}

/** A terminal briefs at once: there is nowhere to post the briefing later. */
async function sourceOf({ link, file, text }: Readonly<Record<string, string>>): Promise<ArticleSource> {
  if (text !== undefined) return { type: 'text', text };
  const input = file ?? link;
  if (input === undefined) throw new UsageError('There’s nothing to brief.', { advice: SEE_HELP });
  return await readSource(input);
}

function withDate(source: ArticleSource, date: string | undefined): ArticleSource {
  return date === undefined ? source : { ...source, publishedAt: readPastDay(date, new Date(), PUBLISHED) };
}

type CliCommand =
  | { readonly type: 'help' }
  | ({ readonly type: 'brief'; readonly input: string; readonly date: string | undefined } & BriefCall)
  | { readonly type: 'manifest'; readonly publicUrl: string | null; readonly isAgent: boolean }
  | { readonly type: 'readout'; readonly words: readonly string[] }
  | { readonly type: 'keep'; readonly command: KeepingCommand; readonly words: readonly string[] }
  | { readonly type: 'doctor' };

function readCommand(args: readonly string[]): CliCommand {
  const [first, ...words] = args;
  // The options are the command's.
  if (first === 'readout') {
    const [command, ...rest] = words;
    return isKeeping(command) ? { type: 'keep', command, words: rest } : { type: 'readout', words };
  }
  const { values, positionals } = parseOptions(args);
  if (values.help) return { type: 'help' };
  const [command, input, ...rest] = positionals;
  if (command === 'manifest') {
    if (input !== undefined && !/^https:\/\/[^/]/.test(input))
      throw new UsageError(`Slack can’t reach ${input}: it isn’t an https:// address.`, { advice: SEE_HELP });
    return { type: 'manifest', publicUrl: input ?? null, isAgent: values.agent };
  }
  if (values.agent) throw new UsageError('--agent belongs to manifest.', { advice: SEE_HELP });
  if (command === undefined) throw new UsageError('No command was given.', { advice: SEE_HELP });
  if (command === 'doctor' && input === undefined) return { type: 'doctor' };
  if (command !== 'brief') throw new UsageError(`There is no command “${command}”.`, { advice: SEE_HELP });
  if (input === undefined) throw new UsageError('There’s nothing to brief.', { advice: SEE_HELP });
  if (rest.length > 0) throw new UsageError('One article at a time, please.', { advice: SEE_HELP });
  if (values.json && values.explain)
    throw new UsageError('--explain prints for readers, --json for programs.', { advice: 'Choose one of them.' });
  if (values.card && values.full)
    throw new UsageError('--card shows less, --full everything.', { advice: 'Choose one of them.' });
  const form = values.card ? 'card' : values.full ? 'full' : 'brief';
  const language = values.language === undefined ? null : readLanguage(values.language);
  const { date } = values;
  return { type: 'brief', input, date, isJson: values.json, form, isExplained: values.explain, language };
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        agent: { type: 'boolean', default: false },
        card: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        date: { type: 'string' },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'The options can’t be read.', {
      advice: SEE_HELP,
      cause,
    });
  }
}

/** On a terminal, one line that is overwritten; elsewhere nobody waits for it. */
function createProgress(): Progress {
  const write = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K${text}`));
  return { show: (stage) => write(`${stage}…`), clear: () => write('') };
}

async function reportError(error: unknown): Promise<number> {
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (!(error instanceof ReadoutError)) {
    process.stderr.write('Something went wrong in Readout itself:\n');
    console.error(error);
    return EXIT.failed;
  }
  const isNaming = [error.message, error.advice].some((text) => text.includes('/'));
  // Most errors name no command, and the commands take a while to load.
  const names = isNaming ? (await loadCommands()).map(({ name }) => name) : [];
  const [message, advice] = [error.message, error.advice].map((text) => sayCommandsIn(text, names, typedInTerminal));
  process.stderr.write(`${message}\n${advice && `  ${advice}\n`}`);
  if (error instanceof UsageError || error.name === 'ConfigError') return EXIT.usage;
  return error instanceof NotAnArticleError || (error instanceof FetchError && REFUSALS.has(error.reason))
    ? EXIT.refused
    : EXIT.failed;
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
