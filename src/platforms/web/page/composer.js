// Writing: text, pasted articles, files, commands.

import { close, handleKey, startCompletion } from './completion.js';
import { openDialog } from './dialog.js';
import { announce, element } from './elements.js';
import { handleHistory, keepLine } from './history.js';
import { newKey, send, takeDraft } from './request.js';

/** The number of characters from which pasted text counts as an article rather than a remark. */
const PASTED_CHARACTERS = 900;
/** The height in pixels up to which the field grows with its text. */
const MOST_HEIGHT = 200;

const entry = () => element('entry', HTMLTextAreaElement);
const attached = () => element('attached', HTMLUListElement);

/** @type {{ file: File, about: string }[]} */
let files = [];
/** Stays the same when a message is sent again because its response was lost. */
let key = newKey();
let isSending = false;

export function startComposer() {
  startCompletion(grow);
  entry().value = takeDraft();
  entry().addEventListener('input', grow);
  entry().addEventListener('keydown', (event) => {
    if (handleKey(event, grow) || handleHistory(event, entry())) {
      grow();
      return event.preventDefault();
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void submit();
    }
  });
  entry().addEventListener('paste', takePasted);
  element('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  const input = element('files', HTMLInputElement);
  input.addEventListener('change', () => {
    attach([...(input.files ?? [])]);
    input.value = '';
    entry().focus();
  });
  for (const button of document.querySelectorAll('[data-example]'))
    button.addEventListener('click', () => void trying(() => send('/example', {}), button));
  startDropping();
  grow();
  if (matchMedia('(pointer: fine)').matches) entry().focus({ preventScroll: true });
}

async function submit() {
  const text = entry().value.trim();
  if (isSending || (text === '' && files.length === 0)) return;
  close();
  const form = new FormData();
  form.set('key', key);
  form.set('text', text);
  for (const { file } of files) form.append('file', file, file.name);
  await trying(async () => {
    const answer = await send(/^\/[\p{L}\p{N}]/u.test(text) ? '/commands' : '/messages', form);
    if (answer.dialog) openDialog(answer.dialog, text);
    if (answer.advice) say(answer.advice, 'advice');
    keepLine(text);
    entry().value = '';
    files = [];
    key = newKey();
    showFiles();
    grow();
  });
}

/**
 * @param {() => Promise<unknown>} run
 * @param {Element} button what was pressed: it shows at once that it was
 */
async function trying(run, button = element('send', HTMLButtonElement)) {
  if (isSending) return;
  isSending = true;
  say('');
  button.setAttribute('aria-disabled', 'true');
  try {
    await run();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  } finally {
    isSending = false;
    button.removeAttribute('aria-disabled');
  }
}

/** @param {ClipboardEvent} event */
function takePasted(event) {
  const pasted = [...(event.clipboardData?.files ?? [])];
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '' && pasted.length > 0) {
    event.preventDefault();
    attach(pasted);
    return;
  }
  if (text.length < PASTED_CHARACTERS || entry().value.startsWith('/')) return;
  event.preventDefault();
  const words = text.trim().split(/\s+/).length;
  attach([new File([text], 'Pasted text.txt', { type: 'text/plain' })], `${words.toLocaleString('en-GB')} words`);
}

/**
 * @param {readonly File[]} added
 * @param {string} [about]
 */
function attach(added, about) {
  files = [...files, ...added.map((file) => ({ file, about: about ?? sizeOf(file.size) }))];
  key = newKey();
  showFiles();
  announce(`Attached: ${added.map(({ name }) => name).join(', ')}`);
  entry().focus();
}

function showFiles() {
  attached().hidden = files.length === 0;
  attached().replaceChildren(
    ...files.map(({ file, about }, index) => {
      const item = document.createElement('li');
      const name = document.createElement('span');
      name.className = 'file-name';
      name.textContent = file.name;
      const facts = document.createElement('small');
      facts.textContent = about;
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = '×';
      remove.setAttribute('aria-label', `Remove ${file.name}`);
      remove.addEventListener('click', () => {
        files = files.filter((_, at) => at !== index);
        key = newKey();
        showFiles();
        entry().focus();
      });
      item.append(name, facts, remove);
      return item;
    }),
  );
}

function startDropping() {
  const sign = element('drop', HTMLElement);
  /** @param {DragEvent} event */
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    sign.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    attach([...(event.dataTransfer?.files ?? [])]);
  });
}

function grow() {
  entry().style.height = 'auto';
  entry().style.height = `${Math.min(MOST_HEIGHT, entry().scrollHeight)}px`;
}

/**
 * @param {string} text
 * @param {'fault' | 'advice'} kind
 */
function say(text, kind = 'fault') {
  for (const id of ['fault', 'advice']) {
    const place = element(id, HTMLElement);
    place.textContent = id === kind ? text : '';
    place.hidden = place.textContent === '';
  }
}

/** @param {number} bytes */
function sizeOf(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
