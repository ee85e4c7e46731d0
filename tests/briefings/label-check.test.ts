import { describe, expect, it } from 'vitest';
import { createLabelCheck } from '../../src/briefings/label-check.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import { languageOfText } from '../../src/language/guess-language.ts';

const TEXT = `The harbour board wants the accord to hold for twelve years. The guild would sign for five. It also asks who pays for
the enriched feed that is stored in the old sheds, and what the crews on barley barges get. Brekke met the board.`;
const { isLabel, trimLabel } = createLabelCheck(prepareText(TEXT, languageOfText('en', TEXT)), [TEXT]);

describe('a model’s label', () => {
  it.each(['accord', 'duration of the accord', 'storage of enriched feed', 'crews on barley barges'])(
    'is one in the article’s words, with which side of it is at issue: %s',
    (label) => {
      expect(isLabel(label)).toBe(true);
    },
  );

  it.each(['duration', 'fraud of the board', 'the board met the guild', 'poisoned feed'])(
    'is none with a word that tells something else, or no word of the article: %s',
    (label) => {
      expect(isLabel(label)).toBe(false);
    },
  );

  it.each([
    ['storage of enriched feed abroad', 'storage of enriched feed'],
    ['barley tariffs', 'barley'],
    ['accord', 'accord'],
    ['collapse of the accord', 'accord'],
    ['curbs on enriched feed', 'enriched feed'],
    ['crews on rusty barley barges', 'crews on barley barges'],
    ['storage of dangerous enriched feed', 'storage of enriched feed'],
  ])(
    'loses a first or last word that the article does not have, with what joins it, or an adjective: %s',
    (label, trimmed) => {
      expect(trimLabel(label)).toBe(trimmed);
    },
  );

  it.each(['the board bribed the guild', 'theft and fraud', 'bribery of the guild by Brekke'])(
    'loses no verb in its middle, and no more than one: %s',
    (label) => {
      expect(trimLabel(label)).toBeNull();
    },
  );
});
