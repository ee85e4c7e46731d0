import { countryCodesIn } from '../language/country-codes.ts';
import { fold } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { hasNegation } from '../language/reversal.ts';
import { plural } from '../text.ts';
import { isNamed } from './actor-check.ts';
import type { Actor, Evidence, ProposedQuote, RenderedName, Translation } from './briefing.ts';
import { isInOtherThan } from './evidence-check.ts';
import type { LockableText } from './lockable-text.ts';
import { hasAddress } from './model-address.ts';
import { createNumberCheck } from './number-check.ts';
import { createProseCheck, type ProseCheck } from './prose-check.ts';

/** How much longer or shorter the article's slice may be than the words that were translated. */
const SAME_WORDS = 0.1;
const SCRIPTS = [
  /\p{sc=Latin}/u,
  /\p{sc=Cyrillic}/u,
  /\p{sc=Greek}/u,
  /\p{sc=Arabic}/u,
  /\p{sc=Hebrew}/u,
  /\p{sc=Han}/u,
];

/** Puts the translation of a quote under its evidence, where it may stand there. */
export type Translate = (proposed: ProposedQuote, evidence: Evidence) => Evidence;

export interface CheckedTranslation {
  readonly language: Language;
  /** What the briefing keeps: names that the article has, each with its first rendering. */
  readonly kept: Translation;
  readonly prose: ProseCheck;
  readonly translate: Translate;
  /** Remarks for the receipt, once everything is translated. */
  notes(): readonly string[];
}

/** Prepares the checks of a draft in another language than its article. @param sources as for `createProseCheck` */
export function checkTranslated(
  translation: Translation,
  actors: readonly Actor[],
  source: LockableText,
  sources: readonly string[],
): CheckedTranslation {
  const language = languageOf(translation.language);
  const names = checkRenderedNames(translation.names, actors, source, language);
  // A name that two parts of a long article render differently is known in both ways.
  const renderings = names.map(({ rendering }) => rendering);
  const prose = createProseCheck(sources, source.language, { language, renderings });
  const left = new Set<string>();
  return {
    ...{ language, prose, kept: { ...translation, names: oncePerName(names) } },
    translate(proposed, evidence) {
      if (proposed.translation === undefined) return evidence;
      if (isTranslation(proposed, evidence, source, language, prose))
        return { ...evidence, translation: proposed.translation };
      left.add(proposed.quote);
      return evidence;
    },
    notes: () =>
      left.size === 0
        ? []
        : [
            `${plural(left.size, 'translation')} left out: not of the whole quote, or not with its numbers, names and negations.`,
          ],
  };
}

/**
 * The renderings of names that the article has. Left out: a person's in the script the article writes it in, where
 * nothing has to be rendered; one that is another name of the article; a country rendered as another.
 */
function checkRenderedNames(
  names: readonly RenderedName[],
  actors: readonly Actor[],
  source: LockableText,
  own: Language,
): readonly RenderedName[] {
  const people = new Set(
    actors.filter(({ kind }) => kind === 'person').flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
  );
  return names.filter((each) => {
    const { name, rendering } = each;
    const isOther =
      hasAddress(rendering, source.text) ||
      !isNamed(source, name) ||
      isNamed(source, rendering) ||
      (people.has(fold(name)) && haveOneScript(name, rendering)) ||
      isOtherCountry(each, source.language, own);
    return !isOther;
  });
}

function oncePerName(names: readonly RenderedName[]): readonly RenderedName[] {
  return [...Map.groupBy(names, ({ name }) => fold(name)).values()].flatMap(([first]) => first ?? []);
}

/**
 * Whether a translation may stand under the evidence. It may not where the evidence is longer or shorter than what was
 * translated, where numbers or negations differ, with a name that isn't known, or in another language than the readers'.
 */
function isTranslation(
  { quote, translation = '' }: ProposedQuote,
  evidence: Evidence,
  source: LockableText,
  own: Language,
  prose: ProseCheck,
): boolean {
  const { language } = source;
  const isWhole = Math.abs(evidence.quote.length - quote.length) <= SAME_WORDS * quote.length;
  if (!isWhole || fold(translation) === fold(evidence.quote)) return false;
  if (hasAddress(translation, source.text)) return false;
  if (isInOtherThan(own, translation, language) || prose.unsupportedIn(translation).length > 0) return false;
  const isSameCount =
    createNumberCheck(evidence.quote, language, own)(translation).length === 0 &&
    createNumberCheck(translation, own, language)(evidence.quote).length === 0;
  return isSameCount && isSameSign(evidence.quote, language, translation, own);
}

/** Whether both negate, or neither does; what only refuses or restricts may be a negation in the other language. */
function isSameSign(one: string, language: Language, other: string, own: Language): boolean {
  const isMet = (text: string, of: Language, against: string, by: Language): boolean => {
    const { reversal } = by.patterns;
    return hasNegation(text, of) !== true || reversal === null || fold(against).search(reversal) !== -1;
  };
  return isMet(one, language, other, own) && isMet(other, own, one, language);
}

function isOtherCountry({ name, rendering }: RenderedName, language: Language, own: Language): boolean {
  const [of, as] = [countryCodesIn(name, language), countryCodesIn(rendering, own)];
  return of.length > 0 && as.some((mention) => of.every((known) => known.isDisjointFrom(mention)));
}

function haveOneScript(one: string, other: string): boolean {
  return SCRIPTS.some((script) => script.test(one) && script.test(other));
}
