import { measureAcknowledgement } from './acknowledgement.ts';
import { measureAnalysisCost } from './analysis-cost.ts';
import { measureDigestLoad } from './digest-load.ts';
import { measureExtractionCost } from './extraction-cost.ts';
import { measureFairness } from './fairness.ts';
import { measureKeeping } from './keeping.ts';
import { measureLedgerSpeed, SMALL } from './ledger-speed.ts';
import { measureModelLoad } from './model-load.ts';
import { measureReplicas } from './replicas.ts';
import { measureScale } from './scale.ts';
import { measureService, SUPPOSED, sizeOf } from './sizing.ts';
import { measureThroughput } from './throughput.ts';

/** Each takes the size that is written behind its name, as in `digests:500`, where it has one. */
const KINDS: Readonly<Record<string, (size?: number) => Promise<void>>> = {
  analysis: benchAnalysis,
  acknowledgement: benchAcknowledgement,
  digests: benchDigests,
  extraction: benchExtraction,
  fairness: benchFairness,
  keeping: benchKeeping,
  ledger: benchLedger,
  model: benchModel,
  replicas: benchReplicas,
  scale: benchScale,
  sizing: benchSizing,
  throughput: benchThroughput,
};

const wanted = new Map(process.argv.slice(2).map(readWanted));
const problem = [...wanted].map(([kind, size]) => problemOf(kind, size)).find((each) => each !== null);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
} else {
  for (const [kind, bench] of Object.entries(KINDS))
    if (wanted.size === 0 || wanted.has(kind)) await bench(wanted.get(kind));
}

function readWanted(argument: string): [kind: string, size: number | undefined] {
  const [kind = '', size] = argument.split(':');
  return [kind, size === undefined ? undefined : Number(size)];
}

/** Why a kind isn't measured at a size; null where it is. */
function problemOf(kind: string, size: number | undefined): string | null {
  if (!Object.hasOwn(KINDS, kind))
    return `Usage: npm run bench [-- ${Object.keys(KINDS).join(' | ')}], each with :SIZE where it has one`;
  if (size === undefined) return null;
  if (!Number.isInteger(size) || size < 1) return `${kind}:SIZE takes a whole number, as in ${kind}:2000.`;
  if (kind === 'ledger' && size <= SMALL)
    return `ledger:SIZE is compared with ${SMALL} articles, and has to be more, as in ledger:${10 * SMALL}.`;
  return null;
}

async function benchAnalysis(): Promise<void> {
  process.stdout.write('The extractive analysis of an article, beside one parse of the same text by compromise\n');
  console.table(
    (await measureAnalysisCost()).map(({ words, first, warm }) => ({
      words,
      'first runs: analysis, ms': first.analysisMs.toFixed(1),
      'compromise, ms': first.compromiseMs.toFixed(1),
      ratio: (first.analysisMs / first.compromiseMs).toFixed(2),
      'warm: analysis, ms': warm.analysisMs.toFixed(1),
      'warm compromise, ms': warm.compromiseMs.toFixed(1),
      'warm ratio': (warm.analysisMs / warm.compromiseMs).toFixed(2),
      'warm analysis, ms / 1000 words': ((warm.analysisMs / words) * 1000).toFixed(1),
    })),
  );
}

async function benchExtraction(): Promise<void> {
  process.stdout.write('Reading the article of a web page, beside Readability alone on the same DOM\n');
  const cost = await measureExtractionCost();
  if (cost === null) {
    process.stdout.write('There are no pages in ../shared/bench/extraction.\n');
    return;
  }
  const { pages, extractionMs, readabilityMs, jsdomMs } = cost;
  console.table([
    {
      pages,
      'extraction, ms a page': extractionMs.toFixed(1),
      'Readability, ms a page': readabilityMs.toFixed(1),
      ratio: (extractionMs / readabilityMs).toFixed(2),
      'with jsdom, ms a page': jsdomMs.toFixed(1),
      'times faster than with jsdom': (jsdomMs / extractionMs).toFixed(1),
    },
  ]);
}

async function benchAcknowledgement(): Promise<void> {
  process.stdout.write('From an event of Slack to its acknowledgement, 20 events a second\n');
  console.table(
    (await measureAcknowledgement()).map(({ run, events, p50, p99, most, briefed }) => ({
      run,
      events,
      'p50, ms': p50.toFixed(1),
      'p99, ms': p99.toFixed(1),
      'most, ms': most.toFixed(1),
      briefed,
    })),
  );
}

async function benchModel(): Promise<void> {
  process.stdout.write('Briefings by a model that takes 5 s, in one process on its own PostgreSQL\n');
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.table(
    (await measureModelLoad()).map(
      ({ run, allowedMs, allMs, lastWorkspaceMs, mostWaiting, callsABriefing, tokens }) => ({
        run,
        'allowed, s': seconds(allowedMs),
        'all, s': seconds(allMs),
        ratio: (allMs / allowedMs).toFixed(2),
        'last workspace, s': seconds(lastWorkspaceMs),
        'most waiting': mostWaiting,
        'calls a briefing': callsABriefing.toFixed(2),
        'tokens sent': tokens.sent.toFixed(0),
        'tokens answered': tokens.answered.toFixed(0),
      }),
    ),
  );
}

async function benchDigests(channels = 10_000): Promise<void> {
  process.stdout.write(
    `The digests of ${channels} channels, due in the same minute, in two processes on one PostgreSQL\n`,
  );
  const load = await measureDigestLoad(channels);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  console.table({
    'all taken, s': seconds(load.dispatchedMs),
    'all composed and enqueued, s': seconds(load.composedMs),
    'all handed to a platform that takes no time, s': seconds(load.sentMs),
    'Discord’s 50 requests a second would need, s': seconds(load.discordMs),
    'Slack’s message a second a channel would need, s': seconds(load.slackMs),
    deliveries: load.deliveries,
    posted: load.posted,
    'channels posted to': load.channelsPosted,
  });
  if (load.deliveries !== channels || load.posted !== channels || load.channelsPosted !== channels)
    process.exitCode = 1;
}

async function benchLedger(articles = 100_000): Promise<void> {
  process.stdout.write('Asking and filling a ledger on the embedded PostgreSQL, 200 calls each, milliseconds\n');
  const { speeds, notAsked, withoutRow } = await measureLedgerSpeed(articles, (line) =>
    process.stdout.write(`${line}\n`),
  );
  console.table(
    speeds.map(({ name, small, large }) => ({
      call: name,
      [`p50, ${SMALL}`]: small.p50.toFixed(1),
      [`p99, ${SMALL}`]: small.p99.toFixed(1),
      [`p50, ${articles}`]: large.p50.toFixed(1),
      [`p99, ${articles}`]: large.p99.toFixed(1),
      'growth of p99': (large.p99 / small.p99).toFixed(2),
      refused: `${small.refused}, ${large.refused}`,
    })),
  );
  process.stdout.write(`Not timed: ${notAsked.join('; ')}\n`);
  if (withoutRow.length > 0)
    process.stdout.write(
      `Without a row in ledger-questions.ts, called by their declaration: ${withoutRow.join(', ')}\n`,
    );
}

async function benchThroughput(links = 300): Promise<void> {
  process.stdout.write('Links of one process, from Slack’s event to the answer in its thread\n');
  const { linksASecond, processors, seconds, processorSeconds: used, alone } = await measureThroughput(links);
  const inMs = (part: number | undefined) => (part === undefined ? '?' : ((part / links) * 1000).toFixed(0));
  const all = used === null ? null : used.readout + used.postgres + used.doubles;
  console.table({
    links,
    processors,
    'links a second': linksASecond.toFixed(1),
    // Hardly other where the machine is busy with other things, but for what these take from its caches.
    'processor time a link, ms: Readout': inMs(used?.readout),
    'its PostgreSQL': inMs(used?.postgres),
    'Slack, the pages and whoever posts, on the same processors': inMs(used?.doubles),
    'links a second at most, if these processors did nothing else':
      all === null ? '?' : ((processors * links) / all).toFixed(1),
    'processors that Readout kept busy': used === null ? '?' : (used.readout / seconds).toFixed(2),
    'fetched, read, analysed and checked a second, without the rest, before': alone[0]?.toFixed(1),
    'the same, after': alone[1]?.toFixed(1),
  });
}

async function benchFairness(): Promise<void> {
  process.stdout.write('One link of a workspace behind those of others; each page takes 1.5 s to come\n');
  console.table(
    (await measureFairness()).map(({ before, otherMs, allMs }) => ({
      before,
      'the other’s link, s': (otherMs / 1000).toFixed(1),
      'all of them, s': allMs === null ? '' : (allMs / 1000).toFixed(1),
    })),
  );
}

/** With OLDER_READOUT, the folder of an older version, that one runs at the start, and goes on beside this one. */
async function benchReplicas(links = 120): Promise<void> {
  process.stdout.write(
    '2 processes that hear and 4 that work, on one PostgreSQL, killed and started again meanwhile\n',
  );
  const counts = await measureReplicas(links, process.env.OLDER_READOUT ?? null);
  const { connections, ...told } = counts;
  console.table({ ...told, seconds: told.seconds.toFixed(0) });
  console.table(connections);
  const isRight = counts.answeredOnce === links && counts.channelsWithOneDigest === counts.digestsDue;
  if (!isRight) process.exitCode = 1;
}

/** Twice each, so that the machine's noise is seen. */
async function benchScale(links = 60): Promise<void> {
  process.stdout.write('Links a second by one worker and by two, beside one process that hears Slack\n');
  const results = await measureScale(links, [1, 2, 2, 1]);
  const meanOf = (kind: string, workers: number) => {
    const same = results.filter((each) => each.kind === kind && each.workers === workers);
    return same.reduce((sum, { linksASecond }) => sum + linksASecond, 0) / same.length;
  };
  console.table(
    results.map(({ kind, workers, links: count, linksASecond, processors, processorSeconds }) => ({
      ...{ articles: kind, workers, links: count, 'links/s': linksASecond.toFixed(2) },
      'beside one worker': (linksASecond / meanOf(kind, 1)).toFixed(2),
      'processor s a link': processorSeconds?.toFixed(2) ?? '',
      processors,
    })),
  );
}

/** @param mostConnections of a process, as `replicas` counts them */
async function benchSizing(mostConnections = 15): Promise<void> {
  process.stdout.write('What an article takes here, and what workspaces need by a queueing model (M/M/c)\n');
  const service = await measureService();
  console.table({
    'processor seconds of Readout': service.readoutSeconds.toFixed(2),
    'processor seconds of PostgreSQL': service.postgresSeconds.toFixed(3),
    'kB on disk': (service.diskBytes / 1e3).toFixed(0),
    'MB of memory, idle': service.idleMegabytes.toFixed(0),
    'MB of memory, after 70 articles': service.busyMegabytes.toFixed(0),
    'connections held then': service.connections,
    'reactions set in Slack': service.slackCalls.toFixed(1),
    'requests to Discord': service.discordRequests.toFixed(1),
    'tokens sent to a model': service.tokens.sent.toFixed(0),
    'tokens it answers': service.tokens.answered.toFixed(0),
  });
  process.stdout.write(`Supposed: ${JSON.stringify(SUPPOSED)}\n`);
  console.table(
    [1, 100, 10_000].flatMap((workspaces) =>
      (['extractive', 'model'] as const).map((analyst) => {
        const size = sizeOf(service, workspaces, analyst, mostConnections);
        return {
          ...{ workspaces, analyst, 'articles in the busiest hour': size.articlesAnHour, replicas: size.replicas },
          'wait, s': size.waitSeconds.toFixed(1),
          'processors of PostgreSQL': size.postgresProcessors.toFixed(2),
          connections: size.connections,
          'GB a year': size.gigabytesAYear.toFixed(1),
          'model, $ a year': size.dollarsAYear.toFixed(0),
          'of Discord’s 50 a second': `${(size.discordShare * 100).toFixed(1)} %`,
          'of a Slack workspace’s 50 reactions a minute': `${(size.slackShare * 100).toFixed(1)} %`,
        };
      }),
    ),
  );
}

async function benchKeeping(articles = 10_000): Promise<void> {
  process.stdout.write(`A database of ${articles} articles, backed up, restored and moved\n`);
  const { rows, tables, megabytes, commands } = await measureKeeping(articles);
  process.stdout.write(`${rows} rows in ${tables} tables; the backup has ${megabytes.toFixed(1)} MB\n`);
  console.table(
    commands.map(({ command, seconds, differ }) => ({
      command,
      seconds: seconds.toFixed(1),
      'tables that differ': command === 'backup' ? '' : differ.length,
    })),
  );
  const differing = commands.flatMap(({ differ }) => differ);
  if (differing.length > 0) {
    process.stderr.write(`They differ: ${differing.join(', ')}\n`);
    process.exitCode = 1;
  }
}
