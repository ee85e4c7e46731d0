// The page's requests: same origin only, with the token that shows they come from this page.

const DRAFT = 'readout-draft';

/** The server refused, or couldn't be reached: the message is for the reader. */
export class Refusal extends Error {}

/**
 * @param {string} path
 * @param {FormData | object} body
 * @returns {Promise<any>} the answer's JSON
 * @throws {Refusal}
 */
export async function send(path, body) {
  const isForm = body instanceof FormData;
  const answer = await ask(path, {
    method: 'POST',
    headers: { 'x-readout-token': token(), ...(isForm ? {} : { 'content-type': 'application/json' }) },
    body: isForm ? body : JSON.stringify(body),
  });
  return answer;
}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<any>}
 */
export async function ask(path, init = {}) {
  const response = await fetch(path, init).catch(() => {
    throw new Refusal('Can’t reach Readout. Check that it’s running; your text is still here.');
  });
  const json = await response.json().catch(() => null);
  if (response.ok) return json;
  if (response.status === 401) startAnew();
  throw new Refusal(json?.error ?? 'Something went wrong. Reload the page.');
}

/** Reloads the page, and keeps the draft. */
export function startAnew() {
  const entry = document.querySelector('#entry');
  if (entry instanceof HTMLTextAreaElement) sessionStorage.setItem(DRAFT, entry.value);
  location.reload();
}

/** The draft from before the page was reloaded. */
export function takeDraft() {
  const draft = sessionStorage.getItem(DRAFT) ?? '';
  sessionStorage.removeItem(DRAFT);
  return draft;
}

/** A key for one message, however often it is sent. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function token() {
  const meta = document.querySelector('meta[name="readout-token"]');
  return meta instanceof HTMLMetaElement ? meta.content : '';
}
