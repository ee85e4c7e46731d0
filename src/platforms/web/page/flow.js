// The messages: putting them where they belong, keeping the newest in view, local times.

import { element, fromHtml } from './elements.js';

const STAGES = ['fetching', 'reading', 'analysing', 'checking quotes'];
/** The distance in pixels within which a reader counts as being at the end. */
const NEAR_END = 160;

const flow = () => element('flow', HTMLOListElement);
const newest = () => element('newest', HTMLButtonElement);

/** The first message that arrived while the reader was further up. @type {Element | null} */
let unseen = null;

export function startFlow() {
  dress(flow());
  newest().addEventListener('click', () => {
    unseen?.scrollIntoView({ block: 'start' });
    hideNewest();
  });
  addEventListener('scroll', () => isAtEnd() && hideNewest(), { passive: true });
  addEventListener('hashchange', () => void showTarget());
}

/** Goes to the end, or to the message the address names. */
export async function openFlow() {
  if (location.hash.startsWith('#message-')) await showTarget();
  else {
    const last = flow().lastElementChild;
    if (last !== null) bringIntoView(last, true);
  }
}

/**
 * Adds a message where it belongs, or replaces its earlier version.
 * @param {{ id: string, thread: string | null, html: string }} message
 */
export function showMessage({ id, thread, html }) {
  const fresh = fromHtml(html).firstElementChild;
  if (fresh === null) return;
  dress(fresh);
  const shown = document.getElementById(`message-${id}`);
  if (shown !== null) {
    const stage = shown.querySelector(':scope > .body [data-stage]');
    shown.querySelector(':scope > .body')?.replaceWith(...fresh.querySelectorAll(':scope > .body'));
    if (stage !== null) shown.querySelector(':scope > .body [data-stage]')?.replaceWith(stage);
    return;
  }
  const wasAtEnd = isAtEnd();
  const place = thread === null ? flow() : document.querySelector(`#message-${thread} > .thread`);
  // The message belongs further up than what is loaded: it loads when the reader gets there.
  if (place === null || (thread === null && isBefore(id))) return;
  if (thread !== null) clearStage(thread);
  place.append(fresh);
  fresh.classList.add('is-fresh');
  if (thread === null) separateDays();
  bringIntoView(fresh, wasAtEnd);
}

/**
 * @param {{ id: string, stage: string }} step
 */
export function showStage({ id, stage }) {
  const message = document.getElementById(`message-${id}`);
  const body = message?.querySelector(':scope > .body');
  if (body == null || message?.querySelector(':scope > .thread > li:not(.is-passing):not(.is-quiet)') !== null) return;
  const place = body.querySelector('[data-stage]') ?? newStage(body);
  const step = STAGES.indexOf(stage);
  const steps = STAGES.map((_, index) => {
    const bar = document.createElement('i');
    if (index < step) bar.className = 'is-done';
    if (index === step) bar.className = 'is-now';
    return bar;
  });
  const label = document.createElement('span');
  label.textContent = stage;
  place.replaceChildren(...(step === -1 ? [] : [wrapSteps(steps)]), label);
}

/**
 * Shows an unsaved answer under the message whose button was pressed.
 * @param {string} messageId
 * @param {string} html
 * @param {string} about what was asked: replaces an earlier answer to the same
 */
export function showPassing(messageId, html, about) {
  const message = document.getElementById(`message-${messageId}`);
  const fresh = fromHtml(html).firstElementChild;
  if (message === null || !(fresh instanceof HTMLElement)) return;
  dress(fresh);
  for (const old of document.querySelectorAll('.is-passing'))
    if (old instanceof HTMLElement && old.dataset.about === `${messageId} ${about}`) old.remove();
  fresh.dataset.about = `${messageId} ${about}`;
  const thread = message.closest('.is-root')?.querySelector(':scope > .thread');
  if (message.classList.contains('is-reply')) message.after(fresh);
  else thread?.append(fresh);
  fresh.scrollIntoView({ block: 'nearest' });
  const body = fresh.querySelector('.body');
  if (body instanceof HTMLElement) body.focus({ preventScroll: true });
}

/** @param {string} html */
export function showEarlier(html) {
  const before = document.documentElement.scrollHeight;
  const fresh = fromHtml(html);
  for (const each of fresh.children) dress(each);
  flow().prepend(fresh);
  separateDays();
  scrollBy({ top: document.documentElement.scrollHeight - before });
}

/** The id of the oldest top-level message on the page. */
export function oldestId() {
  return flow().querySelector('[data-message]')?.getAttribute('data-message') ?? null;
}

/** @returns {Promise<void>} */
async function showTarget() {
  const id = location.hash.slice(1);
  if (!/^message-[\w-]+$/.test(id)) return;
  const target = document.getElementById(id);
  if (target === null) {
    dispatchEvent(new CustomEvent('readout-missing', { detail: id }));
    return;
  }
  showElement(target);
}

/** @param {Element} target */
export function showElement(target) {
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  target.scrollIntoView({ block: 'start' });
  target.classList.remove('is-named');
  requestAnimationFrame(() => target.classList.add('is-named'));
}

/** @param {Element} part */
function dress(part) {
  for (const time of part.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    time.textContent = at.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
    time.title = at.toLocaleString();
  }
  separateDays();
}

/** Puts a line between days. */
function separateDays() {
  let last = '';
  for (const message of flow().querySelectorAll(':scope > .message')) {
    const at = new Date(message.querySelector('time')?.dateTime ?? '');
    const day = at.toDateString();
    if (message.previousElementSibling?.classList.contains('day')) message.previousElementSibling.remove();
    if (day !== last && (last !== '' || day !== new Date().toDateString())) message.before(dayLine(at));
    last = day;
  }
}

/** @param {Date} at */
function dayLine(at) {
  const line = document.createElement('li');
  line.className = 'day';
  const text = at.toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long' });
  line.textContent = at.toDateString() === new Date().toDateString() ? 'Today' : text;
  return line;
}

/** @param {Element} body */
function newStage(body) {
  const place = document.createElement('p');
  place.className = 'stage';
  place.setAttribute('data-stage', '');
  body.append(place);
  return place;
}

/** @param {readonly Element[]} steps */
function wrapSteps(steps) {
  const wrapped = document.createElement('span');
  wrapped.className = 'steps';
  wrapped.setAttribute('aria-hidden', 'true');
  wrapped.append(...steps);
  return wrapped;
}

/** @param {string} messageId */
function clearStage(messageId) {
  document.querySelector(`#message-${messageId} > .body [data-stage]`)?.replaceChildren();
}

/**
 * @param {Element} fresh
 * @param {boolean} wasAtEnd
 */
function bringIntoView(fresh, wasAtEnd) {
  if (!wasAtEnd && !fresh.classList.contains('is-person')) {
    unseen ??= fresh;
    newest().hidden = false;
    return;
  }
  // For a long briefing, show its beginning, below the message it answers, rather than its end.
  const root = fresh.closest('.is-root') ?? fresh;
  const question = root.querySelector(':scope > .body');
  const isQuestionShort = question !== null && question.getBoundingClientRect().height < innerHeight * 0.3;
  const isFirstReply = root.querySelectorAll(':scope > .thread > li').length <= 1;
  const start = isQuestionShort && isFirstReply ? root : fresh;
  const fits = start.getBoundingClientRect().height < innerHeight * 0.6;
  start.scrollIntoView({ block: fits ? 'end' : 'start' });
}

function hideNewest() {
  unseen = null;
  newest().hidden = true;
}

function isAtEnd() {
  return document.documentElement.scrollHeight - scrollY - innerHeight < NEAR_END;
}

/** @param {string} id */
function isBefore(id) {
  const oldest = oldestId();
  return oldest !== null && Number(id) < Number(oldest);
}
