import type { Span } from '../../../articles/article.ts';
import { NAME_PARTICLES } from '../../../language/names.ts';
import { ORDINARY_STARTERS } from '../../../language/ordinary-words.ts';
import { isTitle } from '../../../language/titles.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** Who speaks next, at the start of a paragraph. */
export interface TurnLabel {
  /** `asker` is nobody whose position counts: a question, a moderator; `answer` is whoever is interviewed. */
  readonly type: 'speaker' | 'asker' | 'answer';
  readonly name: Span;
  /** Where the words begin; the paragraph's end for a label on a line of its own. */
  readonly start: number;
}

interface LabelForm extends Rule {
  readonly type: TurnLabel['type'];
  /** Matches a paragraph's start; the group `name` is who speaks. */
  readonly pattern: RegExp;
}

/** What may stand before a label: a quote mark, a bullet, marks of bold type, the time. */
const BEFORE = String.raw`^(?:["“'‘_]|[-–—•*·]\s*|\[?\(?\d{1,2}:\d\d(?::\d\d)?\)?\]?\s+)*`;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAME = `(?:The )?${WORD}(?: (?:${WORD}|${[...NAME_PARTICLES].join('|')})){0,5}`;
/** What may stand between a name and its colon: where somebody comes from, what somebody is. */
const AFTER = String.raw`(?: ?\([^()\n]{1,40}\))?(?:, [\p{L}’' -]{3,40})?[*_]*:[*_]*(?:\s+|$)`;
const ASKERS =
  'question|q|reporters?|journalists?|press|media|interviewer|moderator|host|anchor|presenter|operator|unidentified \\p{L}+|audience member';

/** The usual forms of a label, the more special ones first. */
export const LABEL_FORMS = defineRules<LabelForm>('turn labels', [
  {
    id: 'question',
    examples: ['QUESTION: Will the ferry run on Sunday?', 'Journalist from Canal Nove: Will the ferry run?'],
    type: 'asker',
    pattern: new RegExp(
      `${BEFORE}(?<name>${ASKERS})(?: \\d{1,4})?(?: (?:for|from|of|with) [^:.\\n]{2,40})?(?: ?\\([^()\\n]{1,40}\\))?[*_]*:[*_]*\\s+`,
      'iu',
    ),
  },
  {
    id: 'q',
    examples: ['Q. Will the ferry run on Sunday?'],
    type: 'asker',
    pattern: /^[*_]*(?<name>Q)(?:[.:][*_]*\s+|\s+(?=\p{Lu}))/u,
  },
  {
    id: 'a',
    examples: ['A: It will not run on Sunday.'],
    type: 'answer',
    // "A. HALLE (Coalition): It will not run": somebody's initial.
    pattern: /^[*_]*(?<name>A|ANSWER|Answer)[.:][*_]*\s+(?!\p{Lu}[\p{L}’'-]+(?: \([^)\n]{1,40}\))?:)/u,
  },
  {
    id: 'office',
    examples: [
      'Minister for Fisheries (Ms Nora Halle): We will not sign.',
      'Defence counsel (Ms Nora Halle): We will not sign.',
    ],
    type: 'speaker',
    pattern: new RegExp(
      `${BEFORE}(?:The )?${WORD}(?: (?:\\p{Ll}+|${WORD})){1,8} \\((?<name>(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Hon)\\.? ${NAME})\\)[*_]*:[*_]*\\s+`,
      'u',
    ),
  },
  {
    id: 'role-and-name',
    examples: ['Government spokesman Nora Halle: We will not sign.'],
    type: 'speaker',
    pattern: new RegExp(
      `${BEFORE}(?:The )?\\p{Lu}[\\p{L}-]+(?: \\p{Ll}[\\p{L}-]+){0,3} (?<role>\\p{Ll}{4,}) (?<name>${NAME})${AFTER}`,
      'u',
    ),
  },
  {
    id: 'role',
    examples: ['Presiding judge: The case is closed.'],
    type: 'speaker',
    pattern: new RegExp(
      `${BEFORE}(?<name>(?:The )?\\p{Lu}\\p{Ll}+(?: (?!the\\b|an?\\b|your\\b|our\\b)\\p{Ll}+){0,2} (?<role>\\p{Ll}{4,}))[*_]*:[*_]*\\s+`,
      'u',
    ),
  },
  {
    id: 'name',
    examples: ['MINISTER HALLE (Norway): We will not sign.'],
    type: 'speaker',
    pattern: new RegExp(`${BEFORE}(?<name>${NAME})${AFTER}`, 'u'),
  },
  {
    id: 'record',
    examples: ['Mr. HALLE. The bill is dead.'],
    type: 'speaker',
    pattern: /^(?<name>(?:Mr|Ms|Mrs|Miss|Dr|The)\.? \p{Lu}{3,}(?:[ -]\p{Lu}{2,})*)\. (?=\p{Lu})/u,
  },
]);

const NAME_LINE = new RegExp(`^${WORD}(?: (?:${WORD}|${[...NAME_PARTICLES].join('|')})){1,4}$`, 'u');
/** Words before a colon that name nobody, beside ordinary words. */
const NO_NAMES =
  /^(?:note|update|updated|correction|editor['’]s note|photos?|image|video|watch|read more|related|advertisement|breaking|live|caption|credit|editors?|layout|subject|ps|yes|contacts?|team|agenda|cast|background|summary|results?|verdict|conclusion|analysis|weather|traffic|tip|warning|title|author|publisher|category|tags?|location|venue|where|when|what|why|how|who|statement|message|letter|remarks|speech|address|declaration|communiqu[eé]|key points|lesson|step)\b/iu;

/** The label a paragraph starts with; null where it has none. */
export function readTurnLabel(text: string, { start: from, end }: Span): TurnLabel | null {
  const paragraph = text.slice(from, end);
  for (const form of LABEL_FORMS.inForce()) {
    const { type, pattern } = form;
    const match = pattern.exec(paragraph);
    const name = match?.groups?.name;
    if (match === null || name === undefined || (type === 'speaker' && !canBeName(name))) continue;
    const role = match.groups?.role;
    if (role !== undefined && !isTitle(role)) continue;
    LABEL_FORMS.fired(form, { start: from, end: from + match[0].length });
    const at = from + match[0].indexOf(name);
    return { type, name: { start: at, end: at + name.length }, start: from + match[0].length };
  }
  return null;
}

/** Whether a line is nothing but a name of several words: "Nora Osk", "MINISTER HALLE". */
export function isNameLine(line: string): boolean {
  return NAME_LINE.test(line) && canBeName(line);
}

/** The bare name of a label, for telling labels apart: "MINISTER HALLE" and "Halle" are one. Upper case. */
export function keyOfLabel(name: string): string {
  const words = name.replace(/\.$/u, '').split(' ');
  return (words.filter((word) => !isTitle(word)).at(-1) ?? name).toUpperCase();
}

/** A title and a name, several words of a name, or one word that is none of the ordinary ones. */
function canBeName(name: string): boolean {
  if (NO_NAMES.test(name)) return false;
  const words = name.split(' ');
  return !words.every((word) => ORDINARY_STARTERS.has(word.toLowerCase()) && !isTitle(word)) && words.length <= 6;
}
