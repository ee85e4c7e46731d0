// What the page asks of Readout: same origin only, with the token that shows it comes from this page.

const DRAFT = 'readout-draft';

/** The server said no, in words for the reader. */
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
    throw new Refusal('Readout cannot be reached. Check that it runs; what you wrote is still here.');
  });
  const json = await response.json().catch(() => null);
  if (response.ok) return json;
  if (response.status === 401) startAnew();
  throw new Refusal(json?.error ?? 'Readout did not understand this. Load the page again.');
}

/** Loads the page again, and keeps what was being written. */
export function startAnew() {
  const entry = document.querySelector('#entry');
  if (entry instanceof HTMLTextAreaElement) sessionStorage.setItem(DRAFT, entry.value);
  location.reload();
}

/** What was being written when the page had to start anew. */
export function takeDraft() {
  const draft = sessionStorage.getItem(DRAFT) ?? '';
  sessionStorage.removeItem(DRAFT);
  return draft;
}

/** One for each message, however often it is sent. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function token() {
  const meta = document.querySelector('meta[name="readout-token"]');
  return meta instanceof HTMLMetaElement ? meta.content : '';
}
