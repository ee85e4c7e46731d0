import { describe, expect, it } from 'vitest';
import { draftOf, holders, told } from './drafting.ts';

describe('people and bodies by their nouns', () => {
  it.each([
    ['guerrillas', 'The guerrillas demanded a road to the lake.', 'guerrillas'],
    ['a conference', "The Ostby Rectors' Conference demanded a later start.", "Ostby Rectors' Conference"],
    ['a prison service', 'The prison service said the wing would be closed.', 'prison service'],
    ['allies', 'Her allies rejected the levy.', 'allies'],
  ])('are told of by what they hold: %s', (_, text, holder) => {
    expect(holders(text)).toEqual([holder]);
  });
});

describe('what is short', () => {
  it('is a position where it is what was answered', () => {
    expect(told('“Not this week,” said Mayor Nora Lindt.')).toEqual(['Nora Lindt: “Not this week”']);
  });

  it('is a position where it is what was announced', () => {
    expect(told('Nora Lindt announced a boycott.')).toEqual(['Nora Lindt: a boycott']);
    expect(told('Nora Lindt announced its findings.')).toEqual([]);
  });

  it('is a position where it says what something is', () => {
    expect(told('Nora Lindt called it unfair.')).toEqual(['Nora Lindt: it is unfair']);
    expect(told('Nora Lindt called the mooring illegal.')).toEqual(['Nora Lindt: the mooring is illegal']);
  });

  it('goes with the next sentence of a turn', () => {
    expect(
      told('NORA LINDT: They stay here. The ferry is too small for goats.\n\nPER HOLM: I will vote against the ferry.'),
    ).toEqual([
      'Nora Lindt: “They stay here. The ferry is too small for goats”',
      'Per Holm: “I will vote against the ferry”',
    ]);
  });
});

describe('an interview', () => {
  it('is of whoever alone the paragraph before the questions is about', () => {
    expect(holders('Nora Lindt runs the ferry.\n\nQ: Is it full?\n\nA: It was full all winter.')).toEqual([
      'Nora Lindt',
    ]);
    expect(holders('Nora Lindt runs the ferry with Per Holm.\n\nQ: Is it full?\n\nA: It was full all winter.')).toEqual(
      [],
    );
  });

  it('may have dashes for labels', () => {
    expect(told('We met Nora Lindt on the pier.\n\n— Is the ferry full?\n\n— It was full all winter.')).toEqual([
      'Nora Lindt: “It was full all winter”',
    ]);
  });

  it('may go on with a dash after who speaks', () => {
    const [position] = draftOf('— The ferry to Ostby is full, said Nora Lindt. — It was full all winter.').positions;
    expect(position?.evidence.map(({ quote }) => quote)).toEqual([
      'The ferry to Ostby is full',
      'It was full all winter.',
    ]);
  });
});

describe('a quotation', () => {
  it('is of whoever issued the statement that the sentence before tells of', () => {
    expect(told('The Ostby Guild issued a statement on Monday. “We reject the levy on ferries.”')).toEqual([
      'Ostby Guild: “We reject the levy on ferries”',
    ]);
  });

  it('is of whose role and name stand before its colon', () => {
    expect(told('Harbour master Nora Lindt: “The ferry will be late again.”')).toEqual([
      'Nora Lindt: “The ferry will be late again”',
    ]);
  });

  it('is of the newspaper that was named, where its paper says it', () => {
    expect(told('The Daily Courier lost a suit on Monday. “We will appeal the ruling,” the paper wrote.')).toEqual([
      'Daily Courier: “We will appeal the ruling”',
    ]);
  });
});

describe('the issuer of a statement', () => {
  it('is the body that the heading has in capitals', () => {
    expect(
      holders(
        'STATEMENT BY THE OSTBY RIVER FORUM\n\nWe, the members of the Ostby River Forum, reject the levy on ferries.',
      ),
    ).toEqual(['Ostby River Forum']);
  });
});

describe('items of a list', () => {
  it('are told without their marks', () => {
    expect(holders('Key points\n* Mayor Nora Lindt rules out a new ferry\n* Skippers oppose the levy')).toContain(
      'Nora Lindt',
    );
  });
});

describe('a label', () => {
  it('has no number that the tagger takes for a noun', () => {
    const [position] = draftOf('Nora Lindt said two dozen ferries had been sold.').positions;
    expect(position?.issue).not.toContain('dozen');
  });
});

describe('who speaks', () => {
  it('is not the subject of the clause before "than"', () => {
    expect(holders('No sooner had the gates opened than Nora Lindt demanded a recount.')).toEqual(['Nora Lindt']);
  });
});
