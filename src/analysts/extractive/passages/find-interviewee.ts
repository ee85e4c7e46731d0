import type { Span } from '../../../articles/article.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';
import { endsInQuestion } from './persons.ts';

const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]*\.?|van|von|der|de|bin|al) ){0,5}\p{Lu}[\p{L}’'-]+`;
const NAMED = new RegExp(`^(?<name>${NAME})`, 'u');

interface InterviewForm extends Rule {
  /** What stands right before the name. */
  readonly before: RegExp;
}

/** How the text before an interview says whose it is. */
export const INTERVIEW_FORMS = defineRules<InterviewForm>('interviewees', [
  {
    id: 'interview with',
    examples: ['Interview with Kofi Asare, interior minister'],
    before: /\b(?:[Ii]nterview|[Cc]onversation|Q&A|[Qq]uestions and answers) with (?:the )?(?:\p{Ll}+ ){0,4}/gu,
  },
  {
    id: 'spoke to',
    examples: ['The Weekly spoke to Mei Tan about the clinic.'],
    before: /\b(?:spoke|talked|speaks|talks|chatted|sat down|caught up) (?:to|with) (?:the )?(?:\p{Ll}+ ){0,4}/gu,
  },
  {
    id: 'asked',
    examples: ['The Weekly asked Mei Tan three questions.'],
    before: /\b(?:asked|put to|interviewed|questions (?:to|for)) (?:the )?(?:\p{Ll}+ ){0,4}/gu,
  },
]);

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
      for (const match of words.matchAll(form.before)) {
        const at = match.index + match[0].length;
        const name = NAMED.exec(words.slice(at))?.groups?.name;
        if (name === undefined) continue;
        INTERVIEW_FORMS.fired(form, { start, end });
        return { start: start + at, end: start + at + name.length };
      }
    }
  }
  return null;
}
