import { type Html, html } from './html.ts';
import { LOGO, shell } from './page.ts';

/** A page in place of one that can't be shown. */
export function renderEndedPage(title: string, text: Html): string {
  return shell(
    html`<meta name="robots" content="noindex">`,
    html`<main class="ended">
  <p class="home">${LOGO}<span>Readout</span></p>
  <h1>${title}</h1>
  ${text}
</main>`,
    { title, styles: ['reading', 'narrow'] },
  );
}

export function renderExpired(): string {
  return renderEndedPage(
    'This link has expired',
    html`<p>Links to the reading room work for 14 days.</p>
  <p>To get a new one, post the article’s link in its channel again, or use <code>/positions</code> there: the answer ends with a link to the ledger.</p>`,
  );
}

/** Doesn't say whether there ever was something. */
export function renderMissing(): string {
  return renderEndedPage('Page not found', html`<p>The address may be incomplete, or what it showed was deleted.</p>`);
}
