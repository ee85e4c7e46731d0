import type { Span } from '../../../articles/article.ts';
import { COUNTRY_BY_DEMONYM } from '../../../language/countries.ts';
import { ENGLISH } from '../../../language/languages/en.ts';
import { isSmallWord } from '../../../language/small-words.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { OUTLET_NAME } from './outlet-name.ts';
import { endsInQuestion } from './persons.ts';

const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*\.?|van|von|der|de|bin|al) ){0,5}\p{Lu}[\p{L}’'-]+`;
/** Whom somebody spoke to: "us", "this newspaper", "The Courier". */
const OUTLET = `(?:us|(?:this|our) (?:news)?(?:paper|room)|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]*\\.? ){0,4}${OUTLET_NAME.source})`;
const SPOKE = '(?:spoke|talked|speaks|talks|chatted|sat down|caught up)';
/** What may stand before a name: "the council’s new chair". */
const ROLE = `(?:the )?(?:\\p{Ll}+ ){0,4}(?:\\p{Ll}+, )?`;

interface InterviewForm extends Rule {
  /** The group `name` is whose interview it is. */
  readonly pattern: RegExp;
}

/** How the text before an interview says whose it is. */
export const INTERVIEW_FORMS = defineRules<InterviewForm>('interviewees', [
  {
    id: 'interview with',
    examples: ['Interview with Kofi Asare, interior minister', 'Interview with the new mayor, Kofi Asare'],
    pattern: named(`\\b(?:[Ii]nterview|[Cc]onversation|Q&A|[Qq]uestions and answers) with ${ROLE}(?<name>${NAME})`),
  },
  {
    id: 'minutes with',
    examples: ['Five minutes with brewer Mei Tan', 'A word with Mei Tan, who runs the clinic'],
    pattern: named(
      `^(?:[\\p{L}\\p{N}]+ ){0,2}(?:[Mm]inutes?|MINUTES|[Hh]ours?|[Ww]ords?|[Cc]hat|[Cc]offee|[Ll]unch|[Tt]ea|[Qq]uestions|[Tt]alk|[Tt]alking|[Ii]n conversation) (?:with|WITH|to|for)(?:…|\\.\\.\\.)? ${ROLE}(?<name>${NAME})`,
    ),
  },
  {
    id: 'meet',
    examples: ['Meet the author: Mei Tan', 'The Saturday interview: Mei Tan, brewer'],
    pattern: named(`^(?:Meet|Introducing|The) (?:\\p{L}+ ){0,3}?\\p{L}+: ${ROLE}(?<name>${NAME})(?:,|$)`),
  },
  {
    id: 'spoke to',
    examples: ['The Weekly spoke to Mei Tan about the clinic.'],
    pattern: named(`\\b${SPOKE} (?:to|with) ${ROLE}(?<name>${NAME})`),
  },
  {
    id: 'asked',
    examples: ['The Weekly asked Mei Tan three questions.'],
    pattern: named(`\\b(?:asked|put to|interviewed|questions (?:to|for)) ${ROLE}(?<name>${NAME})`),
  },
  {
    id: 'met',
    examples: ['We met the ferryman Kofi Asare at the pier.'],
    pattern: named(`\\b[Ww]e (?:met|visited|caught up with|reached) ${ROLE}(?<name>${NAME})`),
  },
  {
    id: 'spoke to the press',
    examples: [
      'Mei Tan, who runs the clinic, spoke to The Weekly about its future.',
      'Mei Tan talked to us about the clinic.',
      'Mei Tan was interviewed by this paper.',
    ],
    pattern: named(
      `(?<name>${NAME})(?:, [^,.]{2,60})?,? (?:${SPOKE} (?:to|with)|(?:has )?(?:answered|took) questions (?:from|by)|(?:gave|granted) an interview to|(?:was|is) interviewed by) ${OUTLET}\\b`,
    ),
  },
  {
    id: 'in an interview with the press',
    examples: ['In an interview with this newspaper, minister Kofi Asare explained the ban.'],
    pattern: named(`\\b[Ii]n an interview with ${OUTLET}(?: [^,.]{1,30})?, ${ROLE}(?<name>${NAME})`),
  },
]);

/** "Mei Tan runs the clinic.", "Dr Mei Tan, who runs the clinic, is worried.": whom a paragraph is about. */
const ABOUT = new RegExp(`^(?<name>${NAME})(?:,[^.]{3,80},)? \\p{Ll}`, 'u');

/** Whom alone the paragraph right before the first question is about: whose the answers are that only "A:" tells. */
export function findAnswerer(
  text: string,
  paragraphs: readonly (Span & { readonly label: { readonly type: string } | null })[],
): Span | null {
  const first = paragraphs.findIndex(({ label }) => label?.type === 'asker');
  const before = paragraphs[first - 1];
  if (before === undefined || !paragraphs.some(({ label }) => label?.type === 'answer')) return null;
  const words = text.slice(before.start, before.end);
  const name = ABOUT.exec(words)?.groups?.name;
  const others = words.slice(name?.length ?? 0).match(/\p{Lu}[\p{L}’'-]{1,40} \p{Lu}[\p{L}’'-]{1,40}/gu);
  // "Mei Tan talked to us" says whose interview it is by a form of its own.
  const isForm = /\b(?:spoke|talk\w*|interview\w*|ask\w*|questions?)\b/u.test(words);
  if (name === undefined || !isPerson(name) || OUTLET_NAME.test(name) || others !== null || isForm) return null;
  return { start: before.start, end: before.start + name.length };
}

/** "Mei Tan"; not the first words of "On Monday Norwegian skippers met". */
function isPerson(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return (
    others.length > 0 && !isSmallWord(first.toLowerCase(), ENGLISH) && !COUNTRY_BY_DEMONYM.has(others.at(-1) ?? '')
  );
}

const PRONOUN = /^(?:He|She|They|We|I|It)$/u;
const FULL_NAME = /(?<!\p{L})\p{Lu}[\p{L}’-]{1,30} \p{Lu}[\p{L}’'-]{1,30}(?!\p{L})/gu;

/** "Mei Tan runs the clinic. | She spoke to us": the one full name before; null where there are several. */
function personBefore(before: string): Span | null {
  const found = [...before.matchAll(FULL_NAME)];
  const [first] = found;
  const isOne = new Set(found.map(([name]) => name)).size === 1;
  return first === undefined || !isOne ? null : { start: first.index, end: first.index + first[0].length };
}

function named(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** Who is interviewed, as the text before the first question names them; null where it doesn't say so. */
export function findInterviewee(
  text: string,
  paragraphs: readonly (Span & { readonly label: { readonly type: string } | null })[],
): Span | null {
  const first = paragraphs.findIndex(
    ({ start, end, label }) => label !== null || endsInQuestion(text.slice(start, end)),
  );
  for (const { start, end } of paragraphs.slice(0, Math.max(0, first))) {
    const words = text.slice(start, end);
    for (const form of INTERVIEW_FORMS.inForce()) {
      for (const { index, 0: whole, groups } of words.matchAll(form.pattern)) {
        const name = groups?.name;
        // "Spoke to The Courier": the newspaper only asked.
        if (name === undefined || OUTLET_NAME.test(name)) continue;
        if (PRONOUN.test(name)) {
          const meant = personBefore(text.slice(0, start + index));
          if (meant !== null) return meant;
          continue;
        }
        const at = start + index + whole.indexOf(name);
        INTERVIEW_FORMS.fired(form, { start, end });
        return { start: at, end: at + name.length };
      }
    }
  }
  return null;
}
