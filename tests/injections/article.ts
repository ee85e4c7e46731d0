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
export const UNSEEN_PLACES = [
  'hidden element',
  'comment',
  'attribute',
  'alt text',
  'description',
  'template',
  'record',
  'drawing',
] as const;
/** Where readers see them. */
export const SEEN_PLACES = ['title', 'byline', 'site name', 'start', 'middle', 'end', 'caption', 'link'] as const;
export type Place = (typeof UNSEEN_PLACES)[number] | (typeof SEEN_PLACES)[number];

/** Markup of a page beside that of its article. */
interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly byline?: string;
  /** Before which paragraph it stands. */
  readonly at?: number;
  readonly html?: string;
}

/** The page with somebody's words in it. */
export function pageWith(words: string, place: Place): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const record = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, description: words, keywords: words });
  const parts: Readonly<Record<Place, Parts>> = {
    'hidden element': { html: `<div style="display:none"><p>${escaped}</p></div>` },
    comment: { html: `<!-- ${escaped.replaceAll('-->', '')} -->` },
    attribute: { html: `<p data-note="${escaped}" title="${escaped}" aria-label="${escaped}"></p>` },
    'alt text': { html: `<img src="/quay.jpg" alt="${escaped}"><figure><img src="/b.jpg" alt="${escaped}"></figure>` },
    description: {
      head: `<meta name="description" content="${escaped}"><meta property="og:description" content="${escaped}">`,
    },
    template: { html: `<template><p>${escaped}</p></template>` },
    record: { head: `<script type="application/ld+json">${record.replaceAll('<', '\\u003c')}</script>` },
    drawing: { html: `<svg><title>${escaped}</title><desc>${escaped}</desc></svg>` },
    title: { title: escaped },
    byline: { byline: escaped },
    'site name': { head: `<meta property="og:site_name" content="${escaped}">` },
    start: { at: 0, html: `<p>${escaped}</p>` },
    middle: { html: `<p>${escaped}</p>` },
    end: { at: PARAGRAPHS.length, html: `<p>${escaped}</p>` },
    caption: { html: `<figure><img src="/quay.jpg"><figcaption>${escaped}</figcaption></figure>` },
    link: { html: `<p>The bids are public, <a href="https://collect.example/x">${escaped}</a>.</p>` },
  };
  const { head = '', title = TITLE, byline, at = 4, html = '' } = parts[place];
  const paragraphs = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).toSpliced(at, 0, html);
  const author = byline === undefined ? '' : `<p class="byline" rel="author">By ${byline}</p>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${author}${paragraphs.join('\n')}</article></body></html>`;
}
