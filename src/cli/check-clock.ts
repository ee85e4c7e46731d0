import { type Finding, good, warning } from '../chat/finding.ts';
import type { Config } from '../config/config.ts';

const LIMITS = {
  answerMs: 5_000,
  /** A difference that matters: Slack's signatures hold for five minutes, and digests go by the minute. */
  differsSeconds: 30,
} as const;

/** Compares this machine's clock with those of the platforms that are configured, whose answers carry the time. */
export async function checkClock({ slack, discord }: Config, signal: AbortSignal): Promise<readonly Finding[]> {
  const addresses = [
    ...(slack === null ? [] : [`${slack.apiUrl ?? 'https://slack.com/api/'}api.test`]),
    ...(discord === null ? [] : [`${discord.apiUrl ?? 'https://discord.com/api'}/v10/gateway`]),
  ];
  const differences = await Promise.all(addresses.map((address) => differenceFrom(address, signal)));
  const [worst] = differences
    .filter((difference) => difference !== null)
    .toSorted((one, other) => Math.abs(other) - Math.abs(one));
  if (worst === undefined) return [good(`It is ${new Date().toISOString()} here. No platform was asked for the time.`)];
  const says = `This machine’s clock is ${Math.abs(worst)} s ${worst < 0 ? 'behind' : 'ahead'}.`;
  return [
    Math.abs(worst) > LIMITS.differsSeconds
      ? warning(says, 'Let it keep time by NTP: signatures and digests depend on it.')
      : good('This machine’s clock is right.'),
  ];
}

/** Seconds that this machine is ahead of the server; null where the server does not say. */
async function differenceFrom(address: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(LIMITS.answerMs)]) });
    await response.body?.cancel();
    const told = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(told) ? null : Math.round((Date.now() - told) / 1_000);
  } catch {
    return null;
  }
}
