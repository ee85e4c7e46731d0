// The page's elements by their ids.

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function element(id, type) {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${id}`);
}

/**
 * Announces something to screen readers.
 * @param {string} text
 */
export function announce(text) {
  element('status', HTMLElement).textContent = text;
}

/**
 * For HTML from Readout's server, which has escaped all text in it.
 * @param {string} html
 */
export function fromHtml(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
