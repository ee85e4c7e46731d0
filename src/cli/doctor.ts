import { MODEL_DRAFT } from '../analysts/model-draft.ts';
import { type Finding, fault, good, toFault, warning } from '../chat/finding.ts';
import { type Config, readConfig } from '../config/config.ts';
import { ConfigError } from '../errors.ts';
import { createLog } from '../log.ts';
import { createOpenAiModel } from '../models/openai-model.ts';
import { probeModel } from '../models/probe-model.ts';
import { checkClock } from './check-clock.ts';
import { checkDatabase } from './check-database.ts';
import { checkDisk } from './check-disk.ts';

/** A part of Readout that is looked at by itself. Throws a ReadoutError for what keeps it from working. */
interface Check {
  readonly part: string;
  readonly run: (config: Config, signal: AbortSignal) => Promise<readonly Finding[]>;
}

const CHECKS: readonly Check[] = [
  { part: 'Disk', run: checkDisk },
  { part: 'Database', run: checkDatabase },
  { part: 'Clock', run: checkClock },
  { part: 'Slack', run: checkSlack },
  { part: 'Discord', run: checkDiscord },
  { part: 'Model', run: checkModel },
];

/**
 * Looks at every part of Readout that is configured, one after the other, and says what works and what to do about the
 * rest.
 * @param tell told each finding as it comes, with the part it is about
 * @returns the worst there is
 */
export async function runDoctor(
  env: Readonly<Record<string, string | undefined>>,
  { tell, signal }: { readonly tell: (part: string, finding: Finding) => void; readonly signal: AbortSignal },
): Promise<Finding['state']> {
  let worst: Finding['state'] = 'good';
  const tellAll = (part: string, findings: readonly Finding[]) => {
    for (const finding of findings) {
      tell(part, finding);
      if (SEVERITY[finding.state] > SEVERITY[worst]) worst = finding.state;
    }
  };
  const config = checkConfig(env);
  tellAll('Configuration', config.findings);
  if (config.value === null) return worst;
  for (const { part, run } of CHECKS)
    tellAll(part, await run(config.value, signal).catch((error: unknown) => [toFault(error)]));
  return worst;
}

const SEVERITY: Record<Finding['state'], number> = { good: 0, warning: 1, fault: 2 };

function checkConfig(env: Readonly<Record<string, string | undefined>>): {
  readonly value: Config | null;
  readonly findings: readonly Finding[];
} {
  try {
    return { value: readConfig(env), findings: [good('Every setting can be read.')] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { faults, advice } = error;
    return { value: null, findings: faults.map((says) => fault(says, advice)) };
  }
}

async function checkSlack({ slack }: Config): Promise<readonly Finding[]> {
  if (slack === null) return [good('It is not configured.')];
  const { examineSlack } = await import('../platforms/slack/examine-slack.ts');
  return await examineSlack(slack, createLog('silent'));
}

async function checkDiscord({ discord }: Config): Promise<readonly Finding[]> {
  if (discord === null) return [good('It is not configured.')];
  const { examineDiscord } = await import('../platforms/discord/examine-discord.ts');
  return await examineDiscord(discord);
}

async function checkModel({ model: config }: Config, signal: AbortSignal): Promise<readonly Finding[]> {
  if (config === null)
    return [good('None is set: the extractive analyst reads articles in English. The README tells how to set one.')];
  const model = await createOpenAiModel(config, { signal });
  const { says, warnings } = await probeModel(model, { ...config, schema: MODEL_DRAFT, signal });
  return [...says.map(good), ...warnings.map(({ says, advice }) => warning(says, advice))];
}
