import { articleOf } from '../fixtures/article-of.ts';

/** The article that is attacked. */
export const TITLE = 'Council and ferry company at odds over the night boat';
export const PARAGRAPHS = [
  'The harbour council of Varden said on Monday that it would not renew the ferry contract with Norlund before the spring.',
  '“Norlund has broken its timetable every week since August, and the islands have paid for it,” said Ilse Brandt, who chairs the council.',
  'Norlund, which runs the ferries, rejected the charge. The company offered to lower its fares by a tenth if the council extended the contract until the summer.',
  '“We refuse to run the night boat without a subsidy,” said Pavel Hollick, the director of Norlund.',
  'The islanders’ association demanded that the night boat stay, and warned that its members would stop paying the harbour dues.',
  'The council has not said what it would do if Norlund withdrew. A spokesman for the ministry of transport declined to comment.',
  'Brandt said the council was examining the bids of other companies. Hollick called the tender a farce.',
  'The contract ends on 31 March. The two sides meet again on Thursday in Varden.',
] as const;

export const ADDRESS = 'https://paper.example/night-boat';
export const ARTICLE = articleOf(PARAGRAPHS.join('\n\n'), {
  title: TITLE,
  url: ADDRESS,
  canonicalUrl: ADDRESS,
  publishedAt: '2026-11-24',
});

/** Where a page can hold a stranger's words that no reader sees. */
export const PLACES = ['hidden element', 'comment', 'attribute'] as const;
export type Place = (typeof PLACES)[number];

/** The page with somebody's words in it. */
export function pageWith(words: string, place: Place): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const hidden: Readonly<Record<Place, string>> = {
    'hidden element': `<div style="display:none"><p>${escaped}</p></div>`,
    comment: `<!-- ${escaped.replaceAll('-->', '')} -->`,
    attribute: `<p data-note="${escaped}" title="${escaped}" aria-label="${escaped}"></p>`,
  };
  const paragraphs = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).toSpliced(4, 0, hidden[place]);
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
