const DATELINE = /^[\p{Lu}][\p{L}\p{N}’'., -]{1,60}\s[—–-]{1,2}\s/u;

/** An article's words without the dateline they open with: "PORT MARL, June 8 — ". */
export function withoutDateline(text: string): string {
  return text.replace(DATELINE, '');
}
