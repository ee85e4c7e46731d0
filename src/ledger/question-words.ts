import { foldName } from '../language/fold-name.ts';
import { ENGLISH } from '../language/languages/en.ts';
import { otherWordsFor } from '../language/other-words.ts';
import { withoutSmallWords } from '../language/small-words.ts';
import { wordSet } from '../language/word-set.ts';
import type { MentionedActor } from './queries.ts';
import type { WordGroup } from './word-group.ts';

/** A parsed question: the words to look for, and the kind of answer wanted. */
export interface Wanted {
  readonly groups: readonly WordGroup[];
  /** The stance asked about: "Who opposes …?"; either answers "Does she oppose …?"; null where there is none. */
  readonly stance: 'supports' | 'opposes' | 'either' | null;
  readonly answer: AnswerKind;
  /** It asks what somebody wants, demands, offers. */
  readonly isWish: boolean;
  /** How much the newest counts: it asks for what is so now, for how things stand, or for what was so once. */
  readonly time: 'now' | 'present' | 'any';
}

/** What a passage needs to answer a question: `fact` for “Did it …?”, `any` where nothing shows. */
export type AnswerKind = 'number' | 'date' | 'reason' | 'condition' | 'person' | 'fact' | 'any';

const LIMITS = { groups: 8, words: 12, otherWords: 24, characters: 400 } as const;
/** The topic is weighted higher than the actor: "What does the union want on wages?" */
const MATTER = { before: /\b(?:on|about|over|regarding|concerning)\s+(.+)$/iu, weight: 2 } as const;

/** Question words, apart from small words, that an answer needn't contain. */
const ASKING = wordSet(
  `saying think thinks thought want wants wanted position positions view views stance stances article articles channel
   please know known latest news happen happens happened going hold holds held take takes taking today number numbers
   people side sides party parties thing things mean means make makes long old give gives many much big large come new
   demand demands demanded asks asked seek seeks insist insists propose proposes offer offers offered stance expect expects
   hope hopes soon happening called use uses used took taken day date`,
);

/** "On what terms would she sign?": articles seldom call a condition one. */
const ON_TERMS = '\\b(?:under|on|with|at) (?:what|which) (?:conditions?|terms)\\b';
/** Ways of asking with a word that tells nothing by itself, and what they ask for. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tak(?:es?|en|ing)|took) place\b|\b(?:com(?:es?|ing)|came) about\b/giu, ' '],
  [/\b(?:gets?|getting|got) under ?way\b/giu, 'begin'],
  [new RegExp(ON_TERMS, 'giu'), ' '],
  [/\b(?:com(?:es?|ing)|came) into (?:force|effect)\b|\b(?:tak(?:es?|en|ing)|took) effect\b/giu, 'in force'],
  [/\b(?:tak(?:es?|en|ing)|took) part\b/giu, 'participated'],
  [/\b(?:puts?|putting|brought|laid|is|are|was|were) on the table\b/giu, 'offered'],
];
/** When it is to be, which no article need say in these words. */
const THEN = /\b(?:next|last|this|coming) (?:week|month|year|spring|summer|autumn|winter)\b/giu;

const OPPOSES = /\b(?:oppos\w*|against|reject\w*|refus\w*|objects?|objected|resist\w*)\b/giu;
const SUPPORTS = /\b(?:support\w*|in favou?r(?: of)?|favou?rs?|back(?:s|ed)|endors\w*|welcom\w*|accept\w*)\b/giu;
/** The first that fits tells the kind of answer. */
const ANSWERS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'number',
    /\bhow (?:many|much|long|large|big|high|tall|far|old|deep|wide|fast|often)\b|\b(?:what|which) (?:is the |was the )?(?:\p{L}+ ){0,2}(?:number|share|percentage|amount|price|cost|size|total|rate|sum|figure|rise|increase|cut|raise|fee|fare|toll|duty|tariff|tax|levy|wage|salary|pension|fine|ransom|quota|ceiling|threshold)\b/iu,
  ],
  [
    'date',
    /\bwhen\b|\bhow (?:soon|late)\b|\b(?:what|which) (?:is the |was the )?(?:new )?(?:date|day|deadline|month|year)\b/iu,
  ],
  ['reason', /\bwhy\b|\bwhat (?:\p{L}+ )*?(?:caus\p{L}+|reasons?)\b|\bhow come\b/iu],
  ['condition', new RegExp(`${ON_TERMS}|\\bwhat (?:conditions?|terms)\\b`, 'iu')],
  ['person', /^\P{L}*who (?:is|was|are|were)\b/iu],
  ['fact', /^\P{L}*(?:was|were|has|have|had|did)(?:n[’']t)?\b/iu],
];
const WISH =
  /\b(?:wants?|wanted|demands?|demanded|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|seeks?|sought|insists?|insisted|propos\p{L}+|offer(?:s|ed)?|accepts?|positions?|stance|expects?|hopes?)\b/iu;
/** The thing that is asked for: "What interest rate does …", "How many workers are …". */
const FOCUS = {
  of: /\b(?:what|which|how (?:many|much|big an?|large an?|high an?|long an?))\s+((?:\p{L}[\p{L}’'-]*\s+){1,3}?)(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|must|should)\b/iu,
  weight: 2,
} as const;
/** It asks whether something is so. */
const WHETHER = /^\P{L}*(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would)(?:n[’']t)?\b/iu;
const NOW = /^\P{L}*will\b|\b(?:now|current|currently|today|still|latest|newest|at present|these days)\b/iu;
const PRESENT = /^\P{L}*(?:(?:what|who|where|which|how)\s+)?(?:is|are|has|have|does|do|can|will)(?:n[’']t)?\b/iu;

/** Parses a question. `actors` are those it names; they're searched for under all their names. */
export function readWanted(question: string, actors: readonly MentionedActor[]): Wanted {
  const given = question.slice(0, LIMITS.characters);
  const asked = SAYINGS.reduce((text, [saying, plain]) => text.replace(saying, plain), given);
  // In a text all in capitals, capitals mean nothing.
  const text = /\p{Ll}/u.test(asked) ? asked : asked.toLowerCase();
  const [isAgainst, isFor] = [OPPOSES, SUPPORTS].map((words) => text.search(words) !== -1);
  const matter = text.replace(OPPOSES, ' ').replace(SUPPORTS, ' ').replace(THEN, ' ');
  // Stance is worded in many ways, so these words rank results and are searched for only if there are no others.
  const groups = groupsOf(matter, actors);
  const isWhether = WHETHER.test(text);
  const answer = ANSWERS.find(([, asking]) => asking.test(given))?.[0] ?? 'any';
  return {
    groups: groups.length > 0 ? groups : groupsOf(text, actors),
    stance: isAgainst || isFor ? (isWhether ? 'either' : isAgainst ? 'opposes' : 'supports') : null,
    answer,
    isWish: WISH.test(text),
    time: NOW.test(text) ? 'now' : answer === 'number' || answer === 'date' || PRESENT.test(text) ? 'present' : 'any',
  };
}

function groupsOf(text: string, actors: readonly MentionedActor[]): readonly WordGroup[] {
  let rest = ` ${foldName(text)} `;
  const named = actors.map(({ actor, called }): WordGroup => {
    rest = rest.replace(` ${called} `, ' ');
    const words = [called, ...namesToSearch(actor.name, actor.aliases)];
    return { words: [...new Set(words)].slice(0, LIMITS.words) };
  });
  // A capital on the first word of a sentence doesn't make it a name.
  const runs = [...text.matchAll(/(?<=[^\s.!?:"“]\s+)\p{Lu}[\p{L}\p{N}]+(?:\s+\p{Lu}[\p{L}\p{N}]+)*/gu)].map(([name]) =>
    foldName(name).split(' '),
  );
  const names = new Set(runs.flat());
  const telling = new Set(
    foldName(withoutSmallWords(text, ENGLISH))
      .split(' ')
      .filter((word) => !ASKING.has(word)),
  );
  const words = [...new Set(rest.trim().split(' '))].filter(
    (word) => (word.length > 1 || /\p{Nd}/u.test(word)) && telling.has(word),
  );
  const matter = ` ${foldName(MATTER.before.exec(text)?.[1] ?? '')} `;
  const focus = ` ${foldName(FOCUS.of.exec(text)?.[1] ?? '')} `;
  const others = words.flatMap((word): readonly WordGroup[] => {
    const run = runs.find((each) => each.includes(word)) ?? [word];
    // "Corrig Pass" is one name, of which an article may use a part.
    const parts = run.filter((part) => words.includes(part));
    if (parts[0] !== word) return [];
    const isHeard = matter.includes(` ${word} `) ? MATTER.weight : focus.includes(` ${word} `) ? FOCUS.weight : 1;
    const asked = parts.length > 1 ? [parts.join(' '), ...parts] : [word, ...otherWordsFor(word)];
    return [{ words: asked.slice(0, LIMITS.otherWords), isName: names.has(word), weight: isHeard }];
  });
  return [...named, ...others].slice(0, LIMITS.groups);
}

/** Shorter names first: "Brandt" also finds sentences without "Anna". */
function namesToSearch(name: string, aliases: readonly string[]): readonly string[] {
  return [name, ...aliases].filter((each) => /\p{Lu}/u.test(each)).toSorted((one, other) => one.length - other.length);
}
