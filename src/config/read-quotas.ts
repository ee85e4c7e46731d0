import { z } from 'zod';

/** Whose use is counted: one person's in a workspace, a channel's, a workspace's. */
export const QUOTA_HOLDERS = ['person', 'channel', 'workspace'] as const;
export type QuotaHolder = (typeof QUOTA_HOLDERS)[number];

/** The most of a day, in UTC; null: no limit. */
export type QuotaOf = Readonly<Record<QuotaHolder, number | null>>;

export interface Quotas {
  /** Articles that are handed in: links, files, pasted texts. */
  readonly links: QuotaOf;
  /** Of the model, in and out together. */
  readonly tokens: QuotaOf;
}

/** The quotas of all workspaces. */
export interface QuotaConfig {
  readonly common: Quotas;
  /** Of single workspaces, by platform and workspace: "slack/T024BE7LD". */
  readonly exceptions: ReadonlyMap<string, Quotas>;
}

/** The quotas of a workspace. */
export type QuotasOf = (workspace: { readonly platform: string; readonly workspace: string }) => Quotas;

export function createQuotasOf({ common, exceptions }: QuotaConfig): QuotasOf {
  return ({ platform, workspace }) => exceptions.get(`${platform}/${workspace}`) ?? common;
}

const NO_LIMIT: QuotaOf = { person: null, channel: null, workspace: null };
/** Where nobody counts. */
export const NO_QUOTAS: Quotas = { links: NO_LIMIT, tokens: NO_LIMIT };

/** What holds where a setting is left out: more than people post, and enough for a feed of headlines. */
export const DEFAULT_QUOTAS: Quotas = {
  links: { person: 1_000, channel: 2_000, workspace: 10_000 },
  tokens: NO_LIMIT,
};

const NUMBER = z.coerce.number().int().min(0);
const QUOTA = z.union([z.literal('none').transform(() => null), NUMBER]);
const NAME = /^(?<kind>links|tokens)-(?<holder>person|channel|workspace)$/;
const EXCEPTION = /^([a-z]+\/[^\s=/]+)((?:\s+[a-z-]+=\S+)+)$/;

/**
 * Reads QUOTA_LINKS_PERSON and the like, and QUOTA_EXCEPTIONS, which gives single workspaces others:
 * "slack/T024BE7LD links-person=50 tokens-workspace=none; discord/1125 links-channel=100".
 */
export function readQuotas(read: (name: string) => string | null, faults: string[]): QuotaConfig {
  const parse = (name: string, value: string): number | null | undefined => {
    const parsed = QUOTA.safeParse(value);
    if (parsed.success) return parsed.data;
    faults.push(`${name} must be a whole number, or "none" for no limit; it is ${JSON.stringify(value)}.`);
    return undefined;
  };
  const readOne = (kind: keyof Quotas, holder: QuotaHolder): number | null => {
    const name = `QUOTA_${kind}_${holder}`.toUpperCase();
    const value = read(name);
    const given = value === null ? undefined : parse(name, value);
    return given === undefined ? DEFAULT_QUOTAS[kind][holder] : given;
  };
  const readAll = (kind: keyof Quotas): QuotaOf => ({
    person: readOne(kind, 'person'),
    channel: readOne(kind, 'channel'),
    workspace: readOne(kind, 'workspace'),
  });
  const common: Quotas = { links: readAll('links'), tokens: readAll('tokens') };
  const exceptions = new Map<string, Quotas>();
  const entries = (read('QUOTA_EXCEPTIONS') ?? '').split(';').map((entry) => entry.trim());
  for (const entry of entries.filter(Boolean)) {
    const [, key, settings = ''] = EXCEPTION.exec(entry) ?? [];
    const given = settings
      .trim()
      .split(/\s+/)
      .map((setting) => setting.split('='));
    if (key === undefined || !given.every(([name = '']) => NAME.test(name))) {
      faults.push(
        `QUOTA_EXCEPTIONS must be entries such as "slack/T024BE7LD links-person=50 tokens-workspace=none", with ";" between them; ${JSON.stringify(entry)} isn’t one.`,
      );
      continue;
    }
    const quotas = exceptions.get(key) ?? common;
    const [links, tokens] = [{ ...quotas.links }, { ...quotas.tokens }];
    for (const [name = '', value = ''] of given) {
      const { kind, holder } = NAME.exec(name)?.groups ?? {};
      const most = parse(`${name} in QUOTA_EXCEPTIONS`, value) ?? null;
      for (const each of QUOTA_HOLDERS) if (each === holder) (kind === 'links' ? links : tokens)[each] = most;
    }
    exceptions.set(key, { links, tokens });
  }
  return { common, exceptions };
}
