// The page's parts by their ids.

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
 * Says something to who does not see the page.
 * @param {string} text
 */
export function announce(text) {
  element('status', HTMLElement).textContent = text;
}

/**
 * HTML that Readout wrote: all text in it is escaped there.
 * @param {string} html
 */
export function fromHtml(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
