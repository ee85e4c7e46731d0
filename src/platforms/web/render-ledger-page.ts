import type { LedgerArticle, LedgerCell, LedgerDay, LedgerEntry, LedgerPage, Named } from '../../pages/ledger-page.ts';
import { STANCES, type Stance } from '../../pages/stances.ts';
import { quoted } from '../../text.ts';
import { apart, type Html, html, inDirection, NOTHING, safeAddress } from './html.ts';
import { LOGO, shell } from './page.ts';
import { idOf } from './render-article.ts';

/** Each stance has its own shape, so that none is shown by colour alone. */
const SIGNS: Readonly<Record<Stance, { readonly name: string; readonly sign: Html }>> = {
  supports: { name: 'supports', sign: html`<circle cx="10" cy="10" r="9"/><path d="M5.500 10h9M10 5.500v9"/>` },
  opposes: {
    name: 'opposes',
    sign: html`<rect x="1.500" y="1.500" width="17" height="17" rx="2.500"/><path d="M5.500 10h9"/>`,
  },
  conditional: {
    name: 'conditional',
    sign: html`<path class="shape" d="M10 0l10 10-10 10L0 10z"/><path d="M6.500 7.500h7M10 4v7M6.500 14h7"/>`,
  },
  unclear: { name: 'no clear stance', sign: html`<circle cx="10" cy="10" r="8.200" stroke-dasharray="3.600 2.600"/>` },
};

/** The ledger: matrix, the statements behind each cell, timeline, articles. All of it works without a script. */
export function renderLedgerPage(page: LedgerPage, path: string): string {
  const articles = new Map(page.articles.map((article) => [article.id, article]));
  return shell(
    html`<meta name="robots" content="noindex">`,
    html`<a class="skip" href="#matrix">Skip to the table</a>
<header class="top"><div class="column">
  <p class="home">${LOGO}<span>Readout</span></p>
  <nav class="sights" aria-label="On this page"><a href="#matrix">Table</a> <a href="#timeline">Timeline</a> <a href="#articles">Articles</a></nav>
</div></header>
<main class="ledger">
  <header class="reading-head"><h1>${page.title}</h1><p class="subtitle">${page.subtitle}</p></header>
  ${renderPresets(page, path)}
  ${renderFilter(page, path)}
  <section id="matrix" aria-labelledby="matrix-title" tabindex="-1">
    <h2 class="unseen" id="matrix-title">Who holds what on which issue</h2>
    ${page.cells.length === 0 ? html`<p class="text">No positions found.</p>` : renderMatrix(page)}
    ${page.notes.map((note) => html`<p class="more">${note}</p>`)}
  </section>
  ${page.cells.map((cell) => renderBehind(cell, page, articles))}
  ${renderUnsure(page, articles, path)}
  <section id="timeline" aria-labelledby="timeline-title" tabindex="-1">
    <h2 id="timeline-title">Timeline</h2>
    ${page.timeline.length === 0 ? html`<p class="text">No statements found.</p>` : NOTHING}
    <ol class="days" role="list">${page.timeline.map((day) => renderDay(day, articles))}</ol>
  </section>
  <section id="articles" aria-labelledby="articles-title" tabindex="-1">
    <h2 id="articles-title">Articles</h2>
    <ul class="sources" role="list">${page.articles.map(
      (article) =>
        html`<li><a href="${article.path}"${inDirection(article.title)}>${article.title}</a> <small>${article.where}</small>${renderOrigin(article)}</li>`,
    )}</ul>
  </section>
</main>`,
    { title: `${page.title} · Readout`, styles: ['reply', 'reading', 'ledger', 'said', 'narrow'] },
  );
}

function renderPresets({ presets }: LedgerPage, path: string): Html {
  return html`<nav class="presets" aria-label="Often used filters">${presets.map(({ name, filter, isChosen }) => {
    const given = Object.entries(filter).filter(([, value]) => value !== null);
    const query = new URLSearchParams(given).toString();
    return html`<a href="${query === '' ? path : `${path}?${query}`}"${isChosen && html` aria-current="true"`}>${name}</a>`;
  })}</nav>`;
}

function renderFilter({ filter, choices }: LedgerPage, path: string): Html {
  const stances = STANCES.map((id) => ({ id, name: SIGNS[id].name }));
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return html`<form class="filter" method="get" action="${path}" aria-label="Filter">
  ${renderChoice('actor', 'Actor', 'All actors', choices.actors, filter.actor)}
  ${renderChoice('issue', 'Issue', 'All issues', choices.issues, filter.issue)}
  ${renderChoice('stance', 'Stance', 'Any stance', stances, filter.stance)}
  <p><label for="since">Since</label><input type="date" id="since" name="since" value="${filter.since ?? ''}"></p>
  <p class="go"><button type="submit" class="strong">Show</button>${isFiltered && html` <a class="button" href="${path}">Show all</a>`}</p>
</form>`;
}

function renderChoice(
  name: string,
  label: string,
  all: string,
  choices: readonly Named[],
  chosen: string | null,
): Html {
  return html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${choices.map(
    (choice) => html`<option value="${choice.id}"${choice.id === chosen && html` selected`}>${choice.name}</option>`,
  )}</select></p>`;
}

function renderMatrix({ actors, issues, cells }: LedgerPage): Html {
  const at = new Map(cells.map((cell) => [`${cell.actorId} ${cell.issueId}`, cell]));
  return html`<div class="wide-table" role="region" aria-label="The whole table" tabindex="0"><table class="matrix">
<thead><tr><td></td>${issues.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${actors.map(
    (actor) =>
      html`<tr><th scope="row">${actor.name}</th>${issues.map((issue) => {
        const cell = at.get(`${actor.id} ${issue.id}`);
        return cell === undefined ? html`<td class="is-empty"></td>` : html`<td>${renderCell(cell)}</td>`;
      })}</tr>`,
  )}</tbody></table></div>
<ul class="legend" role="list" aria-label="Key">${STANCES.map(
    (stance) => html`<li>${renderSign(stance)} ${SIGNS[stance].name}</li>`,
  )}</ul>`;
}

/** Statements that filing wasn't sure of, each with what may be said of it, by a form without a script. */
function renderUnsure({ unsure, mayPlace }: LedgerPage, articles: Articles, path: string): Html {
  if (unsure.length === 0) return NOTHING;
  return html`<section id="unsure" aria-labelledby="unsure-title" tabindex="-1">
    <h2 id="unsure-title">Which matter?</h2>
    ${!mayPlace && html`<p class="more">In the channel, “Which matter?” under a briefing files these with one tap.</p>`}
    <ul class="said-list" role="list">${unsure.map(
      ({ id, entry, placements }) =>
        html`<li>${renderEntry(entry, articles, html`<b class="actor"${inDirection(entry.actor)}>${entry.actor}</b> `)}${
          mayPlace &&
          html`<form class="placing" method="post" action="${path}/place">${placements.map(
            ({ placement, label }) =>
              html`<button type="submit" name="place" value="${id}:${placement}">${label}</button> `,
          )}</form>`
        }</li>`,
    )}</ul>
  </section>`;
}

/** Opens the statements behind it in a popover, which needs no script. */
function renderCell(cell: LedgerCell): Html {
  return html`<button type="button" class="cell" popovertarget="${behindOf(cell)}">${renderHeld(cell)} <time datetime="${cell.date}">${cell.day}</time> <span class="act">${cell.act}</span></button>`;
}

/** The sign of the stance, or the value where the sides name amounts. */
function renderHeld({ stance, value }: LedgerCell): Html {
  return value === null
    ? html`${renderSign(stance)}<span class="unseen">${SIGNS[stance].name},</span>`
    : html`<b class="value">${value}</b>`;
}

function renderBehind(cell: LedgerCell, { actors, issues }: LedgerPage, articles: Articles): Html {
  const id = behindOf(cell);
  const nameIn = (lines: readonly Named[], lineId: string) => lines.find((line) => line.id === lineId)?.name ?? '';
  return html`<div popover id="${id}" class="behind" role="dialog" aria-labelledby="${id}-title"><h3 id="${id}-title">${nameIn(actors, cell.actorId)} <small>${nameIn(issues, cell.issueId)}</small></h3>
<ul class="said-list" role="list">${cell.entries.map((entry) => html`<li>${renderEntry(entry, articles, html`<b>${entry.day}</b> `)}</li>`)}</ul>${
    cell.left > 0 && html`<p class="more">+ ${cell.left} older: filter by this actor and issue to see them</p>`
  }<button type="button" popovertarget="${id}" popovertargetaction="hide">Close</button></div>`;
}

type Articles = ReadonlyMap<string, LedgerArticle>;

function renderDay({ date, day, entries }: LedgerDay, articles: Articles): Html {
  return html`<li><h3><time datetime="${date}">${day}</time></h3><ul class="said-list" role="list">${entries.map(
    (entry) =>
      html`<li>${renderEntry(entry, articles, html`<b class="actor"${inDirection(entry.actor)}>${entry.actor}</b> `, entry.issue)}</li>`,
  )}</ul></li>`;
}

function renderEntry(entry: LedgerEntry, articles: Articles, before: Html, issue: string | null = null): Html {
  const article = articles.get(entry.articleId);
  return html`<p class="stand">${renderSign(entry.stance)}<span class="unseen">${SIGNS[entry.stance].name}:</span> <span>${before}${entry.act} <span${inDirection(entry.statement)}>${entry.statement}</span></span></p>
<blockquote${inDirection(entry.quote)}><p>${quoted(entry.quote)}</p></blockquote>
<p class="source">${issue !== null && html`${issue} · `}${apart(entry.source)}${
    article !== undefined &&
    html` · <a href="${article.path}#${idOf(entry.words)}">${article.title}</a>${article.where !== '' && html` (${article.where})`}`
  }</p>`;
}

function renderSign(stance: Stance): Html {
  return html`<svg class="sign is-${stance}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${SIGNS[stance].sign}</svg>`;
}

function renderOrigin({ url }: LedgerArticle): Html {
  const address = url === null ? null : safeAddress(url);
  if (address === null) return NOTHING;
  return html` <a class="origin" href="${address.href}" target="_blank" rel="noopener noreferrer nofollow">${address.hostname}</a>`;
}

function behindOf({ actorId, issueId }: LedgerCell): string {
  return `behind-${actorId}-${issueId}`;
}
