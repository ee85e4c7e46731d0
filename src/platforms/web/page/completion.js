// Suggestions for the end of a command line: a list to go through with the arrow keys.

import { announce, element } from './elements.js';
import { ask } from './request.js';

/** @typedef {{ label: string, detail: string, line: string }} Completion */

const entry = () => element('entry', HTMLTextAreaElement);
const list = () => element('completions', HTMLUListElement);

/** @type {readonly Completion[]} */
let items = [];
let current = -1;
/** Counts requests, so that late answers to an earlier line are dropped. */
let asked = 0;

/** @param {() => void} onTaken called when a suggestion was inserted */
export function startCompletion(onTaken) {
  entry().addEventListener('input', () => void refresh());
  entry().addEventListener('blur', () => setTimeout(close, 150));
  entry().addEventListener('focus', () => void refresh());
  list().addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    if (option !== null) take(Number(option.getAttribute('data-index')), onTaken);
  });
}

/**
 * @param {KeyboardEvent} event
 * @param {() => void} onTaken
 * @returns {boolean} whether the key was for the list
 */
export function handleKey(event, onTaken) {
  if (list().hidden) return false;
  switch (event.key) {
    case 'ArrowDown':
      return choose((current + 1) % items.length);
    case 'ArrowUp':
      return choose((current - 1 + items.length) % items.length);
    case 'Escape':
      close();
      return true;
    case 'Tab':
      return take(Math.max(0, current), onTaken);
    case 'Enter':
      return current >= 0 && items[current]?.line.trim() !== entry().value.trim() && take(current, onTaken);
    default:
      return false;
  }
}

export function close() {
  asked += 1;
  items = [];
  current = -1;
  list().hidden = true;
  list().replaceChildren();
  entry().removeAttribute('aria-activedescendant');
}

async function refresh() {
  const line = entry().value;
  const isAtEnd = entry().selectionEnd === line.length;
  if (!line.startsWith('/') || !isAtEnd || line.includes('\n')) return close();
  asked += 1;
  const turn = asked;
  const found = await ask(`/complete?line=${encodeURIComponent(line)}`).catch(() => []);
  if (turn !== asked) return;
  if (found.length === 0) return close();
  show(found);
}

/** @param {readonly Completion[]} found */
function show(found) {
  items = found;
  current = -1;
  entry().removeAttribute('aria-activedescendant');
  list().replaceChildren(
    ...found.map(({ label, detail }, index) => {
      const option = document.createElement('li');
      option.id = `completion-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.index = String(index);
      const name = document.createElement('b');
      name.textContent = label;
      const about = document.createElement('span');
      about.textContent = detail;
      option.append(name, about);
      return option;
    }),
  );
  list().hidden = false;
  // While the name is typed, Enter inserts the first suggestion; after that, Enter sends.
  if (!/\s/.test(entry().value)) choose(0);
  announce(
    `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}. Choose with the arrow keys, insert with Tab.`,
  );
}

/** @param {number} index */
function choose(index) {
  current = index;
  [...list().children].forEach((option, at) => {
    option.setAttribute('aria-selected', String(at === index));
    if (at === index) option.scrollIntoView({ block: 'nearest' });
  });
  entry().setAttribute('aria-activedescendant', `completion-${index}`);
  return true;
}

/**
 * @param {number} index
 * @param {() => void} onTaken
 */
function take(index, onTaken) {
  const item = items[index];
  if (item === undefined) return false;
  entry().value = item.line;
  entry().setSelectionRange(item.line.length, item.line.length);
  entry().focus();
  close();
  onTaken();
  void refresh();
  return true;
}
