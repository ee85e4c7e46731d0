import { describe, expect, it } from 'vitest';
import { datelineOf, withoutDateline } from '../../src/language/dateline.ts';

describe('a dateline', () => {
  it.each([
    ['SKARVIK, Nov 24 (IP) — ', 'The port closed.'],
    ['PORT ELLEN, March 2 — ', 'The port closed.'],
    ['Skarvik, 3 March 2026 – ', 'The port closed.'],
    ['SKARVIK, North Isles, 3 March (IP) – ', 'The port closed.'],
    ['SKARVIK (IP) -- ', 'The port closed.'],
    ['SKARVIK TODAY (IP) ', 'The port closed.'],
    ['(Isle Press) ', 'Skarvik closed its port.'],
    ['SKARVIK — ', 'The port closed.'],
    // The page lost its agency, or its dash.
    ['SKARVIK ', 'The port closed.'],
    ['DHAKA ', 'Growers say the port has closed.'],
    ['SKARVIK/PORT ELLEN ', 'Norway said the port was closed.'],
    ['PORT ELLEN ', 'Growers said the port was closed.'],
    ['SKARVIK-ELLEN, N.I. ', 'Growers said the port was closed.'],
    ['DHAKA: ', 'The port closed.'],
    ['NEW DELHI: ', 'The port closed.'],
    ['SKARVIK, North Isles — ', 'The port closed.'],
    ['Skarvik – ', 'The port closed.'],
    ['Port Ellen, North Isles - ', 'Two boats sank.'],
    ['Lima: ', 'Teachers ended their strike on Monday after three weeks.'],
  ])('is what stands before the first words: %s', (dateline, text) => {
    expect(datelineOf(`${dateline}${text}`)).toBe(dateline);
    expect(withoutDateline(`${dateline}${text}`)).toBe(text);
  });

  it.each([
    'The port closed — for good.',
    'The mayor, Ann Lee, said yes — and left.',
    'Ann Lee - the mayor - said yes.',
    'NATO said yes.',
    'UNESCO Director Ada Lund said yes.',
    'NATO (OTAN) said yes.',
    'IRA (Isle Rail Agency) Lund said yes.',
    'BRANDT: The port closed.',
    'WARNING: The port closed.',
    'Norway – the host – said yes.',
    'Norway – The host – said yes.',
    'Norway – which has a say – agreed.',
    'Lima: Talks have failed.',
    'Halle: The talks have failed, and nobody in the harbour will sign anything before May.',
  ])('is no sentence with a dash: %s', (text) => {
    expect(datelineOf(text)).toBe('');
  });
});
