import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExtractiveAnalyst } from '../../src/analysts/extractive/extractive-analyst.ts';
import { briefSeries } from '../bench/measure-ledger.ts';
import { readSeries } from '../bench/series-ledger.ts';
import { type Asking, CHANNEL, createAsking } from './asking.ts';

let asking: Asking;
beforeAll(async () => {
  asking = await createAsking();
  const analyst = createExtractiveAnalyst();
  const { articles } = await readSeries();
  await briefSeries(asking.core.database.acrossChannels, CHANNEL, articles, { analyst });
  await analyst.close();
});
afterAll(() => asking.close());

describe('/changes', () => {
  it('tells what moved in a period, with the words before and after', async () => {
    const text = await asking.read('changes', { since: '2026-03-11', until: '2026-03-12' });
    expect(text).toMatch(/11 Mar – 12 Mar: 1 reversed, 1 hardened, 1 softened/);
    expect(text).toMatch(
      /▼ softened · Anna Brandt · wage rise[\s\S]*below twelve percent[\s\S]*wage rise of nine percent/,
    );
    expect(text).toMatch(/⇄ reversed · Lukas Brandt · state arbitration/);
    expect(text).toMatch(/ARTICLES[\s\S]*Rail union signals room on pay/);
  });

  it('tells of one actor', async () => {
    const text = await asking.read('changes', { since: '2026-03-09', until: '2026-03-20', actor: 'Sandoval' });
    expect(text).toMatch(/softened · Petra Sandoval/);
    expect(text).not.toMatch(/(?:softened|reversed|new) · (?:Anna|Tomas|Lukas)/);
  });

  it('tells of one issue', async () => {
    const text = await asking.read('changes', { since: '2026-03-19', until: '2026-03-19', issue: 'wage rise' });
    expect(text).toMatch(/1 softened · wage rise/);
  });

  it('says so where nothing was said, looking back a week where no day is given', async () => {
    expect(await asking.read('changes')).toMatch(/nothing was said[\s\S]*Try an earlier since:/);
  });
});

describe('/contradictions', () => {
  it('shows both sides with their quotes and sources', async () => {
    const text = await asking.read('contradictions');
    expect(text).toMatch(/3 contradictions/);
    expect(text).toMatch(/4,200 workers[\s\S]*fewer than 3,000 workers/);
    expect(text).toMatch(/45 million crowns[\s\S]*30 million crowns/);
  });

  it('shows those of one actor', async () => {
    const text = await asking.read('contradictions', { actor: 'Anna Brandt' });
    expect(text).toMatch(/1 contradiction · Anna Brandt/);
    expect(text).toMatch(/agreed to end the strike/);
  });

  it('says so where there are none', async () => {
    expect(await asking.read('contradictions', { until: '2026-03-01' })).toMatch(/No contradictions found/);
  });
});
