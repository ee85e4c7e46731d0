import type { Act, Stance } from '../../../briefings/briefing.ts';
import { stem } from '../../../language/stem.ts';
import { wordSet } from '../../../language/word-set.ts';
import type { Document, Token } from '../document.ts';
import type { FoundPosition } from './found-position.ts';
import { tokensIn } from './reading.ts';

/** Verbs that do to a thing what who is for it wants: "to sign the accord". Whoever is to "override" it is not for it. */
const FURTHERING = wordSet(`
  accept adopt advance approve back be begin build buy champion continue create deliver develop endorse enforce enlarge ensure
  establish expand extend finish fund get give grant guarantee have help honor honour host implement impose improve
  increase install introduce join keep launch maintain make meet obey open order organise organize pass pay permit pledge
  preserve promote propose protect provide publish put raise ratify reach receive recognise recognize reopen respect restart restore
  resume save secure set share sign start strengthen support uphold use want welcome widen win
`);
/** Verbs that are for or against a thing themselves. */
const HOLDING = wordSet(
  'approve back condemn denounce disapprove favor favour oppose protest refuse reject resist support welcome',
);
/** What a thing is in when whoever is for that is for the thing: "the introduction of the levy". */
const CARRYING = wordSet(`
  adoption approval bid call creation demand establishment extension idea implementation increase introduction need opening passage
  plan policy principle proposal publication push request restoration resumption return rise scheme signing start support system use vote
`);
const LINKS = /^(?:for|in|of|on|to)$/u;
/** Verbs that do to a thing what who is against it wants. */
const REVERSING = wordSet(`
  abandon abolish address alleviate amend attack avoid ban block boycott cancel change close criticise criticize cut delay dismiss drop ease
  eliminate end fight freeze halt leave lift limit lower override oppose overturn postpone prevent quit reconsider reduce refrain reject rethink
  relieve remove repeal replace resist review revoke scrap settle shelve slash stop sue suspend tackle throw undermine veto withdraw
`);
/** Whoever asks that a thing be looked into is neither for nor against it; who refuses that is. */
const LOOKING = wordSet(
  'consider debate discuss examine explain explore inspect investigate monitor probe study weigh',
);
const ENDING = /^(?:abandon|dismiss|drop|refrain|settle|withdraw)$/u;
/** "It must end", "they must go"; not "it must go ahead". */
const ENDING_ITSELF = /^(?:cease|end(?! up\b)|go(?! (?:ahead|beyond|forward|further|on|through|to)\b)|stop)\b/u;
const REVERSALS = wordSet(
  'abolition ban challenge curb cut delay end halt lawsuit limit objection opposition removal repeal suspension withdrawal',
);
const OPENS_CLAUSE =
  /^(?:after|although|amid|because|before|despite|if|over|unless|until|when|whether|which|while|who)$/iu;
/** Letters of a word by which it is known in another form. */
const LEAST_LETTERS = 3;
/** Letters that "closure" and "close", "expansion" and "expand" have in common. */
const LETTERS_OF_DEED = 4;
const MOST_LETTERS = 5;
/** Adjectives and nouns that hold for or against what their "to", "for" or "in" leads to. */
const MINDED =
  /^(?:averse|call|called|commitment|committed|demand|dedicated|favou?r|hostile|objection|opposed|opposition|resistance|resistant|support)$/u;

/**
 * For or against the matter a position is filed under, or `unclear`, where its words do not say so of that: whoever "refused to
 * attack the choice" is not against the choice, nor is a demand "that she quit over the vote" for the vote. Of 1,183 positions
 * of real articles that strangers read, 6 in 100 said the reverse when read with their matter.
 */
export function stanceOnMatter({ position, content, attribution }: FoundPosition, document: Document): Stance {
  const { stance, issue, act, directness } = position;
  // A matter that is named by what is demanded itself: "that the fines be repaid".
  if ((stance !== 'supports' && stance !== 'opposes') || issue === position.statement) return stance;
  const tokens = tokensIn(document, content).filter(({ text }) => /[\p{L}\p{N}’']/u.test(text));
  const at = placeOf(issue, tokens);
  // What is demanded, offered or refused is for or against something by itself.
  const isByAct =
    act !== 'states' && act !== 'warns' && (directness !== 'direct' || !/^(?:demands|offers)$/u.test(act));
  if (at === null) return isByAct && directness !== 'direct' ? stance : 'unclear';
  const before = tokens.slice(0, at.start);
  const own = phraseStart(before);
  const governing = before.slice(0, own);
  if (stance === 'supports' && before.some(isNegation)) return 'unclear';
  // "for not providing a list"
  if (before.some((token, place) => isNegation(token) && /ing$/u.test(before[place + 1]?.text ?? ''))) return 'unclear';
  // "the council should introduce a levy", of its introduction
  const isDone = at.isDone && governing.at(-1)?.pos === 'AUX';
  if (isUndone(tokens.slice(at.end)) && (stance === 'supports' || act === 'refuses' || tokens.some(isNegation)))
    return 'unclear';
  if (!isByAct) return isDone || isSaidOf(governing, stance) ? stance : 'unclear';
  const { cue } = attribution;
  const isOwn = ({ start }: Token) => cue !== null && start >= cue.start && start < cue.end;
  const others = governing.filter((token, place) => !isOwn(token) && !isOwnAct(governing, place));
  return isOfOther(others, tokens[at.end], act) ? 'unclear' : stance;
}

/** “We strongly | oppose | the levy”: the verb that is the act itself, and nothing done to the thing. */
function isOwnAct(tokens: readonly Token[], at: number): boolean {
  const self = tokens.slice(0, at).findLast(({ pos }) => pos !== 'ADV');
  return /^(?:I|we)$/iu.test(self?.text ?? '') && HOLDING.has(tokens[at]?.lemma ?? '');
}

/** "The curfew | should be lifted", "the siege | to end": whether what follows a thing is that it be no more. */
function isUndone(behind: readonly Token[]): boolean {
  const at = behind.findIndex(({ pos, text }) => !/^(?:ADV|AUX|PART)$/u.test(pos) && !isNegation({ text }));
  const verb = behind[at];
  if (at <= 0 || verb?.pos !== 'VERB') return false;
  const isPassive = behind.slice(0, at).findLast(({ pos }) => pos === 'AUX')?.lemma === 'be';
  const words = `${verb.text} ${behind[at + 1]?.text ?? ''}`;
  return ENDING_ITSELF.test(words) || (isPassive && !/ing$/u.test(verb.text) && REVERSING.has(verb.lemma));
}

/**
 * "quit over the vote", "to cut the ties", "the debt addressed": whether what is demanded or refused says nothing of a thing it
 * names, or the reverse.
 * @param next the word behind the thing
 */
function isOfOther(governing: readonly Token[], next: Token | undefined, act: Act): boolean {
  if (governing.some(({ text }) => OPENS_CLAUSE.test(text))) return true;
  // "of killing good jobs", "over holding up relief"
  if (act === 'accuses') return governing.some(({ pos }) => pos === 'VERB');
  if (act === 'denies') return false;
  if (governing.some(({ pos, lemma }) => pos === 'NOUN' && REVERSALS.has(lemma))) return true;
  const isDone = next?.pos === 'VERB' && /(?:ed|en)$/u.test(next.text) && REVERSING.has(next.lemma);
  const doing = governing.flatMap(({ pos, lemma }) => (pos === 'VERB' ? [lemma] : []));
  // "agreed to settle a lawsuit"; but who offers to cut a tax is for what is offered.
  if (act === 'offers') return doing.some((verb) => ENDING.test(verb));
  return isDone || doing.some((verb) => REVERSING.has(verb) || (act === 'demands' && LOOKING.has(verb)));
}

/** Where the matter's own noun stands among some words, from its first word to behind its last. */
function placeOf(
  issue: string,
  tokens: readonly Token[],
): { readonly start: number; readonly end: number; readonly isDone: boolean } | null {
  const [head = ''] = issue.split(/ (?:about|against|between|for|from|in|of|on|over|to|with) /u);
  const words = head
    .split(/[\s-]+/u)
    .filter((word) => word.length >= LEAST_LETTERS)
    .map((word) => stem(word.toLowerCase()));
  const last = words.at(-1);
  const end = last === undefined ? -1 : tokens.findIndex(({ text }) => stem(text.toLowerCase()) === last);
  // "expansion of the fund", of "to expand the fund"
  const deed =
    end >= 0 || words.length !== 1 ? -1 : tokens.findIndex(({ pos, text }) => pos === 'VERB' && isMadeOf(head, text));
  if (deed >= 0) return { start: deed, end: deed + 1, isDone: true };
  if (end < 0) return null;
  let start = end;
  while (start > 0 && words.includes(stem(tokens[start - 1]?.text.toLowerCase() ?? ''))) start -= 1;
  return { start, end: end + 1, isDone: false };
}

/** Whether a noun is made of a verb, as far as their first letters tell. */
function isMadeOf(noun: string, verb: string): boolean {
  const letters = Math.min(noun.length, verb.length, MOST_LETTERS);
  return letters >= LETTERS_OF_DEED && noun.slice(0, letters).toLowerCase() === verb.slice(0, letters).toLowerCase();
}

/** Where the noun phrase begins whose last words stand behind some others: past articles, adjectives, owners. */
function phraseStart(before: readonly Token[]): number {
  let start = before.length;
  while (start > 0 && isInPhrase(before, start - 1)) start -= 1;
  return start;
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
  const { pos = '', text = '' } = tokens[at] ?? {};
  if (/^(?:that|who|which|what)$/iu.test(text)) return false;
  return /^(?:ADJ|DET|NOUN|NUM|PART|PROPN|PRON)$/u.test(pos) && !/^to$/iu.test(text);
}

/** Whether the words before a thing's noun phrase let what is said be said of the thing. */
function isSaidOf(governing: readonly Token[], stance: Stance): boolean {
  // "will not give way to get a deal", "remained committed to it": said of something else, or the other way.
  if (governing.some(({ text }) => OPENS_CLAUSE.test(text))) return false;
  const verbs = governing.filter(({ pos }) => pos === 'VERB').length;
  if (stance === 'opposes' && (verbs > 1 || governing.some(({ text }) => /^committed$/iu.test(text)))) return false;
  if (governing.every(({ text }) => /^(?:of|that|for|to|about|against|with)$/iu.test(text)) && governing.length <= 1)
    return true;
  const last = governing.at(-1);
  if (last === undefined) return true;
  if (LINKS.test(last.text.toLowerCase())) {
    const carrier = governing.at(-2);
    const isCarried = carrier?.pos === 'NOUN' && CARRYING.has(carrier.lemma);
    if (isCarried) return isSaidOf(governing.slice(0, phraseStart(governing.slice(0, -1))), stance);
    // "opposed to the levy", "in favour of the levy"
    if (carrier !== undefined && MINDED.test(carrier.text.toLowerCase())) return true;
    // "vote for the levy", "agree to the levy"
    return carrier?.pos === 'VERB' && /^(?:agree|call|commit|consent|push|vote)$/u.test(carrier.lemma);
  }
  if (last.text.toLowerCase() === 'against') return stance === 'opposes';
  return last.pos === 'VERB' && (FURTHERING.has(last.lemma) || HOLDING.has(last.lemma));
}

function isNegation({ text }: Pick<Token, 'text'>): boolean {
  return /^(?:no|not|n[’']t|never|neither|nobody|none|nothing|without)$/iu.test(text);
}
