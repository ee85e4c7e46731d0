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
  /** The stance asked about: "Who opposes …?"; null where there is none. */
  readonly stance: 'supports' | 'opposes' | null;
  readonly answer: AnswerKind;
  /** It asks what somebody wants, demands, offers. */
  readonly isWish: boolean;
  /** How much the newest counts: it asks for what is so now, for how things stand, or for what was so once. */
  readonly time: 'now' | 'present' | 'any';
}

/** What a passage needs to answer a question; `any` where nothing shows. */
export type AnswerKind = 'number' | 'date' | 'reason' | 'person' | 'any';

const LIMITS = { groups: 8, words: 12, otherWords: 24, characters: 400 } as const;
/** The topic is weighted higher than the actor: "What does the union want on wages?" */
const MATTER = { before: /\b(?:on|about|over|regarding|concerning)\s+(.+)$/iu, weight: 2 } as const;

/** Question words, apart from small words, that an answer needn't contain. */
const ASKING = wordSet(
  `saying think thinks thought want wants wanted position positions view views stance stances article articles channel
   please know known latest news happen happens happened going hold holds held take takes taking today number numbers
   people side sides party parties thing things mean means make makes long old give gives many much big large come new
   demand demands demanded asks asked seek seeks insist insists propose proposes offer offers offered stance expect expects
   hope hopes soon happening called use uses used`,
);

const OPPOSES = /\b(?:oppos\w*|against|reject\w*|refus\w*|objects?|objected|resist\w*)\b/giu;
const SUPPORTS = /\b(?:support\w*|in favou?r(?: of)?|favou?rs?|back(?:s|ed)|endors\w*|welcom\w*|accept\w*)\b/giu;
/** The first that fits tells the kind of answer. */
const ANSWERS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'number',
    /\bhow (?:many|much|long|large|big|high|tall|far|old|deep|wide|fast|often)\b|\b(?:what|which) (?:is the |was the )?(?:number|share|percentage|amount|price|cost|size|total|rate|sum|figure)\b/iu,
  ],
  [
    'date',
    /\bwhen\b|\bhow (?:soon|late)\b|\b(?:what|which) (?:is the |was the )?(?:new )?(?:date|day|deadline|month|year)\b/iu,
  ],
  ['reason', /\bwhy\b|\bwhat (?:\p{L}+ )*?(?:caus\p{L}+|reasons?)\b|\bhow come\b/iu],
  ['person', /^\P{L}*who (?:is|was|are|were)\b/iu],
];
const WISH =
  /\b(?:wants?|wanted|demands?|demanded|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|seeks?|sought|insists?|insisted|propos\p{L}+|offer(?:s|ed)?|accepts?|positions?|stance|expects?|hopes?)\b/iu;
const NOW = /\b(?:now|current|currently|today|still|latest|newest|at present|these days)\b/iu;
const PRESENT = /^\P{L}*(?:(?:what|who|where|which|how)\s+)?(?:is|are|has|have|does|do|can|will)(?:n[’']t)?\b/iu;

/** Parses a question. `actors` are those it names; they're searched for under all their names. */
export function readWanted(question: string, actors: readonly MentionedActor[]): Wanted {
  const asked = question.slice(0, LIMITS.characters);
  // In a text all in capitals, capitals mean nothing.
  const text = /\p{Ll}/u.test(asked) ? asked : asked.toLowerCase();
  const [isAgainst, isFor] = [OPPOSES, SUPPORTS].map((words) => text.search(words) !== -1);
  const matter = text.replace(OPPOSES, ' ').replace(SUPPORTS, ' ');
  // Stance is worded in many ways, so these words rank results and are searched for only if there are no others.
  const groups = groupsOf(matter, actors);
  const answer = ANSWERS.find(([, asking]) => asking.test(text))?.[0] ?? 'any';
  return {
    groups: groups.length > 0 ? groups : groupsOf(text, actors),
    stance: isAgainst ? 'opposes' : isFor ? 'supports' : null,
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
  const names = new Set([...text.matchAll(/(?<=[^\s.!?:"“]\s+)\p{Lu}[\p{L}\p{N}]+/gu)].map(([name]) => foldName(name)));
  const telling = new Set(
    foldName(withoutSmallWords(text, ENGLISH))
      .split(' ')
      .filter((word) => !ASKING.has(word)),
  );
  const words = [...new Set(rest.trim().split(' '))].filter((word) => word.length > 1 && telling.has(word));
  const matter = ` ${foldName(MATTER.before.exec(text)?.[1] ?? '')} `;
  const others = words.map(
    (word): WordGroup => ({
      words: [word, ...otherWordsFor(word)].slice(0, LIMITS.otherWords),
      isName: names.has(word),
      weight: matter.includes(` ${word} `) ? MATTER.weight : 1,
    }),
  );
  return [...named, ...others].slice(0, LIMITS.groups);
}

/** Shorter names first: "Brandt" also finds sentences without "Anna". */
function namesToSearch(name: string, aliases: readonly string[]): readonly string[] {
  return [name, ...aliases].filter((each) => /\p{Lu}/u.test(each)).toSorted((one, other) => one.length - other.length);
}
