import { describe, expect, it } from 'vitest';
import { copyBands } from '../../src/articles/copy-signature.ts';
import { isCopy } from '../../src/articles/is-copy.ts';

const LEAD = 'The harbour council of Elmar will sell its old lighthouse to a bank, its chairwoman said on Friday.';
const BODY = `"We have no use for it and no money to keep it," Ann Lee told reporters after a meeting of three hours. The bank offered 4 million crowns, half of what the council had asked for in the spring.

Fishermen who use the light as a landmark protested in front of the town hall. Their speaker, Ed Moss, called the sale a mistake that nobody would be able to undo. He said the boats would go on strike next week unless the council kept the light burning.

The bank wants to turn the tower into a hotel with 20 rooms. It did not say when the work would begin, or what would become of the keeper, who has lived there since 1998.`;
const ARTICLE = { text: `ELMAR, March 6 (Agency) — ${LEAD}\n\n${BODY}`, language: 'en' };
const textOf = (text: string) => ({ text, language: 'en' });
const shareBand = (one: string, other: string) =>
  copyBands(one, 'en').some((band) => copyBands(other, 'en').includes(band));

describe('a copy of an article', () => {
  it.each([
    ['the same text under another dateline', `Elmar, March 7 – ${LEAD}\n\n${BODY}`],
    [
      'lines broken and pages numbered, as a PDF has it',
      `${LEAD} ${BODY}`.replace(/(.{60,70})\s/gu, '$1\n').replace('reporters', 'reporters\nPage 1 of 2\n'),
    ],
    [
      'a line of the outlet’s own at its end',
      `${LEAD}\n\n${BODY}\n\nReporting by our staff in Dornau, with material from the agency.`,
    ],
    ['its last paragraph cut', `${LEAD}\n\n${BODY.slice(0, BODY.lastIndexOf('\n\n'))}`],
    [
      'other quotation marks and capitals',
      ARTICLE.text.replaceAll('"', '”').replace('harbour council', 'Harbour Council'),
    ],
  ])('has %s', (_what, text) => {
    expect(isCopy(textOf(text), ARTICLE)).toBe(true);
    expect(shareBand(text, ARTICLE.text)).toBe(true);
  });

  it.each([
    ['a number that changed', ARTICLE.text.replace('4 million', '6 million')],
    ['a number in words that changed', ARTICLE.text.replace('three hours', 'five hours')],
    [
      'a sentence more in which somebody says something',
      `${ARTICLE.text}\n\nThe bank agreed to wait, Lee said late on Sunday.`,
    ],
    [
      'a long sentence more',
      `${ARTICLE.text}\n\nA court in Dornau stopped the sale late on Sunday until it has heard the keeper and two of the fishermen in June.`,
    ],
    ['another name', ARTICLE.text.replaceAll('Ann Lee', 'Ann Karin Lee')],
    ['a “not” that is new', ARTICLE.text.replace('will sell', 'will not sell')],
    [
      'as much again of its own',
      `${ARTICLE.text}\n\n${'The mayor wrote a long letter about other towers, other towns and their many keepers. '.repeat(1)}${Array.from({ length: 60 }, (_, place) => `Then came speaker ${place} with another story.`).join(' ')}`,
    ],
    ['only its first lines', LEAD],
    ['nothing of it', 'A storm took the roof of the school in Dornau on Sunday, and nobody was hurt. '.repeat(9)],
  ])('has not %s', (_what, text) => {
    expect(isCopy(textOf(text), ARTICLE)).toBe(false);
  });

  it('is looked up by numbers that unlike texts don’t share, in scripts without spaces, too', () => {
    expect(
      shareBand(ARTICLE.text, 'A storm took the roof of the school in Dornau on Sunday, and nobody was hurt.'),
    ).toBe(false);
    const chinese = '港口委员会星期五表示，将把旧灯塔出售给一家银行，渔民对此表示抗议，并威胁下周罢工。'.repeat(2);
    expect(isCopy({ text: `据报道，${chinese}`, language: 'zh' }, { text: chinese, language: 'zh' })).toBe(true);
    expect(copyBands('', 'en')).toEqual([]);
  });
});
