import { directionOf } from '../../language/directions.ts';
import type { BriefingPage, BriefingPageItem } from '../../pages/briefing-page.ts';
import { quoted } from '../../text.ts';
import { apart, type Html, html, inDirection, inLanguage, join, safeAddress } from './html.ts';
import { LOGO, shell } from './page.ts';
import { idOf, type Place, placesOf, renderArticle } from './render-article.ts';

/** A briefing beside its article. Links lead from one to the other, and the script highlights both ends. */
export function renderBriefingPage(page: BriefingPage): string {
  const { title, subtitle, url, text, items, receipt } = page;
  const places = placesOf(items, text);
  const address = url === null ? null : safeAddress(url);
  return shell(
    html`<meta name="robots" content="noindex">
<script type="module" src="/page/reading.js"></script>`,
    html`<a class="skip" href="#briefing">Skip to the briefing</a>
<header class="top"><div class="column">
  <p class="home">${LOGO}<span>Readout</span></p>
  <nav class="halves" aria-label="On this page"><a href="#briefing">Briefing</a> <a href="#article">Article</a></nav>
</div></header>
<main class="reading">
  <header class="reading-head">
    <h1${inDirection(title)}${inLanguage(page.language)}>${title}</h1>
    <p class="subtitle">${apart(subtitle)}${
      address !== null &&
      html` · <a href="${address.href}" target="_blank" rel="noopener noreferrer nofollow">${address.hostname}</a>`
    }</p>
  </header>
  <section class="half is-briefing" id="briefing" aria-labelledby="briefing-title" tabindex="-1">
    <h2 class="unseen" id="briefing-title">Briefing</h2>
    <p class="hint">Select an item to see the passage it’s based on; select a number in the article to see the items based on it.</p>
    ${renderSections(page, places)}
    ${receipt.map((line) => html`<p class="note">${apart(line)}</p>`)}
  </section>
  <article class="half is-article" id="article" aria-labelledby="article-title" tabindex="-1">
    <h2 id="article-title">The article</h2>
    <div class="article-text"${inLanguage(page.language)}>${renderArticle(text, places)}</div>
  </article>
</main>
<div class="unseen" id="status" role="status" aria-live="polite"></div>`,
    { title: `${title} · Readout`, styles: ['reply', 'reading', 'narrow'] },
  );
}

function renderSections(page: BriefingPage, places: readonly Place[]): Html {
  return join(
    [...Map.groupBy(page.items, ({ section }) => section)].map(([section, own], index) => {
      const id = `section-${index + 1}`;
      const subjects = [...Map.groupBy(own, ({ subject }) => subject)];
      return html`<section><h3 id="${id}">${section}</h3>${subjects.map(
        ([subject, held]) =>
          html`${subject !== null && html`<p class="subject"${inDirection(subject)}>${apart(subject)}</p>`}<ul class="claims" role="list">${held.map(
            (item) => renderItem(item, page, places),
          )}</ul>`,
      )}</section>`;
    }),
  );
}

/** The item's text links to its first passage; its numbers link to each one. */
function renderItem(item: BriefingPageItem, page: BriefingPage, places: readonly Place[]): Html {
  const { id, label, text, source, spans, translations } = item;
  const direction = directionOf(text) ?? 'ltr';
  const own = places.filter((place) => spans.some((span) => idOf(span) === place.id));
  const [first] = own;
  const words = html`${label !== null && html`<span class="claim-label">${label}</span> `}<span class="claim-text"${inLanguage(page.ownLanguage)}>${text}</span>`;
  return html`<li id="${id}" tabindex="-1" data-item${inDirection(text)}><p>${
    first === undefined ? words : html`<a class="claim" href="#${first.id}">${words}</a>`
  }${own.map(
    (place) =>
      html`&nbsp;<a class="place" href="#${place.id}" aria-label="Passage ${place.number} in the article">${place.number}</a>`,
  )}</p>${translations.map(
    ({ quote, text: translated }) =>
      html`<blockquote${inDirection(quote, direction)}${inLanguage(page.language)}><p>${quoted(quote)}</p></blockquote><p class="translation"${inDirection(translated, direction)}${inLanguage(page.ownLanguage)}>${translated}</p>`,
  )}${source !== null && source !== '' && html`<p class="source"${inDirection(source, direction)}>${apart(source)}</p>`}</li>`;
}
