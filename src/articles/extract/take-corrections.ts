import { fold } from '../../language/fold.ts';
import { guessLanguage } from '../../language/guess-language.ts';
import type { Language } from '../../language/language.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { monthsIn } from '../../language/months.ts';
import { splitSentences } from '../../language/sentences.ts';

/** In paragraphs, unless stated otherwise. */
const LIMITS = {
  /** How far from the head and from the foot of an article its corrections stand. */
  head: 3,
  foot: 6,
  /** A longer paragraph is more than a note. In characters. */
  characters: 900,
  /** A longer clause at a sentence's end is not only who said it. In words. */
  attributionWords: 9,
} as const;

/** Only what can be nothing but the page itself: "the text", "this report" may be what the article is about. */
const THIS_ARTICLE = 'this (?:news )?(?:article|story)';
/** What is only ever the heading of a correction. */
const HEADING = /^[^\p{L}\p{N}]*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?)[^\p{L}\p{N}]*$/iu;
/**
 * "Correction, 20 November:", in the languages whose newspapers print one. The label stands alone or with its date:
 * "Clarification of the mandate is urgent — …" is a sentence.
 */
const LABELLED =
  /^[•*([\s]*(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|rectification|korrektur|berichtigung|richtigstellung|rectificatif|errat(?:um|a)|fe de err(?:ata|or)\w{0,2}|correcci[oó]n|aclaraci[oó]n|correção|errata|rettifica|rectificatie|correctie|rättelse|rettelse|oikaisu|sprostowanie|oprava|rectificare|erată|helyesbítés|исправление|поправка|виправлення|уточнення|διόρθωση|düzeltme|ralat|koreksi|đính chính|תיקון(?: טעות)?|تصحيح|भूल सुधार|바로잡습니다|정정|更正|訂正)(?!\p{L})(?<date>[^:：—–]{0,40})[:：—–]/iu;
/** What looks like the date of a label: ", 20 Nov.", "on Nov. 20, 2025 at 3 p.m.", " vom 4. Dezember", " (4/12)". */
const DATED =
  /^[\s,(（]*(?:(?:on|from|vom|du|del|van|от) )?(?:\p{L}+day,? )?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|[\d年月日]+|\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?\p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:del? )?\d{4})?(?:,? (?:at )?[\d.]{1,5} ?[ap]\.?m\.?)?[\s,)）]*$/iu;
const BY_EDITOR =
  /^[•*([\s]*(?:editor[’']?s[’']? note|note (?:to readers|from the editors?)|anmerkung der redaktion)(?: to (?:our )?readers|\s?[,(][^.:]{0,40})?\s?[:—–]/iu;
/** What makes an editor's note a correction. */
const CORRECTS =
  /\b(?:correct|amend|earlier version|previous version|misstat|misspel|misidentif|wrongly|incorrectly|in error|mistake|retract|korrigier|früheren version)/iu;
/** A change with its day or its aim: an article of a constitution "was amended twice" as well. */
const AMENDED = new RegExp(
  `^[•*([\\s]*(?:the (?:headline|caption|standfirst) (?:of|on|to) )?${THIS_ARTICLE}(?:,[^,]{0,60},| (?:above|below))? (?:was|has been) (?:\\p{L}+ ){0,2}(?:(?:amended|corrected) on .{0,12}\\d|(?:amended|corrected|updated|edited|revised|changed) to (?:correct|fix|remove|clarify|reflect|say|show)\\b|(?:amended|corrected)\\.)`,
  'iu',
);
const EARLIER = new RegExp(
  `^[•*([\\s]*(?:(?:in )?an? (?:earlier|previous|original|first|prior) (?:version|edition) of (?:the (?:headline|caption) (?:of|on|to) )?${THIS_ARTICLE}\\b|in einer (?:früheren|vorherigen) (?:version|fassung) (?:dieses (?:artikels|beitrags)|dieser meldung)(?!\\p{L})|(?:dans )?une version (?:précédente|antérieure) de (?:cet article|cette dépêche)(?!\\p{L})|(?:en )?una versión (?:anterior|previa) de (?:este artículo|esta noticia)(?!\\p{L})|in een eerdere versie van dit artikel(?!\\p{L})|in una (?:precedente versione|versione precedente) di questo articolo(?!\\p{L})|(?:em )?uma versão anterior dest[ea] (?:artigo|reportagem|matéria)(?!\\p{L})|w (?:poprzedniej|pierwotnej) wersji (?:tego )?artykułu(?!\\p{L})|i en (?:tidigare|tidligere) versi?on (?:av|af) denn?[ae] arti(?:kel|kkel)\\p{L}*|в предыдущей версии (?:этой |данной )?(?:статьи|новости|заметки)(?!\\p{L}))`,
  'iu',
);
/** "(Corrects the third paragraph to say …)": agencies. */
const REFILED = /^[([](?:corrects?|correcting|fixes|refiles?)\b[^()[\]]*[)\]]\.?$/i;
/** An article of a law, with which "this article" may be meant next. */
const ARTICLE_OF_LAW = /(?<!\p{L})(?:art(?:icles?|ikels?|ículos?|igos?)|стать\p{L}{1,3})\.? \d/iu;

/** Around the reporting verb of a clause that only says who spoke, in folded text. */
const OPENS = /^(?:(?:a|ont|ha|han|hat|haben) )?$/u;
const ENDS = /^(?: (?:on|in|at|after|during|late|early|yesterday|this|last)\b(?!.* that ).*|\W*)$/u;
/** ", as we reported". */
const BY_US = /^as (?:we|it was|was|(?:previously|earlier|originally|initially|first))\b/u;

/**
 * Takes out of an article what its publisher says about mistakes in an earlier version: it tells what was wrong, and is
 * not the article's. At its head and foot only.
 * @param text paragraphs separated by "\n\n"
 */
export function takeCorrections(text: string): { readonly text: string; readonly corrections: readonly string[] } {
  const paragraphs = text.split('\n\n');
  let guessed: Language | null = null;
  const language = () => {
    guessed ??= guessLanguage(text);
    return guessed;
  };
  const foot = paragraphs.length - LIMITS.foot;
  const isNote = paragraphs.map(
    (paragraph, index) =>
      (index < LIMITS.head || index >= foot) &&
      isCorrection(paragraph, paragraphs[index - 1] ?? '') &&
      !isToldBySomebody(paragraph, language()),
  );
  const isUnderHeading = paragraphs.map(
    (paragraph, index) =>
      index > foot &&
      HEADING.test(paragraphs[index - 1] ?? '') &&
      paragraph.length <= LIMITS.characters &&
      !isToldBySomebody(paragraph, language()),
  );
  const taken = paragraphs.map((paragraph, index) => {
    const isHeading =
      index >= foot && HEADING.test(paragraph) && (isNote[index + 1] === true || isUnderHeading[index + 1] === true);
    return {
      paragraph,
      isHeading,
      isTaken: isHeading || isNote[index] === true || isUnderHeading[index] === true,
    };
  });
  const corrections = taken.filter(({ isTaken, isHeading }) => isTaken && !isHeading).map(({ paragraph }) => paragraph);
  if (corrections.length === 0 || corrections.length * 2 > paragraphs.length) return { text, corrections: [] };
  return { text: taken.flatMap(({ paragraph, isTaken }) => (isTaken ? [] : [paragraph])).join('\n\n'), corrections };
}

function isCorrection(paragraph: string, before: string): boolean {
  if (paragraph.length > LIMITS.characters) return false;
  if (BY_EDITOR.test(paragraph)) return CORRECTS.test(paragraph);
  if (REFILED.test(paragraph)) return true;
  const ofPage = (AMENDED.test(paragraph) || EARLIER.test(paragraph)) && !ARTICLE_OF_LAW.test(before);
  return ofPage || isLabelled(paragraph);
}

function isLabelled(paragraph: string): boolean {
  const date = LABELLED.exec(paragraph)?.groups?.date;
  if (date === undefined) return false;
  if (date.trim() === '') return true;
  return DATED.test(date) && LANGUAGES.some((language) => monthsIn(date, language).size > 0);
}

/** Whether a sentence ends with who said it: ", the minister said on Monday." A publisher speaks for itself. */
function isToldBySomebody(paragraph: string, language: Language): boolean {
  const { reporting } = language.patterns;
  if (reporting === null) return false;
  return splitSentences(paragraph, language).some(({ start, end }) => {
    const [, ...clauses] = fold(paragraph.slice(start, end)).split(/, |[,.!?]' /u);
    const last = clauses.at(-1) ?? '';
    if (last.split(' ').length > LIMITS.attributionWords || BY_US.test(last)) return false;
    return [...last.matchAll(reporting)].some(
      ({ index, 0: verb }) => OPENS.test(last.slice(0, index)) || ENDS.test(last.slice(index + verb.length)),
    );
  });
}
