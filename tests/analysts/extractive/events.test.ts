import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/analysts/extractive/draft/dates.ts';
import { draftFrom, draftOf } from './drafting.ts';

const datesOf = (text: string, publishedAt: string | null = null) =>
  findDates(text, publishedAt).map(({ asWritten, date }) => [asWritten, date]);

describe('dates', () => {
  it.each([
    ['It opened on December 3, 2025.', 'December 3, 2025', '2025-12-03'],
    ['It opened on 3 December 2025.', '3 December 2025', '2025-12-03'],
    ['It opened on 2025-12-03.', '2025-12-03', '2025-12-03'],
    ['It opened in June 2025.', 'June 2025', '2025-06'],
    ['It opened on Friday, May 20, 2022.', 'Friday, May 20, 2022', '2022-05-20'],
    ['It opened on Friday 20 May 2022.', 'Friday 20 May 2022', '2022-05-20'],
    ['It opened on Tuesday, the 3rd of June 2025.', 'Tuesday, the 3rd of June 2025', '2025-06-03'],
    ['It was open November 20–21, 2025.', 'November 20–21, 2025', '2025-11-20/2025-11-21'],
    ['It was open 28 November – 2 December 2025.', '28 November – 2 December 2025', '2025-11-28/2025-12-02'],
  ])('that are whole are read as written: %s', (text, asWritten, date) => {
    expect(datesOf(text)).toEqual([[asWritten, date]]);
  });

  it.each([
    ['The vote was moved from March 30 to April 10.', '2026-04-10', 'April 10'],
    ['The hearing has been put off from 1 March to 15 May.', '2026-05-15', '15 May'],
  ])('of which one was moved to the other are one: %s', (text, date, asWritten) => {
    expect(datesOf(text, '2026-02-20')).toEqual([[asWritten, date]]);
  });

  it.each([
    ['The lock, closed by the navy since January, may open.', '2026-01'],
    ['They want the lock open, which was shut by the port in April.', '2026-04'],
    ['Nine crews held by the navy were home on Sunday.', '2026-06-07'],
    ['Ann Lee, until Friday the deputy, takes over.', '2026-06-05'],
    ['The lock has to be open by Friday.', '2026-06-12'],
    ['The lock has to be open by the end of July.', '2026-07'],
    ['The list need not be with them this Friday.', '2026-06-12'],
  ])('lie behind or ahead by what leads up to them, not by a word further off: %s', (text, date) => {
    expect(datesOf(text, '2026-06-10').map(([, each]) => each)).toEqual([date]);
  });

  it('of a period are not moved: it has a beginning and an end', () => {
    expect(datesOf('The fair runs from March 30 to April 10.', '2026-02-20')).toEqual([
      ['March 30 to April 10', '2026-03-30/2026-04-10'],
    ]);
  });

  it.each([
    ['The club opened on Sept. 4, 2025.', [['Sept. 4, 2025', '2025-09-04']]],
    ['The club opened on Mar 4, 2025.', [['Mar 4, 2025', '2025-03-04']]],
    ['They met in the Mar-a-Lago club.', []],
    ['It opened in May. Nobody came.', [['May', null]]],
  ])('with an abbreviated month are read, and names that look like one are not: %s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });

  it.each([
    ['They met on December 2.', '2025-12-03', 'December 2', '2025-12-02'],
    ['They met on December 28.', '2026-01-05', 'December 28', '2025-12-28'],
    ['They will meet on January 8.', '2025-12-20', 'January 8', '2026-01-08'],
    ['They met on May 3.', '2025-12-03', 'May 3', '2025-05-03'],
    ['They met on Tuesday.', '2025-12-03', 'Tuesday', '2025-12-02'],
    ['They will meet on Friday.', '2025-12-03', 'Friday', '2025-12-05'],
    ['A hearing is planned for Monday.', '2025-12-03', 'Monday', '2025-12-08'],
    ['Trucks may cross from Saturday.', '2025-12-03', 'Saturday', '2025-12-06'],
    ['They met last month.', '2026-01-15', 'last month', '2025-12'],
    ['They met yesterday.', '2026-01-01', 'yesterday', '2025-12-31'],
  ])(
    'without a year are read against the day of publication: %s, published %s',
    (text, publishedAt, asWritten, date) => {
      expect(datesOf(text, publishedAt)).toEqual([[asWritten, date]]);
    },
  );

  it('without a year take the one year the article’s other dates name', () => {
    expect(datesOf('It began in the spring of 2024. They met on May 3.')).toEqual([
      ['spring of 2024', null],
      ['May 3', '2024-05-03'],
    ]);
  });

  it('are never invented: a weekday or a day without a year stays unresolved where nothing settles it', () => {
    expect(datesOf('They met on Tuesday, and again on May 3.')).toEqual([
      ['Tuesday', null],
      ['May 3', null],
    ]);
    expect(datesOf('They met on May 3. The rule dates from 1905, the last vote from 2020.')).toEqual([['May 3', null]]);
    expect(datesOf('They met on February 30, 2024.')).toEqual([['February 30, 2024', null]]);
  });

  it('are not seen in ordinary words and numbers', () => {
    expect(
      datesOf('The march of May and June may cost 3 million, said April Dec 15%.', '2025-12-03').map(
        ([written]) => written,
      ),
    ).not.toContain('Dec 15');
    expect(datesOf('We may 3 times march 4 miles.')).toEqual([]);
  });
});

describe('events', () => {
  it('keep two dates of one sentence apart', () => {
    const text = 'The town left the pact back in the summer of 2025, after a June meeting with Brandt in Oslo.';
    const { events } = draftFrom(text, { actors: ['Brandt'] });
    expect(events.map(({ dateAsWritten, date, text: told }) => [dateAsWritten, date, told])).toEqual([
      ['summer of 2025', null, text],
      ['June', '2025-06', 'June meeting with Brandt in Oslo.'],
    ]);
  });

  it('tell the date of a clause within a sentence as that of the clause', () => {
    const text =
      'Mirela Vance, who had led the mission since the border talks opened on 1 June 2024, told the board to leave. It was the worst storm since the winter gales began in March 2020.';
    expect(draftOf(text).events.map(({ date, text: told }) => [date, told])).toEqual([
      ['2020-03', 'The winter gales began.'],
      ['2024-06-01', 'The border talks opened.'],
    ]);
  });

  it('are in the order of their dates', () => {
    const text =
      'The pier will open on 5 May 2026. The old pier burned down on 3 May 2024. A vote was held in June 2025.';
    expect(draftOf(text).events.map(({ date }) => date)).toEqual(['2024-05-03', '2025-06', '2026-05-05']);
  });

  it.each([
    ['a noun alone', 'The envoy spoke at a May 2024 event in town about the harbour.', /^Event/],
    [
      'a clause that hangs on another',
      'The pier is closed, as it has been ever since the storm in May 2024.',
      /^(?:Ever since|As)/,
    ],
    [
      'what only tells which thing is meant',
      'Few have read the deal that the board signed on 3 May 2024.',
      /^The board/,
    ],
    ['where it was written', 'Coast News, 17 March 2024 - The board closed the pier.', /./],
  ])('are not made of %s', (_, text, told) => {
    expect(
      draftOf(text)
        .events.map((event) => event.text)
        .join(' '),
    ).not.toMatch(told);
  });

  it('say where they were cut', () => {
    const long = Array.from({ length: 30 }, (_, index) => `mast and rope and sail number ${index}`).join(' with ');
    expect(draftOf(`On 3 May 2024 the storm broke the ${long}.`).events[0]?.text).toMatch(/ …$/);
  });

  it('say whose claim they are', () => {
    const text = 'Quist added that the town left the pact on 4 March 2024.';
    const { events } = draftFrom(text, {
      actors: ['Quist'],
      attributions: [
        {
          actor: 'Quist',
          source: 'Quist',
          cue: 'added',
          lemma: 'add',
          content: 'that the town left the pact on 4 March 2024',
        },
      ],
    });
    expect(events[0]).toMatchObject({ date: '2024-03-04', text: expect.stringMatching(/Quist/) });
  });

  it('leave out the day on which somebody merely said something', () => {
    const text = '“The toll has to go,” Quist said on 4 March 2024.';
    const { events } = draftFrom(text, {
      actors: ['Quist'],
      attributions: [
        {
          actor: 'Quist',
          source: 'Quist',
          cue: 'said',
          lemma: 'say',
          directness: 'direct',
          content: 'The toll has to go',
        },
      ],
    });
    expect(events).toEqual([]);
  });

  it.each([
    ['Refugees are still camped at Dera, where they were shelled on Sunday.'],
    ['The rebels hold the town they took on 12 May.'],
    ['The town still lacks water, which was cut off on 2 May.'],
  ])('keep the day that is not that of the main clause: %s', (text) => {
    expect(draftOf(text).events.map((event) => event.text)).toEqual([text]);
  });

  it('are not told on the word of whoever only accused somebody then', () => {
    const text = 'Minister Nora Lindt accused the builders of fraud when the first bodies were found in April.';
    expect(draftOf(text).events.map((event) => event.text)).toEqual(['The first bodies were found.']);
  });

  it('leave out what happened to somebody whom a reader of it alone can’t tell', () => {
    const text = 'Mayor Nora Lindt denied any link to the fire. The suspect has been detained since May 25.';
    expect(draftOf(text).events).toEqual([]);
  });

  it('do not repeat the day that stands in front of what happened', () => {
    const text = 'The vote came after the March 4 collapse of the ferry pier in Norland.';
    expect(draftFrom(text).events.map(({ text: told }) => told)).toEqual(['Collapse of the ferry pier in Norland.']);
  });

  it('leave out what says too little by itself', () => {
    expect(draftFrom('The season begins on March 4.').events).toEqual([]);
  });

  it('carry the sentence as evidence', () => {
    const text = 'Nothing else happened. The bridge opened on 4 March 2024 after long delays.';
    expect(draftFrom(text).events[0]?.evidence).toEqual([
      { quote: 'The bridge opened on 4 March 2024 after long delays.', at: 23 },
    ]);
  });
});
