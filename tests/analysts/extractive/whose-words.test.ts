import { describe, expect, it } from 'vitest';
import { positionsOf } from './drafting.ts';

const told = (text: string) => positionsOf(text).map(({ actor, statement }) => `${actor}: ${statement}`);

describe('“the company”', () => {
  it.each([
    [
      'Hexo offers free advice to sellers.\n\nFelion is a Halden-based firm that reads faces. The company wants to help workers.',
      ['Hexo: free advice to sellers', 'Felion: to help workers'],
    ],
    [
      'Hexo offers free advice to sellers. Hexo buys boats.\n\nChipo is a network that links shops.\n\nThe company has promised to deliver in a day.',
      ['Hexo: free advice to sellers', 'Chipo: to deliver in a day'],
    ],
    [
      'Hexo offers free advice to sellers.\n\nPolym Ventures is a studio helping to build boats. Polym believes that boats are good. This company hopes to build more.',
      ['Hexo: free advice to sellers', 'Polym Ventures: boats are good', 'Polym Ventures: a hope to build more'],
    ],
    [
      'Vozo is the first platform where you can rent nets. Brill is a retailer with ten shops. The firm wants to sell nets.',
      ['Brill: to sell nets'],
    ],
    [
      'Tamsel is a start-up founded in May. The startup wants to sell nets. Brill is one of the retailers.',
      ['Tamsel: to sell nets'],
    ],
  ])('is the one that the text has just turned to: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('may be one spoken of again since the text told what another is', () => {
    expect(
      told(
        'Hexo Shipping sells nets. Felion is a firm that reads faces. Hexo Shipping left. The company wants more nets.',
      ),
    ).toEqual(['Hexo Shipping: more nets']);
  });
});

describe('the name of a generation', () => {
  it.each([
    'People born after 1995 – known as Generation Z – care for the sea. “The port was foul,” he said.',
    'Generation Alpha is small. “The port was foul,” he said.',
    'Some of Gen Z care for the sea. “The port was foul,” he said.',
    'Gen Zers care for the sea. “The port was foul,” he said.',
    'Generation X cares for the sea. “The port was foul,” she said.',
  ])('is nobody’s: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is no general’s', () => {
    expect(told('Gen Omar said that the port was foul.')).toEqual(['Omar: the port was foul']);
  });
});
