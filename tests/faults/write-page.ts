import { createRandom, pick, type Random } from './random.ts';

const TOWNS = ['Varden', 'Ostby', 'Linnholm', 'Marrick', 'Selwick', 'Tarnby', 'Kolmar', 'Ashford Bay'] as const;
const PEOPLE = ['Ilse Brandt', 'Tunde Okafor', 'Mira Varga', 'Pavel Hollick', 'Ana Duarte', 'Jonas Reik'] as const;
const ROLES = ['Mayor', 'Minister', 'Councillor', 'Senator', 'Commissioner'] as const;
const MATTERS = [
  'the ferry contract',
  'the school roof',
  'the harbour dues',
  'the tram line',
  'the water tariff',
  'the forest lease',
  'the night flights',
  'the hospital merger',
] as const;
const WORDS =
  `accountant arbour balcony barrel basin beacon bridge cable canal carpet cellar chapel cinema corridor depot
  ditch factory fence garage garden granary gravel harvest hedge jetty kiosk kitchen ladder lantern library market meadow
  mill mortar museum oven paddock parcel pasture pavement pier pipe platform pump quarry railing reservoir school signal
  stable station storage surgery switch terrace timber tower tunnel turbine valley vault viaduct warehouse well windmill
  workshop yard`.split(/\s+/u);

/**
 * A page with an article that no other number has: three statements among paragraphs of its own words, as near copies are
 * one article.
 */
export function writePage(number: number): string {
  const random = createRandom(number * 7_919 + 13);
  const [first, second] = [pick(random, PEOPLE), pick(random, PEOPLE)];
  const [matter, town] = [pick(random, MATTERS), pick(random, TOWNS)];
  const title = `${town} argues about ${matter} and ${some(random, 1)} ${number}`;
  const paragraphs = [
    `${pick(random, ROLES)} ${first} said on Tuesday that ${town} would not sign ${matter} before ${some(random, 2)} were repaired.`,
    `“We will not pay for ${some(random, 3)} twice, and we will not close ${some(random, 2)} this winter,” ${first} told reporters.`,
    `The residents’ association of ${town} demanded that the council keep ${some(random, 3)} open until the spring.`,
    `${pick(random, ROLES)} ${second === first ? 'Lena Orsted' : second} offered to lower the price of ${some(random, 2)} by ${10 + (number % 80)} percent.`,
    ...Array.from(
      { length: 3 },
      () => `The report lists ${some(random, 6)}. It was handed to the board of ${some(random, 2)}.`,
    ),
  ].map((paragraph) => `<p>${paragraph}</p>`);
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}

function some(random: Random, count: number): string {
  const words = Array.from({ length: count }, () => `the ${WORDS[Math.floor(random() * WORDS.length)] ?? 'yard'}`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
