import type { Act, Stance } from '../../../briefings/briefing.ts';
import { cueLexicon, cuesOf } from '../attribution/cues.ts';
import { endsInQuestion, withoutInnerQuotes } from '../passages/persons.ts';
import { toLowerCased } from '../rules/lower-case.ts';
import { createSieve } from '../rules/sieve.ts';
import { classifyAct } from './acts.ts';
import { ADVERBS, SELF, SPEECH_ACT_RULES, type SpeechActRule } from './speech-act-rules.ts';

/** What a sentence of somebody's own words does. */
export interface SpeechAct {
  readonly act: Act;
  readonly stance: Stance;
  /** Which rule said so; null where the verb itself did. */
  readonly rule: SpeechActRule | null;
}

/** "we do not", "we cannot": what turns the verb after it around. "No longer" tells what was once held, not an act. */
const PERFORMATIVE = new RegExp(
  `${SELF}(?<not>(?: (?:do not|don[’']t|did not|can ?not|can[’']t|can never|will not|won[’']t|will never))?)(?<before>${ADVERBS}) (?<verb>\\p{L}+)(?: (?<next>\\p{L}+))?(?<rest>.*)`,
  'isu',
);
/** “Under no circumstances should the board sell it”: what is asked for is that it be not done. */
const UNDER_NONE = /\bunder no circumstances?\b/iu;
/** Ids of the rules that read a threat. */
const THREATS: ReadonlySet<string> = new Set(['ultimatum', 'threat']);
const SAYING_AFTER_TO = /^to (?:be|thank|make|start|begin|see|know|hear|have)\b/u;

const mayAct = createSieve(SPEECH_ACT_RULES.all);

/**
 * What a sentence does that somebody said: demands, refuses, denies …, by its own verbs. "We call on Peru to leave" does
 * what its verb tells. Null where the sentence is only a statement, or a question.
 */
export function actOfSpeech(sentence: string): SpeechAct | null {
  const words = withoutInnerQuotes(sentence).replace(/\s+/gu, ' ').trim();
  if (endsInQuestion(words)) return null;
  const rules = SPEECH_ACT_RULES.keep(mayAct(toLowerCased(words).lower), (each) => each);
  const rule = rules.find(({ pattern }) => pattern.test(words));
  const act = rule === undefined ? performative(words) : { act: rule.act, stance: stanceIn(words, rule.stance), rule };
  return act?.stance === 'supports' && UNDER_NONE.test(words) ? { ...act, stance: 'opposes' } : act;
}

/**
 * What a clause does that somebody is reported to have said: "it would close the gate unless they left" threatens as "we will
 * close the gate unless they leave" does. Null where it threatens nothing.
 * @param speaker The name of whoever said it.
 */
export function threatTold(clause: string, speaker: string): SpeechAct | null {
  if (!/\b(?:if|unless)\b/iu.test(clause)) return null;
  const self = new RegExp(
    `(^(?:that )?|, )(?:(?:it|they|he|she)|(?:the )?${RegExp.escape(speaker)}) (?:would|will)\\b`,
    'u',
  );
  const spoken = clause.replace(self, '$1we will').replace(/^that /u, '');
  const act = self.test(clause) ? actOfSpeech(spoken) : null;
  return act?.rule != null && THREATS.has(act.rule.id) ? act : null;
}

/** Under a condition, what is demanded or offered is conditional. */
function stanceIn(words: string, stance: Stance): Stance {
  return stance === 'supports' && /^(?:if|unless|only when|as long as|provided)\b/iu.test(words)
    ? 'conditional'
    : stance;
}

/** "We urge", "I accuse", "we have always supported": the verb in the first person is the act. */
function performative(words: string): SpeechAct | null {
  const { not = '', before = '', verb = '', next = '', rest = '' } = PERFORMATIVE.exec(words)?.groups ?? {};
  const isPerfect = / have (?:always|long)$/u.test(before);
  for (const { cue, form } of cuesOf(verb.toLowerCase())) {
    if (form !== 'base' && !(isPerfect && (form === 'past' || form === 'participle'))) continue;
    if (cue.particles.length > 0 && cue.particles[0] !== next.toLowerCase()) continue;
    const content = cue.particles.length > 0 ? rest.trim() : `${next}${rest}`.trim();
    const isOfSpeech =
      SAYING_AFTER_TO.test(content) || cueLexicon[/^to (\p{L}+)/u.exec(content)?.[1] ?? '']?.quote !== undefined;
    const classified = classifyAct(cue.lemma, not === '' ? 'held' : 'negated', content);
    if (classified === null || isOfSpeech) return null;
    const { act, stance } = classified;
    if (act === 'states' && stance === 'unclear') return null;
    // “We do not want a vote” rejects it, without a refusal anybody asked for.
    return { act, stance: not !== '' && act === 'states' ? 'opposes' : stance, rule: null };
  }
  return null;
}
