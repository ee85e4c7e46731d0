// The dialog in which a command asks for its options.

import { element, fromHtml } from './elements.js';
import { newKey, send } from './request.js';

/**
 * @param {string} html
 * @param {string} line the command as typed
 */
export function openDialog(html, line) {
  const dialog = element('dialog', HTMLDialogElement);
  dialog.replaceChildren(fromHtml(html));
  const form = dialog.querySelector('form');
  const fault = dialog.querySelector('.fault');
  const key = newKey();
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    fields.set('key', key);
    fields.set('text', line);
    if (![...fields].some(([name, value]) => name.startsWith('option.') && String(value).trim() !== ''))
      return say(fault, 'Enter something first.');
    try {
      await send('/commands', fields);
      dialog.close();
    } catch (error) {
      say(fault, error instanceof Error ? error.message : String(error));
    }
  });
  dialog.addEventListener('close', () => element('entry', HTMLTextAreaElement).focus(), { once: true });
  dialog.showModal();
  const first = dialog.querySelector('textarea, input, select');
  if (first instanceof HTMLElement) first.focus();
}

/**
 * @param {Element | null} place
 * @param {string} text
 */
function say(place, text) {
  if (!(place instanceof HTMLElement)) return;
  place.textContent = text;
  place.hidden = false;
}
