import { DiscordRefusal } from './discord-limits.ts';

export interface Bucket {
  readonly limit: number;
  readonly seconds: number;
}

/** Rate limits as Discord keeps them: each channel's messages in a bucket, told of in every answer. */
export function createBuckets({ limit, seconds }: Bucket): {
  /** The headers of the answer. @throws DiscordRefusal when the bucket is empty */
  take(path: string): Readonly<Record<string, string>>;
} {
  const used = new Map<string, { count: number; resetsAt: number }>();
  return {
    take(path) {
      const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
      if (channel === undefined) return {};
      const now = Date.now();
      const known = used.get(channel);
      const bucket =
        known !== undefined && known.resetsAt > now ? known : { count: 0, resetsAt: now + seconds * 1_000 };
      used.set(channel, bucket);
      const resetAfter = (bucket.resetsAt - now) / 1_000;
      const headers = {
        'x-ratelimit-bucket': 'messages',
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - bucket.count - 1)),
        'x-ratelimit-reset-after': String(resetAfter),
      };
      if (bucket.count >= limit)
        throw new DiscordRefusal(429, 0, 'You are being rate limited.', {
          headers: { ...headers, 'retry-after': String(resetAfter), 'x-ratelimit-scope': 'user' },
          more: { retry_after: resetAfter, global: false },
        });
      bucket.count += 1;
      return headers;
    },
  };
}
