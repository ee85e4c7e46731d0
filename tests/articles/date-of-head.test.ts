import { expect, it } from 'vitest';
import { dateOfHead } from '../../src/articles/date-of-head.ts';

const NOW = new Date('2025-12-05T12:00:00Z');
const SENTENCE = 'The harbour board said on Monday that the cranes would stand still until the unions had answered.';

it.each([
  [`Cranes stand still\n\nDate: 3 December 2025\n\n${SENTENCE}`, '2025-12-03'],
  [`Press release\nReleased: December 3, 2025, 09:30\n\n${SENTENCE}`, '2025-12-03'],
  [`Cranes stand still\nBy Ann Example\nWednesday, 3 December 2025\n\n${SENTENCE}`, '2025-12-03'],
  [`OSTER, Dec 3 (CP) - ${SENTENCE}`, '2025-12-03'],
  [`OSTER, Dec. 3, 2024 — ${SENTENCE}`, '2024-12-03'],
  [`OSTER, Sept. 3, 2024 — ${SENTENCE}`, '2024-09-03'],
  [`Dated: 3 Nov. 2025\n\n${SENTENCE}`, '2025-11-03'],
  [`Kräne stehen still\n\nOster, den 3. Dezember 2025\n\n${SENTENCE}`, '2025-12-03'],
  [`Grues à l’arrêt\n\nle 3 décembre 2025\n\n${SENTENCE}`, '2025-12-03'],
  [`NEW OSTER, Velmora, 28 November (CP) – ${SENTENCE}`, '2025-11-28'],
])('the head of a text says when it was published: %j', (text, date) => {
  expect(dateOfHead(text, NOW)).toBe(date);
});

it.each([
  [SENTENCE],
  [`OSTER — ${SENTENCE}`],
  [`OSTER, May 3 (CP) - ${SENTENCE}`],
  [`The talks broke off on 3 December 2024, the board said, and nobody has met since then or wants to.`],
  [`${`${SENTENCE}\n\n`.repeat(8)}Date: 3 December 2025`],
  [`Dec 3 was the day on which the board met. ${SENTENCE}`],
  [`Treaty of 3 December 2024\n\n${SENTENCE}`],
  [`Date: 31 November 2025\n\n${SENTENCE}`],
])('no date is taken from elsewhere, nor a year guessed for one long ago: %j', (text) => {
  expect(dateOfHead(text, NOW)).toBeNull();
});

it('a dateline of December that is read in January is of the year before', () => {
  expect(dateOfHead(`OSTER, Dec 30 (CP) - ${SENTENCE}`, new Date('2026-01-04T12:00:00Z'))).toBe('2025-12-30');
});
