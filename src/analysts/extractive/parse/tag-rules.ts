import { CALLING_WORDS } from '../../../language/calling-words.ts';
import { TITLE_WORDS } from '../../../language/titles.ts';
import type { Token } from '../document.ts';
import { defineRules, type Rule } from '../rules/rule-table.ts';

/** Universal part-of-speech tags, as the tagger gives them. */
export type Tag =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SPACE' | 'SYM' | 'VERB' | 'X'; // biome-ignore format: one list

/** One word for which the tagger’s tag is wrong. */
export interface TagRule extends Rule {
  /** Sentences with one word in square brackets: it gets the rule's tag, and without the rule would not. */
  readonly examples: readonly string[];
  /** The tags it mends; left out where the tagger gives any. */
  readonly from?: readonly Tag[];
  readonly to: Tag;
  readonly when: (tokens: readonly Token[], at: number, article: WordsOfArticle) => boolean;
}

/** What the whole article tells of its words. */
export interface WordsOfArticle {
  /** Words that stand somewhere as a name: with a capital where none is due. */
  readonly names: ReadonlySet<string>;
  /** Letters that stand for a body, though they are a word as well: "WHO". */
  readonly acronyms: ReadonlySet<string>;
}

const ACTING = new Set(['acting', 'Acting', 'ACTING']);
/** What the tagger takes names for. */
const OFTEN_NAMES = ['VERB', 'ADJ', 'INTJ', 'X', 'ADV'] as const;

/** What the tagger takes for something else than it is. The first rule that holds decides. */
export const TAG_RULES = defineRules<TagRule>('tag of a word', [
  {
    id: 'acronym',
    examples: ['We asked the World Hut Office (WHO). On Monday the [WHO] said the hut was sold.'],
    to: 'PROPN',
    when: (tokens, at, { acronyms }) => acronyms.has(tokens[at]?.text ?? ''),
  },
  {
    id: 'possessive-mark',
    examples: ["The pilots['] threat to strike worked."],
    to: 'PART',
    when: isPossessiveMark,
  },
  {
    id: 'acting',
    examples: ['[Acting] mayor Ada Byrne spoke.'],
    to: 'ADJ',
    when: (tokens, at) => ACTING.has(tokens[at]?.text ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? ''),
  },
  {
    id: 'role-before-name',
    examples: ['“It is late,” [skipper] Ada Byrne said.'],
    from: ['VERB'],
    to: 'NOUN',
    when: isRoleBeforeName,
  },
  {
    id: 'that-before-role',
    examples: ['Reports [that] bishop Ada Byrne has appealed for calm are true.'],
    from: ['DET'],
    to: 'SCONJ',
    when: (tokens, at) =>
      tokens[at]?.text === 'that' && tokens[at + 1]?.pos === 'NOUN' && isRoleBeforeName(tokens, at + 1),
  },
  {
    id: 'between-article-and-verb',
    examples: ['The [fine] was unfair.'],
    from: ['ADJ', 'ADV'],
    to: 'NOUN',
    when: isBetweenArticleAndVerb,
  },
  {
    id: 'thing-behind-article',
    examples: [
      'Holm led into the stage, shadowed the leader to the [finish] and took the prize.',
      "Holm's notes for his [address] to the guild said it was late.",
    ],
    from: ['VERB'],
    to: 'NOUN',
    when: (tokens, at) =>
      /^(?:the|an?|his|its|my|our|their)$/iu.test(tokens[at - 1]?.text ?? '') &&
      !/(?:ed|en|ing)$/u.test(tokens[at]?.text ?? '') &&
      /^(?:ADP|CCONJ|PUNCT)$/u.test(tokens[at + 1]?.pos ?? 'PUNCT'),
  },
  {
    id: 'that-does',
    examples: ['Opponents of a law that [bars] foreign nurses sued the port, arguing it was unfair.'],
    from: ['NOUN'],
    to: 'VERB',
    when: (tokens, at) =>
      tokens[at - 1]?.text === 'that' &&
      tokens[at - 2]?.pos === 'NOUN' &&
      /[^aius]s$/u.test(tokens[at]?.text ?? '') &&
      /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u.test(tokens[at + 1]?.pos ?? ''),
  },
  {
    id: 'firm-that-does',
    examples: ['The [firm] demands a lower toll.'],
    from: ['ADJ'],
    to: 'NOUN',
    when: (tokens, at) =>
      tokens[at]?.text === 'firm' &&
      tokens[at - 1]?.pos === 'DET' &&
      /^\p{Ll}{2,}s$/u.test(tokens[at + 1]?.text ?? '') &&
      (tokens[at + 2]?.text === 'to' || tokens[at + 2]?.pos === 'DET'),
  },
  {
    id: 'is-right',
    examples: ['The decision was [right].'],
    from: ['VERB'],
    to: 'ADJ',
    when: (tokens, at) => tokens[at]?.text === 'right' && tokens[at - 1]?.pos === 'AUX',
  },
  {
    id: 'monitor-behind-noun',
    examples: ['A war [monitor] said so.'],
    from: ['VERB'],
    to: 'NOUN',
    when: (tokens, at) => tokens[at]?.text === 'monitor' && tokens[at - 1]?.pos === 'NOUN',
  },
  {
    id: 'think-tank',
    examples: ['Ada Byrne of the Halden Forum [think] tank said so.', 'A Washington [think] tank says so.'],
    to: 'NOUN',
    when: (tokens, at) => tokens[at]?.text === 'think' && /^tanks?$/.test(tokens[at + 1]?.text ?? ''),
  },
  {
    id: 'pressure-somebody',
    examples: ['The fishers [pressure] the board to sign.', 'They mean to stay and [pressure] Norway to sign.'],
    from: ['ADJ', 'NOUN'],
    to: 'VERB',
    when: isPressingSomebody,
  },
  {
    id: 'enough-of-it',
    examples: ['They have enough [fuel] to last.'],
    from: ['VERB'],
    to: 'NOUN',
    when: (tokens, at) => tokens[at - 1]?.text === 'enough' && tokens[at + 1]?.text === 'to',
  },
  {
    id: 'to-back',
    examples: ['It does not [back] the levy.', 'They will [back] the levy.'],
    from: ['ADV'],
    to: 'VERB',
    when: isBackAfterAuxiliary,
  },
  {
    id: 'does-with-its-own',
    examples: ['It would sign, provided the union [drops] its claim.', 'It will wait until the town [lifts] its ban.'],
    from: ['NOUN'],
    to: 'VERB',
    when: isVerbBeforeOwn,
  },
  {
    id: 'yet-joins',
    examples: ['It cleared the mill [yet] faulted its owner.'],
    from: ['ADV'],
    to: 'CCONJ',
    when: (tokens, at) =>
      tokens[at]?.text === 'yet' &&
      /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
      /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? ''),
  },
  {
    id: 'union',
    examples: ['The [union] demands a rise.'],
    from: ['ADJ'],
    to: 'NOUN',
    when: (tokens, at) => /^unions?$/i.test(tokens[at]?.text ?? ''),
  },
  {
    id: 'small-word-of-campaign',
    examples: ['We met Hands [Off] Our Harbour there.'],
    to: 'PROPN',
    when: (tokens, at) => CALLING_WORDS.has(tokens[at]?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? ''),
  },
  {
    id: 'half-of-given-name',
    examples: ['Park Ji-[won] objected.'],
    from: ['VERB', 'ADJ', 'ADV'],
    to: 'PROPN',
    when: endsGivenName,
  },
  {
    id: 'capital-in-sentence',
    examples: ['The guild thanked [First] Nations skippers for the boats.'],
    from: OFTEN_NAMES,
    to: 'PROPN',
    when: (tokens, at) => isCapitalized(tokens[at]) && !startsSpeech(tokens, at),
  },
  {
    id: 'name-elsewhere',
    examples: ['They met Lynch at noon. [Lynch] objected to it.'],
    from: ['VERB'],
    to: 'PROPN',
    when: (tokens, at, { names }) => isCapitalized(tokens[at]) && names.has(tokens[at]?.text ?? ''),
  },
]);

/** A word with a capital and small letters behind it. */
export function isCapitalized(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');
}

/** Whether a capital is due at the token anyway: at the start of a sentence, a quotation or after a colon. */
export function startsSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return true;
  if (before.pos !== 'PUNCT' || before.text === ',') return false;
  if (/^[”’»"']$/.test(before.text) && token.quotation !== before.quotation) return false;
  return /^[“"‘'«:(`[—–…•*-]|^[.!?]+$/.test(before.text);
}

/** Whether a mark stands right behind a plural noun, with what is theirs behind it, and opens or closes no quotation. */
function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const [owner, mark, owned] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (mark?.text === '’' || mark?.text === "'") &&
    owner !== undefined &&
    owned !== undefined &&
    mark?.quotation === owner.quotation &&
    owner.end === mark.start &&
    mark.end < owned.start &&
    /s$/.test(owner.text) &&
    /^(?:NOUN|PROPN)$/.test(owner.pos) &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(owned.pos)
  );
}

/** "the fine was", "the elderly want"; not "the most feared", "the only mistake" with a verb for its noun. */
function isBetweenArticleAndVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:the|an?)$/i.test(tokens[at - 1]?.text ?? '') &&
    (next?.pos === 'AUX' || (next?.pos === 'VERB' && tokens[at]?.pos === 'ADJ' && !/(?:ed|ing)$/.test(next.text)))
  );
}

/** What somebody is, right before a name of two words, and behind nothing that it would belong to. */
function isRoleBeforeName(tokens: readonly Token[], at: number): boolean {
  return (
    TITLE_WORDS.has(tokens[at]?.text ?? '') &&
    [tokens[at + 1], tokens[at + 2]].every((name) => name?.pos === 'PROPN' && isCapitalized(name)) &&
    !/^(?:NOUN|PRON|PROPN|AUX|PART)$/.test(tokens[at - 1]?.pos ?? '')
  );
}

const CLAUSE_OPENER =
  /^(?:after|although|as|because|before|if|once|provided|providing|since|that|though|unless|until|when|where|whether|while)$/i;

/** "if the town | lifts | its ban": behind the only noun of a clause, and before what is its own. */
function isVerbBeforeOwn(tokens: readonly Token[], at: number): boolean {
  const [verb, own] = [tokens[at], tokens[at + 1]];
  return (
    /\p{Ll}s$/u.test(verb?.text ?? '') &&
    /^(?:its|his|her|their)$/.test(own?.text ?? '') &&
    // The tagger takes “union” and “firm” for adjectives.
    /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? '') &&
    tokens[at - 2]?.pos === 'DET' &&
    CLAUSE_OPENER.test(tokens[at - 3]?.text ?? '')
  );
}

/** "will | back the", "does not | back the". */
function isBackAfterAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'back') return false;
  const before = tokens[at - 1];
  const isNot = before?.pos === 'PART' && /^n[o’']t$/i.test(before.text);
  return (isNot ? tokens[at - 2] : before)?.pos === 'AUX' && tokens[at + 1]?.pos === 'DET';
}

/** What stands behind the hyphen of a word that is no name: "Norway-led". */
const AFTER_HYPHEN =
  /\p{Ll}{2}(?:ed|ing)$|^(?:based|fed|born|bound|built|era|free|grown|held|known|led|like|long|made|only|run|size|style|type|wide)$/u;

/** "Park Ji-won": the second half of a given name, behind a surname. */
function endsGivenName(tokens: readonly Token[], at: number): boolean {
  const [surname, half, hyphen, token] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    hyphen?.text === '-' &&
    half?.end === hyphen.start &&
    hyphen.end === token?.start &&
    /^\p{Lu}/u.test(half.text) &&
    /^\p{Lu}/u.test(surname?.text ?? '') &&
    /^\p{Ll}{2,6}$/u.test(token.text) &&
    !AFTER_HYPHEN.test(token.text)
  );
}

/** Words of "the board of the port" before what it is pressed to do. */
const MAX_PRESSED_WORDS = 6;

function isPressingSomebody(tokens: readonly Token[], at: number): boolean {
  if (!/^pressure[ds]?$/.test(tokens[at]?.text ?? '') || tokens[at - 1]?.pos === 'ADP') return false;
  if (!/^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  const to = tokens.findIndex(({ text }, index) => index > at + 1 && text === 'to');
  const phrase = tokens.slice(at + 1, to);
  const isPhrase = phrase.every(({ pos }) => /^(?:ADJ|ADP|DET|NOUN|PART|PRON|PROPN)$/.test(pos));
  return to > 0 && phrase.length <= MAX_PRESSED_WORDS && isPhrase && tokens[to + 1]?.pos === 'VERB';
}
