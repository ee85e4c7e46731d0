import { describe, expect, it } from 'vitest';
import { draftOf } from './drafting.ts';

/** Speaker of each quotation, with a mark where who spoke is left open. */
function speakersOf(text: string): string[] {
  return draftOf(text).positions.flatMap(({ actor, statement, isSpeakerOpen }) =>
    statement.startsWith('“') ? [`${actor}${isSpeakerOpen === true ? ' ?' : ''}: ${statement}`] : [],
  );
}

describe('a paragraph that is nothing but a quotation', () => {
  it.each([
    'Anna Vogel said the changes were small.\n\n“We object to the map.”\n\nThe council meets in May.',
    '“The map is wrong,” Anna Vogel said.\n\n“We object to the map.”\n\nThe council meets in May.',
  ])('goes to the only speaker of the paragraph above, left open: %s', (text) => {
    expect(speakersOf(text)).toContain('Anna Vogel ?: “We object to the map”');
  });

  it('goes to nobody where two spoke above, or nobody did', () => {
    const two = 'Anna Vogel said it was small. Peter Moll said it was large.\n\n“We object to the map.”\n\nIt rained.';
    expect(speakersOf(two)).toEqual([]);
    expect(speakersOf('Anna Vogel met the council.\n\n“We object to the map.”\n\nIt rained.')).toEqual([]);
  });
});
