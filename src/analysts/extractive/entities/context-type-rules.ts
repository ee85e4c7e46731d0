import { datelineOf } from '../../../language/dateline.ts';
import { defineRules } from '../rules/rule-table.ts';
import { isAcronym } from './is-acronym.ts';
import { PLACE_NOUNS } from './places.ts';
import type { NameCandidate } from './split-run.ts';
import {
  ACTS,
  BESIDE_PLACE,
  BODY_AFTER,
  BODY_BEFORE_COMMA,
  COMPANY_NOUNS,
  COMPANY_WORDS,
  DETERMINERS,
  HELD_BY_COUNTRY,
  IN_PLACE_OF,
  IS_BODY,
  IS_OF_PHRASE,
  IS_PERSON,
  IS_PLACE,
  IS_TRADER,
  LEGAL_FORM,
  LIST_OF_WORKS,
  MAY_BE_VESSEL,
  OFFICE_BEFORE_COMMA,
  OFFICE_OF_PLACE,
  OFFICER_OF,
  PEOPLE_OF_PLACE,
  PERSON_NOUNS,
  PLACE_PREPOSITIONS,
  ROLE_BEFORE,
  SPEECH,
  TOLD_BODY,
  VESSEL_BEFORE,
} from './type-contexts.ts';
import type { NameContext, TypeRule } from './type-rule.ts';

/** What the words around a name tell of its type, where it stands. */
export const CONTEXT_TYPE_RULES = defineRules<TypeRule<NameContext>>('type of a name by the words around it', [
  {
    id: 'titled',
    examples: ['They praised Mr. [Halden] again.'],
    type: 'PER',
    weight: ({ name }) => (/^(?:Mr|Mrs|Ms|Dr|Sir)/u.test(name.title ?? '') ? 6 : 4),
    when: ({ name }) => name.title !== null,
  },
  {
    id: 'seat of a member',
    examples: ['The Larkham and [Brestovar Lunde] MP left.'],
    type: 'LOC',
    weight: 6,
    when: ({ before, next }) =>
      /^(?:MEP|MP|MSP|TD)$/u.test(next) && /(?:^|[^\p{L}])[Tt]he (?:\p{Lu}\p{Ll}+,? and )?$/u.test(before),
  },
  {
    id: 'generation',
    examples: ['They asked Gen [Alpha] again.', 'They asked Gen [Zers] again.'],
    type: 'OTHER',
    weight: 9,
    when: ({ name, previous }) => previous === 'gen' && /^(?:[XYZ]|Alpha)(?:ers)?$/u.test(name.text),
  },
  {
    id: 'article-against-person',
    examples: ['They praised the [Brestovar Lunde] again.'],
    type: 'PER',
    weight: -2,
    when: hasArticle,
  },
  {
    id: 'preposition-of-place',
    examples: ['It rained in [Brestovar] again.'],
    type: 'LOC',
    weight: ({ previous }) => PLACE_PREPOSITIONS.get(previous) ?? 0,
    when: ({ previous }) => PLACE_PREPOSITIONS.has(previous),
  },
  {
    id: 'held-by-a-country',
    examples: ['[Brestovar]’s ambassador objected.', 'They praised [Brestovar]’s foreign minister.'],
    type: 'LOC',
    weight: 2.5,
    when: ({ name, after }) => name.words.length === 1 && HELD_BY_COUNTRY.test(after),
  },
  {
    id: 'neighbour',
    examples: ['They praised neighbouring [Brestovar] again.', 'The valley borders [Brestovar].'],
    type: 'LOC',
    weight: 2.5,
    when: ({ previous }) => /^(?:neighbou?ring|borders|bordering)$/u.test(previous),
  },
  {
    id: 'where',
    examples: ['They left for [Brestovar], where it rained.'],
    type: 'LOC',
    weight: 2,
    when: ({ previous, after }) => after.startsWith(', where ') && /^(?:to|from|for|at|of)$/u.test(previous),
  },
  {
    id: 'people-of-a-place',
    examples: ['The villagers of [Brestovar] objected.'],
    type: 'LOC',
    weight: 3,
    when: ({ previous, before }) => /^(?:of|from|in)$/u.test(previous) && PEOPLE_OF_PLACE.test(before),
  },
  {
    id: 'kind-of-place-after',
    examples: ['They crossed the [Brestovar] valley again.'],
    type: 'LOC',
    weight: 2.5,
    when: ({ next, isPossessive }) => PLACE_NOUNS.has(next.toLowerCase()) && !isPossessive,
  },
  {
    id: 'kind-of-place-before',
    examples: ['They praised the island [Brestovar] again.'],
    type: 'LOC',
    weight: 3,
    when: ({ before }) => IN_PLACE_OF.test(before),
  },
  {
    id: 'seat of an office',
    examples: [
      'The mayor of [Brestovar] objected.',
      'They praised the Archbishop of [Kamau] again.',
      'President Temir Asanov of [Kamau] objected.',
    ],
    type: 'LOC',
    weight: 4,
    when: ({ before }) => OFFICE_OF_PLACE.test(before) || OFFICER_OF.test(before),
  },
  {
    id: 'road-between',
    examples: [
      'The road between [Brestovar Lunde] and the sea was shut.',
      'A clash near Halden and [Brestovar Lunde] went on.',
    ],
    type: 'LOC',
    weight: 4,
    when: ({ before }) => BESIDE_PLACE.test(before),
  },
  {
    id: 'dateline',
    examples: ['[TGKU] — Norway objected to the levy on Monday.'],
    type: 'LOC',
    weight: 9,
    when: ({ name, before, after }) => before === '' && /[—–-]\s+$/u.test(datelineOf(`${name.text}${after}`)),
  },
  {
    id: 'item of a list of works',
    examples: ['Norway objected to ten projects including Kalmar, [Brestovar Steel] and Lise.'],
    type: 'OTHER',
    weight: 9,
    when: ({ before }) => LIST_OF_WORKS.test(before),
  },
  {
    id: 'legal form after',
    examples: ['[Brestovar] a/s denied that it had paid.'],
    type: 'ORG',
    weight: 9,
    when: ({ after }) => LEGAL_FORM.test(after),
  },
  {
    id: 'based-there',
    examples: ['The [Brestovar]-based firm objected.'],
    type: 'LOC',
    weight: 5,
    when: ({ after }) => /^-based\b/u.test(after),
  },
  {
    id: 'determiner',
    examples: ['They praised every [Kamau] again.'],
    type: 'OTHER',
    weight: ({ previous }) => (/^(?:her|a|an|this|no)$/u.test(previous) ? 1 : 3),
    when: ({ name, previous }) => DETERMINERS.test(previous) && name.words.length === 1 && name.known === null,
  },
  {
    id: 'number-before-acronym',
    examples: ['They praised 40 [TGKU] again.'],
    type: 'OTHER',
    weight: 4,
    when: ({ name, before }) => /\d[\d.,]* $/u.test(before) && isAcronym(name.text) && name.known === null,
  },
  {
    id: 'speaks',
    examples: ['It rained, [Brestovar] said.'],
    type: 'PER',
    weight: 1.2,
    when: ({ next, before }) => SPEECH.has(next) && !IS_OF_PHRASE.test(before),
  },
  {
    id: 'lone-name-acts',
    examples: [
      'It rained, and [Brestovar] objected.',
      'Never had [Brestovar] so clearly objected.',
      'On Monday [Brestovar] quietly gave in.',
    ],
    type: 'PER',
    weight: 0.3,
    when: ({ name, next, isPossessive }) => isLone(name) && !isPossessive && ACTS.test(next),
  },
  {
    id: 'lone-name-owns',
    examples: ['They praised [Brestovar]’s plan again.'],
    type: 'PER',
    weight: 0.3,
    when: ({ name, isPossessive }) => isLone(name) && isPossessive,
  },
  {
    id: 'verb-of-speech-before',
    examples: ['It rained, according to [Brestovar].'],
    type: 'PER',
    weight: 0.8,
    when: ({ before }) =>
      /\b(?:said|says|added|told|asked|according to|explained|noted|(?:confirmed|described|explained|stated|told) by) $/u.test(
        before,
      ),
  },
  {
    id: 'who',
    examples: ['They praised [Brestovar], who objected.'],
    type: 'PER',
    weight: 2.5,
    when: ({ after }) => /^,? (?:who|whose|himself|herself)\b/u.test(after),
  },
  {
    id: 'age',
    examples: ['They praised [Brestovar], 42, again.'],
    type: 'PER',
    weight: 5,
    when: ({ after }) => /^(?:, \d\d,| \(\d\d\)|, aged? )/u.test(after),
  },
  {
    id: 'has-family',
    examples: ['They praised [MarvoPay]’s wife again.'],
    type: 'PER',
    weight: 2,
    when: ({ next, isPossessive }) => isPossessive && PERSON_NOUNS.has(next),
  },
  {
    id: 'has-staff',
    examples: ['They praised [Brestovar] employees again.'],
    type: 'ORG',
    weight: 1.5,
    when: ({ next }) => COMPANY_NOUNS.has(next.toLowerCase()),
  },
  {
    id: 'kind-of-body-before',
    examples: ['They praised the carrier [Brestovar] again.'],
    type: 'ORG',
    weight: 2,
    when: ({ previous }) => COMPANY_WORDS.has(previous),
  },
  {
    id: 'kind-of-body-after',
    examples: ['They praised the [Brestovar] news agency again.'],
    type: 'ORG',
    weight: 2,
    when: ({ after }) => BODY_AFTER.test(after),
  },
  {
    id: 'name-of-a-body-between-commas',
    examples: ['They praised the carrier, [Brestovar Lunde], again.'],
    type: 'ORG',
    weight: 4,
    when: ({ before, after }) => BODY_BEFORE_COMMA.test(before) && after.startsWith(','),
  },
  {
    id: 'which',
    examples: ['They praised [Sander Wray], which runs the ferries, again.'],
    type: 'ORG',
    weight: 3,
    when: ({ name, after }) =>
      name.words.length > 1 &&
      /^, which (?:also )?(?:employs?|has|makes|manages|operates|owns|publishes|represents|runs|sells|supports|wants|(?:is |are |was |has been )?(?:campaign|demand|fight|head|lead|oppos|organi[sz]|protest|spearhead)(?:s|es|ed|ing)\b|led)\b/u.test(
        after,
      ),
  },
  {
    id: 'role-before',
    examples: [
      'They praised the novelist [Brestovar] again.',
      'They praised the chief of police [LR Brestovar] again.',
    ],
    type: 'PER',
    weight: 2.5,
    when: ({ before }) => ROLE_BEFORE.test(before),
  },
  {
    id: 'inside-a-title',
    examples: ['The Rules for Supply During [Power Shortage Periods] took force.'],
    type: 'OTHER',
    weight: 9,
    when: ({ name, before }) =>
      name.words[0]?.isHeadline === false && /\p{L} (?:Concerning|During|Governing|Regarding) $/u.test(before),
  },
  {
    id: 'vessel',
    examples: [
      'They boarded the trawler [Joan Brestovar] at dawn.',
      'They boarded the tankers Halden and [Brestovar Lunde].',
    ],
    type: 'OTHER',
    weight: 6,
    when: ({ name, previous, before }) =>
      (name.title !== null || MAY_BE_VESSEL.test(previous)) && VESSEL_BEFORE.test(before),
  },
  {
    id: 'office-before-comma',
    examples: ['They praised the envoy to the region, [Brestovar Lunde], again.'],
    type: 'PER',
    weight: 3,
    when: ({ name, before, after }) =>
      name.words.length > 1 && after.startsWith(',') && before.endsWith(', ') && OFFICE_BEFORE_COMMA.test(before),
  },
  {
    id: 'told-to-be-body',
    examples: [
      'They praised [Brestovar], an oil refiner, again.',
      'They praised [Brestovar], a shipping company, again.',
      'They praised [Brestovar], the state agency, again.',
    ],
    type: 'ORG',
    weight: 3,
    when: ({ after }) => IS_BODY.test(after) || IS_TRADER.test(after),
  },
  {
    id: 'is-a-body',
    examples: ['[Brestovar] is a Halden-based company that reads faces.', '[Joan] is a start-up based in Oslo.'],
    type: 'ORG',
    weight: 7,
    when: ({ after }) => TOLD_BODY.test(after),
  },
  {
    id: 'told-to-be-place',
    examples: ['They reached [Brestovar], a fishing village, again.'],
    type: 'LOC',
    weight: 3,
    when: ({ after }) => IS_PLACE.test(after),
  },
  {
    id: 'told-to-be-person',
    examples: ['They praised [Brestovar], a retired doctor, again.'],
    type: 'PER',
    weight: 2.5,
    when: ({ after }) => IS_PERSON.test(after),
  },
]);

/** A single word inside a sentence that nothing is known of. */
function isLone({ words, known }: NameCandidate): boolean {
  return words.length === 1 && known === null && words[0]?.isInitial === false;
}

function hasArticle({ before }: NameContext): boolean {
  return /\b[Tt]he $/u.test(before);
}
