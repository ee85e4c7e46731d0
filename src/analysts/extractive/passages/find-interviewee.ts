import type { Span } from '../../../articles/article.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { OUTLET_NAME } from './outlet-name.ts';
import { endsInQuestion } from './persons.ts';

const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*\.?|van|von|der|de|bin|al) ){0,5}\p{Lu}[\p{L}’'-]+`;
/** Whom somebody spoke to: "us", "this newspaper", "The Courier". */
const OUTLET = `(?:us|(?:this|our) (?:news)?(?:paper|room)|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'-]*\\.? ){0,4}${OUTLET_NAME.source})`;
const SPOKE = '(?:spoke|talked|speaks|talks|chatted|sat down|caught up)';
/** What may stand before a name: "the council’s new chair". */
const ROLE = `(?:the )?(?:\\p{Ll}+ ){0,4}`;

interface InterviewForm extends Rule {
  /** The group `name` is whose interview it is. */
  readonly pattern: RegExp;
}

/** How the text before an interview says whose it is. */
export const INTERVIEW_FORMS = defineRules<InterviewForm>('interviewees', [
  {
    id: 'interview with',
    examples: ['Interview with Kofi Asare, interior minister'],
    pattern: named(`\\b(?:[Ii]nterview|[Cc]onversation|Q&A|[Qq]uestions and answers) with ${ROLE}(?<name>${NAME})`),
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
        const at = start + index + whole.indexOf(name);
        INTERVIEW_FORMS.fired(form, { start, end });
        return { start: at, end: at + name.length };
      }
    }
  }
  return null;
}
