// What was sent from this page: the arrow keys bring it back into the empty field.

const KEPT = 'readout-sent';
/** Lines that are kept. */
const MOST = 50;

/** How far back the field is: 0 is what is being written. */
let back = 0;

/** @param {string} line */
export function keepLine(line) {
  back = 0;
  const lines = keptLines();
  if (line === '' || lines.at(-1) === line) return;
  sessionStorage.setItem(KEPT, JSON.stringify([...lines, line].slice(-MOST)));
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLTextAreaElement} entry
 * @returns {boolean} whether the key brought back a line
 */
export function handleHistory(event, entry) {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false;
  const lines = keptLines();
  // What somebody wrote is never replaced: only an empty field, or a line that was brought back and not changed.
  const shown = back === 0 ? '' : lines.at(-back);
  if (entry.value !== shown) return false;
  const next = event.key === 'ArrowUp' ? Math.min(back + 1, lines.length) : Math.max(back - 1, 0);
  if (next === back) return false;
  back = next;
  const line = back === 0 ? '' : (lines.at(-back) ?? '');
  entry.value = line;
  entry.setSelectionRange(line.length, line.length);
  return true;
}

/** @returns {readonly string[]} oldest first */
function keptLines() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((line) => typeof line === 'string') : [];
  } catch {
    return [];
  }
}
