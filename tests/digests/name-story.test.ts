import { describe, expect, it } from 'vitest';
import type { DigestArticle } from '../../src/digests/digest.ts';
import { nameStory, type Said } from '../../src/digests/name-story.ts';

function article(id: string, title: string, bottomLine = '', actors: readonly string[] = []): DigestArticle {
  return {
    reference: {
      ...{ id, title, siteName: null, url: null, date: '2026-03-02', isDated: true, alsoIn: [] },
      ...{ channel: 'C1', briefingId: id, messageId: null },
    },
    addedAt: new Date('2026-03-02T09:00:00Z'),
    bottomLine: bottomLine === '' ? [] : [{ text: bottomLine, evidence: [] }],
    events: [],
    actors: actors.map((name) => ({ id: name, name, kind: 'person', role: null, affiliation: null })),
  };
}

const said = (id: string, issue: string | null, quote = ''): Said => ({ issue, quote, article: { id } });

describe('the name of a story', () => {
  it.each([
    ['Marland unveils pension bill, retirement at 67', 'pension bill'],
    ['Ardia, Sovia open border talks with a river between them', 'border talks'],
    ['Rail strike begins as pay talks collapse in Arn', 'rail strike'],
    ['Calvia asks bondholders for patience as debt talks open', 'debt talks'],
    ['Ministers meet on the ferry dispute', 'ferry dispute'],
  ])('is what its first headline calls it, rather than a matter: “%s”', (title, expected) => {
    const name = nameStory([article('1', title)], [said('1', 'opinion'), said('1', 'opinion')], null);
    expect(name.toLowerCase()).toBe(expected);
  });

  it('is the title where nothing is called by a name yet, and gives way to one', () => {
    const first = article('1', 'Both sides draw a line at the bakery');
    const name = nameStory([first], [said('1', 'zone')], null);
    expect(name).toBe('“Both sides draw a line at the bakery”');
    const second = article('2', 'Fishery treaty nears', 'The fishery treaty is near.');
    expect(nameStory([first, second], [said('1', 'zone')], name)).toBe('fishery treaty');
  });

  it('stays while another one is little better', () => {
    const articles = [article('1', 'Pay talks begin'), article('2', 'Rail strike', 'A rail strike began.')];
    expect(nameStory(articles, [], 'pay talks')).toBe('pay talks');
  });

  it('is a matter that several articles are about, and no measure', () => {
    const articles = [article('1', 'No deal on methane levy yet'), article('2', 'Farmers wait'), article('3', 'Again')];
    const statements = articles.flatMap(({ reference: { id } }) => [said(id, 'drained peatland'), said(id, 'percent')]);
    expect(nameStory(articles.slice(1), statements, null)).toBe('drained peatland');
    expect(nameStory(articles, statements, null)).toBe('methane levy');
  });

  it('is nobody’s name, nor an office', () => {
    const told = 'The foreign minister, Ada Lund, spoke. The foreign minister left.';
    const name = nameStory(
      [article('1', 'Foreign minister Ada Lund leaves', told, ['Ada Lund'])],
      [said('1', 'zone')],
      null,
    );
    expect(name).not.toMatch(/^(?:foreign minister|ada lund)$/iu);
  });

  it('keeps the capitals that it has inside a sentence', () => {
    const articles = [
      article('1', 'Port Aldo waits', 'The boats of Port Aldo wait.'),
      article('2', 'Boats leave Port Aldo', 'They left Port Aldo.'),
    ];
    expect(nameStory(articles, [], null)).toBe('Port Aldo');
  });
});
