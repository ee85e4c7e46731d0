import { describe, expect, it } from 'vitest';
import { serversFor, shareThatWaits, waitOfMost } from './queueing.ts';

describe('the queueing model', () => {
  it('agrees with the closed form of one server, and with a table of Erlang C', () => {
    expect(shareThatWaits({ arrivals: 0.5, serviceSeconds: 1 }, 1)).toBeCloseTo(0.5, 10);
    expect(shareThatWaits({ arrivals: 2, serviceSeconds: 1 }, 3)).toBeCloseTo(0.4444, 4);
    expect(shareThatWaits({ arrivals: 10, serviceSeconds: 1 }, 12)).toBeCloseTo(0.4494, 3);
  });

  it('has everybody wait where the servers cannot keep up', () => {
    expect(shareThatWaits({ arrivals: 3, serviceSeconds: 1 }, 3)).toBe(1);
    expect(waitOfMost({ arrivals: 3, serviceSeconds: 1 }, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes the fewest servers that are enough', () => {
    const station = { arrivals: 20, serviceSeconds: 0.5 };
    const limits = { waitSeconds: 1, busy: 0.7 };
    const servers = serversFor(station, limits);
    expect(servers).toBe(15);
    expect(serversFor({ arrivals: 0.001, serviceSeconds: 0.5 }, limits)).toBe(1);
    const tight = { waitSeconds: 0.05, busy: 1 };
    const needed = serversFor(station, tight);
    expect(waitOfMost(station, needed)).toBeLessThanOrEqual(0.05);
    expect(waitOfMost(station, needed - 1)).toBeGreaterThan(0.05);
  });
});
