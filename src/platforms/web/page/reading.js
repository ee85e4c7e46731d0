// Highlights an item together with its passages. Without this script, only the links lead from one to the other.

const status = document.querySelector('#status');

/** @param {string} id */
const wordsOf = (id) => [...document.querySelectorAll('mark')].filter((mark) => placesIn(mark).includes(id));

/** @param {Element} mark @returns {readonly string[]} */
function placesIn(mark) {
  return mark instanceof HTMLElement ? (mark.dataset.words ?? '').split(' ') : [];
}

/** @param {Element} item @returns {readonly string[]} */
function placesOfItem(item) {
  return [...item.querySelectorAll('a.place')].map((link) => (link.getAttribute('href') ?? '').slice(1));
}

/** @param {string} place */
const itemsOn = (place) =>
  [...document.querySelectorAll('[data-item]')].filter((item) => placesOfItem(item).includes(place));

/**
 * Highlights these items and passages instead of the previous ones.
 * @param {readonly Element[]} items
 * @param {readonly string[]} places
 */
function light(items, places) {
  for (const lit of document.querySelectorAll('.is-lit')) lit.classList.remove('is-lit');
  for (const item of items) item.classList.add('is-lit');
  for (const mark of places.flatMap(wordsOf)) mark.classList.add('is-lit');
  for (const place of places)
    for (const number of document.querySelectorAll(`a[data-place="${CSS.escape(place)}"]`))
      number.classList.add('is-lit');
}

/** @param {string} text */
function say(text) {
  if (status !== null) status.textContent = text;
}

/**
 * Goes to an element as a link would, so that the browser's Back button returns.
 * @param {string} id
 */
function goTo(id) {
  const target = document.getElementById(id);
  if (target === null) return;
  if (location.hash !== `#${id}`) history.pushState(null, '', `#${id}`);
  // A passage inside a longer one may have no text of its own to focus: the mark around it does.
  const shown = target.closest('mark') ?? target;
  if (shown instanceof HTMLElement) shown.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  shown.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

/** @param {Element} item @param {string} [first] */
function showItem(item, first) {
  const places = placesOfItem(item);
  light([item], places);
  const [start] = places;
  say(places.length === 1 ? 'Its passage is highlighted.' : `${places.length} passages are highlighted.`);
  const target = first ?? start;
  if (target !== undefined) goTo(target);
}

/** @param {readonly string[]} places @param {boolean} isGoing */
function showWords(places, isGoing) {
  const items = [...new Set(places.flatMap(itemsOn))];
  light(items, places);
  say(
    items.length === 1
      ? 'One item is based on this passage; it’s highlighted.'
      : `${items.length} items are based on this passage.`,
  );
  const [first] = items;
  if (isGoing && first !== undefined) goTo(first.id);
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return;
  // Selecting text, to copy it for example, isn't a click on a passage.
  if (getSelection()?.isCollapsed === false) return;
  const link = event.target.closest('a');
  if (link instanceof HTMLAnchorElement) {
    const item = link.closest('[data-item]');
    const place = link.dataset.place;
    if (item !== null && link.hash.startsWith('#words-')) {
      event.preventDefault();
      showItem(item, link.classList.contains('place') ? link.hash.slice(1) : undefined);
    } else if (place !== undefined) {
      event.preventDefault();
      showWords([place], true);
    }
    return;
  }
  const mark = event.target.closest('mark');
  if (mark !== null) showWords(placesIn(mark), true);
});

/** Highlights what the address names: a link from elsewhere, or Back, may lead here. */
function showAddress() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (target === null) return;
  if (id.startsWith('words-')) {
    showWords([id], false);
    goTo(id);
  } else if (target.matches('[data-item]')) {
    light([target], placesOfItem(target));
    goTo(id);
  }
}

addEventListener('hashchange', showAddress);
addEventListener('popstate', showAddress);
showAddress();
