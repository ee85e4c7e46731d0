/** "window.STATE = {…};": a script that only keeps data for others. */
const ASSIGNED = /^\s*(?:(?:window|self|globalThis)\b[.[\]"'\w]*|(?:var|let|const)\s+\w+)\s*=\s*(?=[{["'\w])/;
/** "JSON.parse("{…}")": data as text, which may be escaped as addresses are. */
const PARSED = /^JSON\.parse\(\s*(decodeURIComponent\(\s*)?(["'])([\s\S]*)\2\s*\)?\s*\)\s*;?\s*$/;

/**
 * The JSON in a script that holds nothing else; null for one that does more.
 * @param script its source
 */
export function jsonInScript(script: string): string | null {
  const value = script.replace(ASSIGNED, '').trim();
  if (/^[{[]/.test(value)) return value.replace(/;$/, '');
  const [, isEncoded, mark = '', text] = PARSED.exec(value) ?? [];
  if (text === undefined) return null;
  const json = unescapeText(text, mark);
  return json !== null && isEncoded !== undefined ? decodeText(json) : json;
}

/** A text in a script without its escapes; null if it is no text. */
function unescapeText(text: string, mark: string): string | null {
  const inDouble = mark === '"' ? text : text.replace(/\\'/g, "'").replace(/(?<!\\)((?:\\\\)*)"/g, '$1\\"');
  try {
    const parsed: unknown = JSON.parse(`"${inDouble.replace(/\\x([\da-f]{2})/gi, '\\u00$1')}"`);
    return typeof parsed === 'string' ? parsed : null;
  } catch {
    return null;
  }
}

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
