import { describe, expect, it } from 'vitest';
import { matrixPicture } from '../../src/app/matrix-picture.ts';
import { positionsOf, type Said } from '../ledger/positions-for-tests.ts';

const TALKS: readonly Said[] = [
  { actor: 'Union', issue: 'wage rise', stance: 'supports' },
  { actor: 'Company', issue: 'wage rise', stance: 'opposes' },
  { actor: 'Company', issue: 'night shifts', stance: 'conditional' },
];

describe('the picture of who holds what', () => {
  it('is a PNG of 1080 pixels in width, with what it shows in words', async () => {
    const picture = await matrixPicture(positionsOf(TALKS), 'Who holds what', '2026-03-20');
    expect(picture).toMatchObject({ name: 'positions.png', mediaType: 'image/png' });
    const bytes = Buffer.from(picture?.base64 ?? '', 'base64');
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(bytes.readUInt32BE(16)).toBe(1080);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(300);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(picture?.alternative).toMatch(/Company – .*wage rise: states, opposes, 2 Mar/);
  });

  it('has letters in it, of fonts that come with Readout', async () => {
    const sizeWith = async (actor: string) => {
      const picture = await matrixPicture(positionsOf([...TALKS, { actor, issue: 'wage rise' }]), 'x', '2026-03-20');
      return picture?.base64.length ?? 0;
    };
    // Without a font both would be the same empty row.
    expect(await sizeWith('Ministry of Transport')).not.toBe(await sizeWith('Борис'));
  });

  it.each([
    ['nothing', []],
    [
      'one actor',
      [
        { actor: 'Union', issue: 'wage' },
        { actor: 'Union', issue: 'nights' },
      ],
    ],
    [
      'one issue',
      [
        { actor: 'Union', issue: 'wage' },
        { actor: 'Company', issue: 'wage' },
      ],
    ],
  ] satisfies [string, Said[]][])('is not drawn of %s', async (_name, all) => {
    expect(await matrixPicture(positionsOf(all), 'Who holds what')).toBeNull();
  });
});
