import { parseArgs } from 'node:util';
import { measureAcknowledgement } from './acknowledgement.ts';
import { measureAnalysisCost } from './analysis-cost.ts';
import { measureLedgerSpeed } from './ledger-speed.ts';

const KINDS: Readonly<Record<string, () => Promise<void>>> = {
  analysis: benchAnalysis,
  acknowledgement: benchAcknowledgement,
  ledger: benchLedger,
};

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '100000' } },
});
const unknown = wanted.filter((kind) => KINDS[kind] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`Usage: npm run bench [-- ${Object.keys(KINDS).join(' | ')}] [--articles N]\n`);
  process.exitCode = 2;
} else {
  for (const [kind, bench] of Object.entries(KINDS)) if (wanted.length === 0 || wanted.includes(kind)) await bench();
}

async function benchAnalysis(): Promise<void> {
  process.stdout.write('The extractive analysis of an article, beside one parse of the same text by compromise\n');
  console.table(
    (await measureAnalysisCost()).map(({ words, analysisMs, compromiseMs }) => ({
      words,
      'analysis, ms': analysisMs.toFixed(1),
      'compromise, ms': compromiseMs.toFixed(1),
      ratio: (analysisMs / compromiseMs).toFixed(2),
      'analysis, ms / 1000 words': ((analysisMs / words) * 1000).toFixed(1),
    })),
  );
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

async function benchLedger(): Promise<void> {
  process.stdout.write('Asking and filling a ledger on the embedded PostgreSQL, 200 calls each, milliseconds\n');
  const articles = Number(values.articles);
  const { speeds, notAsked, withoutRow } = await measureLedgerSpeed(articles, (line) =>
    process.stdout.write(`${line}\n`),
  );
  console.table(
    speeds.map(({ name, small, large }) => ({
      call: name,
      'p50, 1000': small.p50.toFixed(1),
      'p99, 1000': small.p99.toFixed(1),
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
