import { defineRules, type Rule } from '../rules/rule-table.ts';
import { createSieve } from '../rules/sieve.ts';
import { findSubject } from './find-source.ts';
import { isComma, lowerTextOf, type Unit } from './units.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

interface QuestionFrame extends Rule {
  /** Matches the words from the frame's first one on, in lower case. */
  readonly pattern: RegExp;
}

const ASKED = '(?:asked|pressed|questioned|quizzed|challenged|grilled|prodded|confronted)';
const ABOUT = '(?:whether|if|how|why|what|when|where|who|which|that|about|on|over|for|with|to)';
const START = '^(?:(?:but|and|then|later|yet) )?';

/** What somebody was asked, told before the answer: "Asked whether the gate would open, she said …". */
export const QUESTION_FRAMES = defineRules<QuestionFrame>('question frames', [
  {
    id: 'asked',
    examples: [
      'Asked whether the gate would open, Nora Lindt said: “That is up to the county.”',
      'Pressed by reporters on who paid, Nora Lindt said: “It is too early for names.”',
      'When asked if the crew had lied, Nora Lindt replied, “We have nothing to hide here.”',
      'When questioned by the press that she had met smugglers, Nora Lindt said: “That is what you think.”',
    ],
    pattern: new RegExp(
      `${START}(?:when |once |if )?(?:(?:again|repeatedly|then|later) )?${ASKED}(?: [\\p{L}’']+){0,6}? ${ABOUT}\\b`,
      'u',
    ),
  },
  {
    id: 'somebody asked',
    examples: [
      'When a reporter wanted to know if the mill had lied, Nora Lindt answered, “We have nothing to hide here.”',
      'As journalists asked whether the water was safe, Nora Lindt said: “Nobody has fallen ill.”',
    ],
    pattern: new RegExp(
      `${START}(?:when|as|after) [\\p{L} ’']{2,50}? (?:wanted to know|inquired|wondered|${ASKED})(?: [\\p{L}’']+){0,4}? ${ABOUT}\\b`,
      'u',
    ),
  },
  {
    id: 'in answer to',
    examples: ['Answering a question on whether the mill would be sold, Nora Lindt said: “Nobody has made an offer.”'],
    pattern: new RegExp(
      `${START}(?:in (?:response|answer|reply) to|responding to|answering|replying to) (?:[\\p{L}’']+ ){0,3}?questions? `,
      'u',
    ),
  },
]);

const mayFrame = createSieve(QUESTION_FRAMES.all);

/** Words of a frame that tell it. */
const FRAME_WORDS = 16;

/**
 * The units of a sentence without what somebody was asked, which nobody claims: before the answer ("Asked about it, she
 * said") or after its subject ("Lindt, asked about it, said").
 */
export function withoutQuestion(units: readonly Unit[]): readonly Unit[] {
  if (mayFrame(lowerTextOf(units)).length === 0) return units;
  const opening = [0, ...units.flatMap((unit, at) => (isComma(unit) ? [at + 1] : []))];
  for (const from of opening) {
    const words = units.slice(from, from + FRAME_WORDS).map(({ lower }) => lower);
    const frame = QUESTION_FRAMES.inForce().find(({ pattern }) => pattern.test(words.join(' ')));
    if (frame === undefined) continue;
    const groups = findVerbGroups(units);
    // "She said it was late, and when asked why, the clerk replied": the answer has a subject of its own.
    const isJoined = from > 0 && /^(?:and|but)$/.test(words[0] ?? '');
    const comma = units.findIndex(
      (unit, at) => at > from && isComma(unit) && opensAnswer(units, at + 1, groups, from > 0 && !isJoined),
    );
    const [first, last] = [units[from], units[comma]];
    if (first === undefined || last === undefined) continue;
    QUESTION_FRAMES.fired(frame, { start: first.start, end: last.end });
    return [...units.slice(0, isJoined ? from + 1 : Math.max(0, from - 1)), ...units.slice(comma + 1)];
  }
  return units;
}

/** “…”, or a verb of telling with its subject; after a subject the verb alone. */
function opensAnswer(units: readonly Unit[], at: number, groups: readonly VerbGroup[], isAside: boolean): boolean {
  if ((units[at]?.quotation ?? -1) >= 0) return !isAside;
  return groups.some((group) => {
    if (!group.cue.frames.has('quote') || group.form === 'ing') return false;
    return isAside ? group.start === at : group.start > at && findSubject(units, group)?.start === at;
  });
}
