/** Letters of which one string stands in whatever matches; null where none can be told. */
export type NeededLetters = readonly string[] | null;

const LIMITS = {
  /** Strings in whose place a part of a pattern may stand, before they are no longer multiplied. */
  strings: 48,
  /** Letters above which a string is as rare as a longer one. */
  rareLetters: 4,
} as const;

/** Characters that stand for themselves and can be told: all other ones may be anything. */
const PLAIN = /^[a-z '’-]$/u;
const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,\d*)?\})\??/uy;
const GROUP_OPENING = /\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/uy;
const ESCAPE = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[^}]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/uy;
/** "(?i:…)": flags of a group. */
const MODIFIED = /\(\?[a-z-]/u;
const CLASS = /\[(?:\\.|[^\]\\])*\]/uy;

/** What a part of a pattern matches, where that is told letter by letter, and what stands in it in any case. */
interface Part {
  /** null where it may match other strings, too. */
  readonly exact: readonly string[] | null;
  readonly needed: NeededLetters;
}

const NOTHING: Part = { exact: [''], needed: null };
const ANYTHING: Part = { exact: null, needed: null };

/**
 * Strings of small letters, of which one stands in whatever a pattern matches in a text of small letters: "stalemate" or
 * "impasse" for `/\b(?:stalemate|impasse)s?\s(?:over|on)\b/`.
 */
export function lettersOf(pattern: RegExp): NeededLetters {
  if (MODIFIED.test(pattern.source)) return null;
  const reader = { source: pattern.source, at: 0 };
  const { exact, needed } = readAlternatives(reader);
  return reader.at < reader.source.length ? null : rarer(needed, exact);
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Part {
  const parts = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(readSequence(reader));
  }
  if (parts.length === 1) return parts[0] ?? ANYTHING;
  const exact = parts.flatMap((part) => part.exact ?? []);
  const isExact = parts.every((part) => part.exact !== null) && exact.length <= LIMITS.strings;
  const needed = parts.map((part) => rarer(part.needed, part.exact));
  return {
    exact: isExact ? exact : null,
    needed: needed.some((each) => each === null) ? null : needed.flatMap((each) => each ?? []),
  };
}

function readSequence(reader: Reader): Part {
  let exact: readonly string[] | null = [''];
  /** The letters told since the last part that may be anything. */
  let run: readonly string[] = [''];
  let needed: NeededLetters = null;
  for (let part = readPart(reader); part !== null; part = readPart(reader)) {
    const { exact: strings } = part;
    const isTold = strings !== null && run.length * strings.length <= LIMITS.strings;
    needed = rarer(needed, part.needed);
    if (!isTold) needed = rarer(needed, run);
    exact = isTold && exact !== null ? join(exact, strings) : null;
    run = isTold ? join(run, strings) : (strings ?? ['']);
  }
  return { exact, needed: rarer(needed, run) };
}

function join(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.flatMap((start) => ends.map((end) => `${start}${end}`));
}

/** One part with its quantifier; null at the end of the alternative. */
function readPart(reader: Reader): Part | null {
  const sign = reader.source[reader.at];
  if (sign === undefined || sign === '|' || sign === ')') return null;
  const part = readAtom(reader, sign);
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === null) return part;
  if (quantifier[0].startsWith('?'))
    return part.exact === null ? ANYTHING : { exact: [...part.exact, ''], needed: null };
  const isLeftOut = quantifier[0].startsWith('*') || quantifier.groups?.least === '0';
  return isLeftOut ? ANYTHING : { exact: null, needed: rarer(part.needed, part.exact) };
}

function readAtom(reader: Reader, sign: string): Part {
  if (sign === '(') return readGroup(reader);
  if (sign === '[') return readClass(take(reader, CLASS)?.[0] ?? '');
  if (sign === '\\') {
    const [sequence = ''] = take(reader, ESCAPE) ?? [];
    if (/^\\[bB]$/u.test(sequence)) return NOTHING;
    return sequence === '\\-' ? { exact: ['-'], needed: null } : ANYTHING;
  }
  reader.at += 1;
  if (sign === '^' || sign === '$') return NOTHING;
  return PLAIN.test(sign) ? { exact: [sign], needed: null } : ANYTHING;
}

function readGroup(reader: Reader): Part {
  const look = take(reader, GROUP_OPENING)?.groups?.look;
  const inside = readAlternatives(reader);
  reader.at += 1;
  // What stands around a match is no part of it.
  return look === undefined ? inside : NOTHING;
}

function readClass(source: string): Part {
  const signs = [...source.slice(1, -1)];
  const isPlain = signs.every((sign) => PLAIN.test(sign) && sign !== '-');
  return isPlain && signs.length > 0 ? { exact: signs, needed: null } : ANYTHING;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match !== null) reader.at += match[0].length;
  return match;
}

/** Of two such lists the one that fewer texts will have. */
function rarer(one: NeededLetters, other: NeededLetters): NeededLetters {
  const lengthOf = (strings: NeededLetters) =>
    strings === null ? 0 : Math.min(LIMITS.rareLetters, ...strings.map(({ length }) => length));
  const [ofOne, ofOther] = [lengthOf(one), lengthOf(other)];
  if (ofOne === 0 && ofOther === 0) return null;
  if (ofOne !== ofOther) return ofOne > ofOther ? one : other;
  return (one?.length ?? 0) <= (other?.length ?? 0) ? one : other;
}
