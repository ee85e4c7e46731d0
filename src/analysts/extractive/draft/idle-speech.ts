import type { Span } from '../../../articles/article.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

interface IdleRule extends Rule {
  readonly pattern: RegExp;
}

/** What people say in a conversation that is nobody’s position: greetings, thanks, calling on somebody. */
export const IDLE_SPEECH_RULES = defineRules<IdleRule>('idle speech', [
  {
    id: 'greeting',
    examples: ['Good afternoon, everyone, and welcome.', 'Hello to all of you here.'],
    pattern: /^(?:well, |so, )?(?:good (?:morning|afternoon|evening|day|night)|hello|hi|welcome|greetings)\b/iu,
  },
  {
    id: 'thanks',
    examples: ['Thank you very much for that question.', 'Well, thanks for having me tonight.'],
    pattern: /^(?:(?:well|okay|ok|yes|and|great|so),? )*(?:thank you|thanks|many thanks)\b/iu,
  },
  {
    id: 'pleasure',
    examples: [
      'It is very good to see you all here.',
      'I am delighted to join you in Halden.',
      'Very good to see you all here.',
    ],
    pattern:
      /^(?:it(?: is|[’']s) |i(?: am|[’']m) |we(?: are|[’']re) )?(?:so |very |really )*(?:good|nice|great|pleased|glad|happy|delighted|honou?red|a pleasure|an honou?r) to (?:see|be|have|join|meet|welcome)\b/iu,
  },
  {
    id: 'calling on',
    examples: [
      'Ada, go ahead with your question.',
      'We’ll take a final question right here.',
      'Over to you in the back row.',
    ],
    pattern:
      /\bgo ahead\b|\b(?:take|have time for|next|last|final|first|another) (?:\p{L}+ ){0,3}questions?\b|^over to you\b|\bin the (?:back|front)\b/iu,
  },
  {
    id: 'opening',
    examples: ['Let us begin with the first point.', 'Let me start with the harbour.'],
    pattern:
      /^(?:let us|let[’']s|let me|allow me to|shall we|i(?: would|[’']d)? (?:want|like) to) (?:just )?(?:begin|start|turn|move|open|say|thank|welcome|introduce)\b/iu,
  },
]);

/** Whether a sentence of a conversation says nothing about a matter. @param at where it stands */
export function isIdle(sentence: string, at: Span): boolean {
  const rule = IDLE_SPEECH_RULES.inForce().find(({ pattern }) => pattern.test(sentence));
  if (rule !== undefined) IDLE_SPEECH_RULES.fired(rule, at);
  return rule !== undefined;
}
