// The local channel's page.

import { startComposer } from './composer.js';
import { announce, element } from './elements.js';
import { oldestId, openFlow, showEarlier, showElement, showPassing, startFlow } from './flow.js';
import { ask, send } from './request.js';
import { follow } from './stream.js';

/** Pages of earlier messages that are loaded to find the one the address names. */
const MOST_PAGES = 20;

const earlier = element('earlier', HTMLButtonElement);

startFlow();
startComposer();
follow();
void openFlow();

earlier.addEventListener('click', () => void loadEarlier());
document.getElementById('leave')?.addEventListener('click', async () => {
  await send('/logout', {});
  location.assign('/login');
});
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const message = button?.closest('[data-message]')?.getAttribute('data-message') ?? '';
  if (button?.dataset.action !== undefined) void press(button, message);
  else if (button?.dataset.brief !== undefined) void brief(button, message);
  else if (button?.dataset.dismiss !== undefined) dismiss(button);
});
addEventListener('readout-missing', async (event) => {
  const id = event instanceof CustomEvent ? String(event.detail) : '';
  for (let pages = 0; pages < MOST_PAGES && !earlier.hidden; pages += 1) {
    await loadEarlier();
    const target = document.getElementById(id);
    if (target !== null) return showElement(target);
  }
});

async function loadEarlier() {
  const { html, hasEarlier } = await ask(`/messages?before=${oldestId() ?? ''}`);
  earlier.hidden = !hasEarlier;
  showEarlier(html);
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} messageId
 */
async function press(button, messageId) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  const { action, value } = button.dataset;
  try {
    const { html } = await send('/actions', { messageId, action, value });
    if (html !== null) showPassing(messageId, html, `${action} ${value}`);
  } catch (error) {
    sayFault(error);
  }
  button.removeAttribute('aria-disabled');
}

/**
 * @param {HTMLButtonElement} button
 * @param {string} messageId
 */
async function brief(button, messageId) {
  try {
    await send(`/messages/${messageId}/brief`, {});
    button.remove();
    announce('Working on it');
  } catch (error) {
    sayFault(error);
  }
}

/** @param {HTMLButtonElement} button */
function dismiss(button) {
  button.closest('.message')?.remove();
  element('entry', HTMLTextAreaElement).focus({ preventScroll: true });
}

/** @param {unknown} error */
function sayFault(error) {
  const place = element('fault', HTMLElement);
  place.textContent = error instanceof Error ? error.message : String(error);
  place.hidden = false;
}
