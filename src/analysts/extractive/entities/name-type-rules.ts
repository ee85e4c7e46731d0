import { CALLING_WORDS } from '../../../language/calling-words.ts';
import { ORGANIZATION_FRONTS } from '../organization-fronts.ts';
import { defineRules } from '../rules/rule-table.ts';
import { isLexiconWord } from '../tagger.ts';
import { FAMILY_NAMES } from './given-names.ts';
import { isAcronym } from './is-acronym.ts';
import { isGiven } from './is-given.ts';
import { knownType } from './known-type.ts';
import { NOT_NAMES } from './not-names.ts';
import { isFieldOfPlace } from './offices.ts';
import { NOT_ORGANIZATION_ACRONYMS, ORGANIZATION_HEADS } from './organizations.ts';
import { PLACE_HEADS, PLACE_TAILS } from './places.ts';
import type { NameLooks, TypeRule } from './type-rule.ts';

/** Endings that only family names have. */
export const SURNAME_ENDING =
  /^\p{Lu}.+(?:[oe]va?|sk(?:y|iy|yy|i|a|aya)|enko|chuk|yan|vi[cćč]h?|ić|wicz|ovna|son|sen|ssen|stein|berg|mann|feld|ez|inho|ini|etti|escu|poulos|idis|o[gğ]lu|adze|shvili|ullah|uddin|singh|wala)$/u;
const PLAIN_WORD = /^[\p{Lu}\p{Ll}'’.-]+$/u;
const CAPITALS = /^\p{Lu}{3,}$/u;

/** What a name's own words tell of its type, wherever it stands. */
export const NAME_TYPE_RULES = defineRules<TypeRule<NameLooks>>('type of a name by its words', [
  {
    id: 'known-place',
    examples: ['Rain fell. [Kenya] objected.'],
    type: 'LOC',
    weight: ({ isLong }) => (isLong ? 9 : 6),
    when: ({ name }) => name.known === 'LOC',
  },
  {
    id: 'known-body',
    examples: ['On Monday [Hezbollah] objected.'],
    type: 'ORG',
    weight: ({ isLong }) => (isLong ? 9 : 6),
    when: ({ name }) => name.known === 'ORG',
  },
  {
    id: 'event',
    examples: ['They praised [Halden Carnival] again.'],
    type: 'OTHER',
    weight: 6,
    when: ({ name }) => name.known === 'EVENT',
  },
  {
    id: 'campaign',
    examples: ['In May [Nurses Against Noise] objected.', 'In May [Hands Off Our Forest] objected.'],
    type: 'ORG',
    weight: 9,
    when: ({ words }) => words.length > 2 && words.slice(1).some((word) => CALLING_WORDS.has(word)),
  },
  {
    id: 'opens-like-campaign',
    examples: ['The mayor thanked [Beyond Borders] again.', 'The mayor joined [Under Sail] in May.'],
    type: 'ORG',
    weight: 9,
    when: ({ isLong, first }) => isLong && CALLING_WORDS.has(first),
  },
  {
    id: 'words-of-the-language',
    examples: ['Prices rose and [Planned Harvest] objected.', 'Prices rose and [Rising Tide] objected.'],
    type: 'ORG',
    weight: 2,
    when: ({ isLong, words, first, last }) =>
      isLong &&
      (/(?:ed|ing)$/u.test(first) || /(?:ers|ors)$/u.test(last)) &&
      !words.some((word) => CALLING_WORDS.has(word)) &&
      words.every(
        (word) =>
          /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
          !isGiven(word) &&
          !FAMILY_NAMES.has(word) &&
          isLexiconWord(word.toLowerCase()),
      ),
  },
  {
    id: 'ends-in-head-of-body',
    examples: ['Prices rose and [Nordvik Shipping] objected.'],
    type: 'ORG',
    weight: ({ last }) => (FAMILY_NAMES.has(last) ? 2 : 7),
    when: ({ isLong, last }) => isLong && ORGANIZATION_HEADS.has(last),
  },
  {
    id: 'ends-in-kind-of-place',
    examples: ['It rained on [Halden Ridge] again.'],
    type: 'LOC',
    weight: ({ last }) => (FAMILY_NAMES.has(last) ? 1 : 5),
    when: ({ isLong, last }) => isLong && PLACE_TAILS.has(last),
  },
  {
    id: 'begins-with-kind-of-place',
    examples: ['They crossed [Lake Vettern] again.'],
    type: 'LOC',
    weight: 2,
    when: ({ isLong, first, words }) => isLong && PLACE_HEADS.has(first) && !isGiven(words[1] ?? ''),
  },
  {
    id: 'begins-with-head-of-body',
    examples: ['Prices rose and [Institut Halden] objected.'],
    type: 'ORG',
    weight: 3,
    when: ({ isLong, first }) => isLong && ORGANIZATION_FRONTS.has(first),
  },
  {
    id: 'field-of-place',
    examples: ['[Environment Halden] said no.', 'They praised [Sport Kaveri] again.'],
    type: 'ORG',
    weight: 4,
    when: ({ words }) => isFieldOfPlace(words) && !ORGANIZATION_HEADS.has(words[1] ?? ''),
  },
  {
    id: 'paper-or-station',
    examples: [
      'The [Daily Rossi] said that the bridge had fallen.',
      'They told [Weekly Kaveri] that it rained.',
      'They told [Radio Norte] that it rained.',
    ],
    type: 'ORG',
    weight: 6,
    when: ({ isLong, first }) => isLong && /^(?:Daily|Weekly|Evening|Morning|Channel|Radio)$/u.test(first),
  },
  {
    id: 'joined-by-small-word',
    examples: ['They wrote to [Halden & Brestovar] again.'],
    type: 'ORG',
    weight: 2,
    when: ({ name }) => / (?:of|for|and|&|on) /u.test(name.text),
  },
  {
    id: 'has-head-of-body',
    examples: ['They praised [Halden News Marvik] again.'],
    type: 'ORG',
    weight: 1,
    when: ({ words }) => words.slice(0, -1).some((word) => ORGANIZATION_HEADS.has(word)),
  },
  {
    id: 'has-acronym',
    examples: ['They praised [Halden RTV] again.'],
    type: 'ORG',
    weight: 2,
    when: ({ isLong, words }) =>
      isLong && words.some((word) => /^\p{Lu}{2,5}$/u.test(word)) && !words.every((word) => /^\p{Lu}+$/u.test(word)),
  },
  {
    id: 'given-name-first',
    examples: ['It rained, [Joan Lake] said.'],
    type: 'PER',
    weight: ({ first }) => (knownType(first) === 'LOC' ? 2 : 4),
    when: ({ isLong, isNamedAfter, first }) => isLong && isGiven(first) && !isNamedAfter,
  },
  {
    id: 'two-to-four-plain-words',
    examples: ['They praised [Bresto Malvik] again.'],
    type: 'PER',
    weight: 0.8,
    when: ({ isLong, words }) =>
      isLong && words.length < 5 && words.every((word) => PLAIN_WORD.test(word) && !CAPITALS.test(word)),
  },
  {
    id: 'people-in-the-plural',
    examples: ['They praised [Bresto Peoples] again.', 'They praised [Malvik Nations] again.'],
    type: 'PER',
    weight: -4,
    when: ({ last }) => /^(?:Peoples|Nations|Tribes|Communities|Generations)$/u.test(last),
  },
  {
    id: 'given-name-alone',
    examples: ['They praised [Joan] again.'],
    type: 'PER',
    weight: 2,
    when: ({ isLong, first }) => !isLong && isGiven(first),
  },
  {
    id: 'family-name-alone',
    examples: ['They praised [Okafor] again.'],
    type: 'PER',
    weight: 1.8,
    when: ({ isLong, first }) => !isLong && FAMILY_NAMES.has(first),
  },
  {
    id: 'ending-of-family-names',
    examples: ['They praised [Brestovilenko] again.'],
    type: 'PER',
    weight: 1.5,
    when: ({ words, last }) => words.length < 4 && SURNAME_ENDING.test(last),
  },
  {
    id: 'law',
    examples: ['The [Regulations Governing Power] took force.'],
    type: 'OTHER',
    weight: 9,
    when: ({ isLong, first }) => isLong && /^(?:Guidelines|Ordinance|Provisions|Regulations|Rules)$/u.test(first),
  },
  {
    id: 'operation-or-storm',
    examples: ['They praised [Operation Joan] again.', 'They saw [Storm Joan] again.'],
    type: 'OTHER',
    weight: 9,
    when: ({ isLong, first }) =>
      isLong && /^(?:Cyclone|Exercise|Flight|Hurricane|Operation|Storm|Typhoon)$/u.test(first),
  },
  {
    id: 'generation',
    examples: ['They asked [Generation Z] again.', 'They asked [Generation Alpha] again.'],
    type: 'OTHER',
    weight: 9,
    when: ({ name }) => /^Generation (?:[XYZ]|Alpha)$/u.test(name.text),
  },
  {
    id: 'people-at-the-start',
    examples: ['[Hoteliers], who had lost much, said no.'],
    type: 'OTHER',
    weight: 6,
    when: ({ name, isLong, first }) =>
      !isLong &&
      name.words[0]?.isInitial === true &&
      /\p{Ll}{3}(?:iers|eers|ists|keepers|makers|holders|lords|owners|ologists)$/u.test(first),
  },
  {
    id: 'common-word-alone',
    examples: ['They kept in [Ramadan] again.'],
    type: 'OTHER',
    weight: 3,
    when: ({ isLong, first }) => !isLong && NOT_NAMES.has(first),
  },
  {
    id: 'head-of-body-alone',
    examples: ['They praised [Division] employees again.'],
    type: 'OTHER',
    weight: 3,
    when: ({ name, isLong, first }) => !isLong && ORGANIZATION_HEADS.has(first) && name.known === null,
  },
  {
    id: 'capital-inside',
    examples: ['They praised [MarvoPay] again.'],
    type: 'ORG',
    weight: 2,
    when: ({ isLong, first }) =>
      !isLong && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(first) && !/^(?:Mc|Mac|De|Di|Al|Le|La|O)/u.test(first),
  },
  {
    id: 'acronym-of-no-body',
    examples: ['On Monday [SMEs] said no.'],
    type: 'OTHER',
    weight: 6,
    when: ({ name, isLong, first }) =>
      !isLong && isAcronym(first) && name.known === null && NOT_ORGANIZATION_ACRONYMS.has(first),
  },
  {
    id: 'acronym',
    examples: ['They praised [TGKU] again.'],
    type: 'ORG',
    weight: 3,
    when: ({ name, isLong, first }) =>
      !isLong && isAcronym(first) && name.known === null && !NOT_ORGANIZATION_ACRONYMS.has(first),
  },
]);
