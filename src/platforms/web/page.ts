import type { LocalMessage } from '../../chat/local-message.ts';
import type { Dialog } from './channel.ts';
import { type Html, html, join, toText } from './html.ts';
import type { ReadableFiles } from './readable-files.ts';
import { renderMessage } from './render-message.ts';

/** The channel's page. */
export function renderPage(page: {
  readonly token: string;
  readonly messages: readonly LocalMessage[];
  readonly hasEarlier: boolean;
  readonly files: ReadableFiles;
  /** Whether people sign in here, and so can sign out. */
  readonly hasPassword: boolean;
}): string {
  const revision = Math.max(0, ...page.messages.map((message) => message.revision));
  return shell(
    html`<meta name="readout-token" content="${page.token}">
<script type="module" src="/page/channel.js"></script>`,
    html`<a class="skip" href="#entry">Skip to the message box</a>
<header class="top"><div class="column">
  <h1>${LOGO}<span>Readout</span></h1>
  <p class="channel-name"><span aria-hidden="true">#</span> local</p>
  <p class="connection" id="connection">connecting</p>
  ${page.hasPassword && html`<button type="button" class="plain" id="leave">Sign out</button>`}
</div></header>
<main class="column">
  <p class="earlier"><button type="button" id="earlier"${page.hasEarlier ? null : html` hidden`}>Load earlier messages</button></p>
  ${welcome(page.files)}
  <ol class="flow" id="flow" aria-label="Messages" data-revision="${revision}">${renderFlow(page.messages)}</ol>
</main>
${composer(page.files)}
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>
<div class="drop" id="drop" hidden><p>Drop a file here to brief it</p></div>
<div class="unseen" id="status" role="status" aria-live="polite"></div>`,
  );
}

/** Top-level messages, each with its thread. */
export function renderFlow(messages: readonly LocalMessage[]): Html {
  const threads = Map.groupBy(messages, ({ thread }) => thread);
  return join((threads.get(null) ?? []).map((message) => renderMessage(message, threads.get(message.id))));
}

/** @param fault why the last attempt failed; null before the first */
export function renderLogin(fault: string | null): string {
  return shell(
    html``,
    html`<main class="login">
  <h1>${LOGO}<span>Readout</span></h1>
  <form method="post" action="/login">
    <label for="password">Password</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required autofocus${
      fault !== null && html` aria-invalid="true" aria-describedby="fault"`
    }>
    ${fault !== null && html`<p class="fault" id="fault" role="alert">${fault}</p>`}
    <button type="submit" class="strong">Sign in</button>
  </form>
</main>`,
  );
}

/** The form of a dialog that a command asks for. */
export function renderDialog({ command, title, options }: Dialog): string {
  return toText(html`<form method="dialog" data-command="${command}">
  <h2 id="dialog-title">${title}</h2>
  ${options.map(({ name, description, type, isRequired, choices }) => {
    const id = `dialog-${name}`;
    const common = html` id="${id}" name="option.${name}" aria-describedby="${id}-about"${isRequired && html` required`}`;
    const field =
      type === 'text'
        ? html`<textarea rows="12"${common}></textarea>`
        : choices !== undefined
          ? html`<select${common}>${choices.map((choice) => html`<option>${choice}</option>`)}</select>`
          : html`<input type="text"${common}>`;
    return html`<p class="field"><label for="${id}">${name}</label><small id="${id}-about">${description}</small>${field}</p>`;
  })}
  <p class="fault" role="alert" hidden></p>
  <p class="buttons"><button type="button" data-close>Cancel</button> <button type="submit" class="strong">Send</button></p>
</form>`);
}

function welcome({ names }: ReadableFiles): Html {
  return html`<section class="welcome" aria-labelledby="welcome-title">
  <h2 id="welcome-title">Post an article. The briefing appears under it.</h2>
  <p>Who wants what, who says so, and where they’re stuck: each point backed by the article’s own words.</p>
  <ul>
    <li><b>Post a link</b> and Readout reads the page.</li>
    <li><b>Paste the text</b> or <b>drop a file</b>: ${names}.</li>
    <li><b>Type <kbd>/</kbd></b> to see what you can ask.</li>
  </ul>
  <p><button type="button" class="strong" data-example>Brief the example article</button></p>
</section>`;
}

function composer({ accept }: ReadableFiles): Html {
  return html`<form class="composer" id="composer" aria-label="Write to the channel"><div class="column">
  <button type="button" class="newest" id="newest" hidden>Show new messages</button>
  <ul class="completions" id="completions" role="listbox" aria-label="Suggestions" tabindex="0" hidden></ul>
  <div class="box">
    <ul class="attached" id="attached" aria-label="Attached" hidden></ul>
    <label class="unseen" for="entry">Message</label>
    <textarea id="entry" rows="1" placeholder="Post a link, paste an article, or type /" autocomplete="off" spellcheck="true" aria-autocomplete="list" aria-controls="completions" aria-describedby="fault"></textarea>
    <div class="tools">
      <label class="attach"><input type="file" id="files" class="unseen" multiple accept="${accept}"><span>Attach<span class="wide"> a file</span></span></label>
      <button type="button" class="plain" data-example><span>Example<span class="wide"> article</span></span></button>
      <button type="submit" class="strong" id="send">Send</button>
    </div>
  </div>
  <p class="fault" id="fault" role="alert" hidden></p>
  <p class="advice" id="advice" role="status" hidden></p>
</div></form>`;
}

/** Two quotation marks above the line that supports them. */
export const LOGO = html`<svg class="logo" viewBox="0 0 32 32" width="26" height="26" aria-hidden="true" focusable="false"><path d="M5 6h9v8.5L10 21H6.2l2.3-6.5H5zM18 6h9v8.5L23 21h-3.8l2.3-6.5H18zM5 24.5h22V27H5z"/></svg>`;

/** Loaded after base, in this order: later ones win. */
const STYLES = ['flow', 'reply', 'items', 'composer', 'narrow'] as const;

/** A whole page. @param head goes after the styles in its head */
export function shell(
  head: Html,
  body: Html,
  { title, styles }: { readonly title: string; readonly styles: readonly string[] } = {
    title: 'Readout',
    styles: STYLES,
  },
): string {
  return toText(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
${['base', ...styles].map((name) => html`<link rel="stylesheet" href="/page/${name}.css">`)}
${head}
</head>
<body>
${body}
</body>
</html>
`);
}
