import { describe, expect, it } from 'vitest';
import { createFiledSeries } from './articles-for-filing.ts';

const LOCKS = 'The council said it would repair the two locks of the Vell canal by May';
const FIRST = `${LOCKS}. Its engineer, Sanne Dirks, put the cost of the repair at 12 million crowns.

"A lock that leaks drains the whole canal, and both locks leak," Dirks said.

The skippers’ guild said its barges needed berths in the old harbour. "Fifty berths are the least we need," said its master, Bo Holt.

The town’s mayor, Ida Rask, offered the guild thirty berths in the harbour.

Rask said the toll at Ness would rise by half in autumn. Holt said no skipper would pay a higher toll.

The council will also buy a dredger, it said. The last one sank off Ness in a storm three years ago, and the mud has risen since.

About 900 people live from the canal. Two of the guild’s barges were decked with flags on Monday, and a band played on the quay until dark.`;

function firstArticle() {
  const series = createFiledSeries();
  const [repair, leak, berths, offer, toll, refusal] = series.add(FIRST, [
    { speaker: 'council', says: LOCKS, label: 'repair of the locks' },
    { speaker: 'Sanne Dirks', says: 'A lock that leaks drains the whole canal, and both locks leak', label: 'locks' },
    { speaker: 'Bo Holt', says: 'Fifty berths are the least we need', label: 'berths' },
    { speaker: 'Ida Rask', says: 'offered the guild thirty berths in the harbour', label: 'berths' },
    { speaker: 'Ida Rask', says: 'the toll at Ness would rise by half in autumn', label: 'toll' },
    { speaker: 'Bo Holt', says: 'no skipper would pay a higher toll', label: 'toll' },
  ]);
  return { series, repair, leak, berths, offer, toll, refusal };
}

describe('the statements of a first article', () => {
  it('are filed by what they say, whoever says it', () => {
    const { repair, leak, berths, offer, toll, refusal } = firstArticle();
    expect([leak, offer, refusal]).toEqual([repair, berths, toll]);
    expect(new Set([repair, berths, toll, null]).size).toBe(4);
  });
});

describe('a later statement', () => {
  it('goes to a known matter by its words, in another order and form', () => {
    const { series, repair, berths } = firstArticle();
    const [leaking, berth] = series.add(
      `Sanne Dirks said the repairing of the canal’s leaking locks would begin in March.

Bo Holt said the guild could do with forty berths in the harbour.`,
      [
        { speaker: 'Sanne Dirks', says: 'the repairing of the canal’s leaking locks would begin in March' },
        { speaker: 'Bo Holt', says: 'the guild could do with forty berths in the harbour' },
      ],
    );
    expect([leaking, berth]).toEqual([repair, berths]);
  });

  it('goes to a known matter by a number that was named of it, and by its paragraph, where it says no more', () => {
    const { series, berths } = firstArticle();
    const [quote] = series.add(
      `The quarrel over the harbour berths went into a second week.

"Thirty is an insult, and fifty it stays," Bo Holt said.`,
      [{ speaker: 'Bo Holt', says: 'Thirty is an insult, and fifty it stays' }],
    );
    expect(quote).toBe(berths);
  });

  it('goes to the known matter where its speaker has counted the same before', () => {
    const series = createFiledSeries();
    const begin = (who: string, says: readonly [string, string]) =>
      series.add(`${who} said ${says[0]}.\n\n“${says[1]},” ${who} said.`, [
        { speaker: who, says: says[0] },
        { speaker: who, says: says[1] },
      ]);
    const [dredger] = begin('Ida Rask', [
      'the town could carry 20 percent of the dredger',
      'The dredger sank off Ness',
    ]);
    const [toll] = begin('Bo Holt', ['the guild could bear a toll of 5 percent', 'The toll is a tax on barges']);
    expect(new Set([dredger, toll, null]).size).toBe(3);
    const [fair] = series.add(
      '"Eleven percent is a fair thing, when all has been weighed," Bo Holt said over coffee and buns.',
      [
        { speaker: 'Bo Holt', says: 'Eleven percent is a fair thing, when all has been weighed' },
        { speaker: 'Ida Rask', says: 'coffee and buns' },
      ],
    );
    expect(fair).toBe(toll);
  });

  it('goes to a known matter under another name, where the article says that it is the same', () => {
    const { series, repair } = firstArticle();
    const [works] = series.add(
      `The Vell works, as the council now calls the repair of the locks, would take a year, Sanne Dirks said.`,
      [
        {
          speaker: 'Sanne Dirks',
          says: 'The Vell works, as the council now calls the repair of the locks, would take a year',
        },
      ],
    );
    const [later] = series.add(`The Vell works would cost more than planned, Sanne Dirks said.`, [
      { speaker: 'Sanne Dirks', says: 'The Vell works would cost more than planned' },
    ]);
    expect([works, later]).toEqual([repair, repair]);
  });

  it('begins a matter of its own where it is like nothing known', () => {
    const { series, repair, berths } = firstArticle();
    const [choir] = series.add(
      `Ida Rask said the town would pay for a new choir.

"A choir is cheaper than a theatre," Rask said of the choir.`,
      [{ speaker: 'Ida Rask', says: 'A choir is cheaper than a theatre', label: 'choir' }],
    );
    expect(choir).not.toBeNull();
    expect([repair, berths]).not.toContain(choir);
  });

  it('stays unfiled where it fits two matters alike', () => {
    const { series } = firstArticle();
    const [both] = series.add(`Ida Rask said that neither the locks nor the berths could wait.`, [
      { speaker: 'Ida Rask', says: 'neither the locks nor the berths could wait' },
    ]);
    expect(both).toBeNull();
  });

  it('is not of another story’s matter because a word is the same', () => {
    const { series, berths } = firstArticle();
    const [train] = series.add(
      `The railway of Ostmark will add sleeping cars. "Our night train has eighty berths, and each is sold," said its head, Olga Brand.

The railway’s union said conductors had nowhere to sleep. "A conductor sleeps on a bench," said Jan Timm.`,
      [
        { speaker: 'Olga Brand', says: 'Our night train has eighty berths, and each is sold', label: 'night train' },
        { speaker: 'Jan Timm', says: 'A conductor sleeps on a bench', label: 'bench' },
      ],
    );
    expect(train).not.toBe(berths);
  });
});

describe('what a model names', () => {
  it('is filed under the matter whose title it took, and else begins one together with all it calls the same', () => {
    const { series, berths } = firstArticle();
    const filed = series.add(`Bo Holt said they would see. Ida Rask said that was so. Sanne Dirks hoped so.`, [
      { speaker: 'Bo Holt', says: 'they would see', named: { label: 'berths', matter: berths ?? null } },
      { speaker: 'Ida Rask', says: 'that was so', named: { label: 'bridge toll', matter: null } },
      { speaker: 'Sanne Dirks', says: 'hoped so', named: { label: 'bridge toll', matter: null } },
    ]);
    expect(filed[0]).toBe(berths);
    expect(filed[1]).toBe(filed[2]);
    expect(filed[1]).not.toBe(berths);
    expect(filed[1]).not.toBeNull();
  });
});
