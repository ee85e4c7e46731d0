import { countWords } from '../../language/count-words.ts';
import { overlap } from './overlap.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page is that shows no article, though the site says that all is well. */
export type NoArticle =
  | 'consent'
  | 'sign-in'
  | 'bot-check'
  | 'missing'
  | 'leaving'
  | 'list'
  | 'biography'
  | 'video'
  | 'needs-browser'
  | 'unrelated';

export interface TellingFacts {
  readonly facts: PageFacts;
  readonly title: string | null;
  readonly byline: string | null;
  /** What was taken for the article. */
  readonly text: string;
  /** Words of it that are running text. */
  readonly running: number;
  /** All that the page shows. */
  readonly pageText: string;
  /** Whether the page is a list of teasers and nothing else. */
  readonly isList: boolean;
  /** Whether the text was taken from elements whose names say that it is no article. */
  readonly isFromAsides: boolean;
}

const LIMITS = {
  /** A longer text is no notice. In words. */
  noticeWords: 450,
  noticeCharacters: 5_000,
  /** How many sentences at its head have to speak to its reader: what follows a short one may be teasers. */
  firstSentences: [3, 8],
  /** The share of a notice's sentences that speak to its reader. */
  addressed: 0.34,
  /** A shorter text with nothing of the title in it is another one. In words. */
  unrelatedWords: 150,
  /** The share of the title's words that a text has at least if it is the title's. */
  titleShare: 0.34,
  /** With fewer words of running text there is no article. */
  runningWords: 60,
  /** What a page shows whose scripts have yet to fill it. In words. */
  emptyPageWords: 120,
  biographyWords: 300,
} as const;

interface Notice {
  readonly type: Extract<NoArticle, 'consent' | 'sign-in' | 'bot-check' | 'missing' | 'leaving'>;
  /** In its title or heading. Where it is needed, no number of cues is enough without it. */
  readonly head: RegExp;
  readonly needsHead: boolean;
  /** One each for the things that such a notice speaks of; how many of them it takes without the head. */
  readonly cues: readonly RegExp[];
  readonly least: number;
}

/** What sites put in an article's place, by the things that they have to speak of. */
const NOTICES: readonly Notice[] = [
  {
    type: 'missing',
    head: /\b4(?:04|10)\b|\bnot (?:be )?found\b|(?:can(?:no|['’])t|could ?n[o'’]t|unable to) (?:be )?f(?:ind|ound)|does(?:n['’]t| not) exist|nothing here|no longer (?:available|online|here|exists?)|(?:not|un)available|(?:been|was) (?:removed|deleted|withdrawn|taken down)|\b(?:page|article|story|link) (?:is )?(?:missing|gone|moved|removed|deleted|expired|error)|(?:wrong|lost|dead end|broken link|oops)\b|nicht (?:gefunden|verfügbar)|introuvable|no encontrad[ao]|não encontrad[ao]|non trovat[ao]/i,
    needsHead: true,
    cues: [
      /\b4(?:04|10)\b|not (?:be )?found|(?:can(?:no|['’])t|could ?n[o'’]t|unable to) (?:be )?f(?:ind|ound)|does(?:n['’]t| not) exist/i,
      /no longer|removed|taken down|deleted|expired|withdrawn|unavailable|not available|never (?:been|existed)/i,
      /\baddress\b|\blinks?\b|\burl\b|typ(?:ed|o)|spell|bookmark|mistake/i,
      /\bmoved\b|renamed|archiv|rearranged|relocated/i,
      /search|home ?page|front page|start page|site ?map|menu|section/i,
      /sorry|apolog|pardon|regret|oops/i,
      /\bpages?\b|\barticles?\b|\bstory\b|\bwebsite\b/i,
    ],
    least: 2,
  },
  {
    type: 'consent',
    head: /cookie|privacy|consent|your choice|your data|before you (?:read|continue|go)|data protection|datenschutz|vie privée|privacidad/i,
    needsHead: false,
    cues: [
      /\bcookies?\b/i,
      /\bconsent|\bagree|\ballow|einwillig|zustimm|accepte/i,
      /\baccept|reject|refuse|decline|ablehnen|refuser|rechazar/i,
      /\bpartners?\b|vendors?\b|third part|\bfirms\b|companies/i,
      /advert|\bads\b|werbung|publicit/i,
      /personali[sz]|\btrack|profiles?\b|identif|recogni[sz]e|measure|told apart|analy[sz]e/i,
      /\bbrowsers?\b|\bdevices?\b/i,
      /settings|preferences|\bpurposes?\b|legitimate interest|withdraw|take it back|change your mind|at any time/i,
      /privacy|data protection|datenschutz|confidentialité/i,
      /\bstore\b|\bstoring\b|\bplace\b|\bset\b/i,
    ],
    least: 5,
  },
  {
    type: 'sign-in',
    head: /\b(?:log|sign)(?:ged|ning)? ?(?:in|on)\b|welcome back|your account|members only|register|anmelden|connexion|iniciar sesión/i,
    needsHead: false,
    cues: [
      /\b(?:log|sign)(?:ged|ning)? ?(?:in|on)\b/i,
      /\baccount\b|\bprofile\b/i,
      /password|passcode|one-time code|\bcode\b/i,
      /regist(?:er|ration)|create an? |sign up/i,
      /e-?mail|user ?name|credentials|mailbox/i,
      /subscri|licen[cs]e|members?\b|librar(?:y|ian)|institution/i,
    ],
    least: 3,
  },
  {
    type: 'bot-check',
    head: /robot|\bbot\b|human|captcha|just a moment|hold on|security check|verif|checking|access denied|attention required|unusual/i,
    needsHead: false,
    cues: [
      /\brobots?\b|\bbots?\b|automat/i,
      /\bhumans?\b|\breal person\b/i,
      /captcha|challenge|puzzle|verif|\bcheck|security/i,
      /unusual|suspicious|too many|traffic|requests\b|blocked/i,
      /(?:your|the|this|a) (?:browser|connection|network|ip|computer|device)/i,
      /javascript|scripts?\b|cookies|\bvpn\b|extension/i,
      /\bmoments?\b|seconds|\bwait\b|redirected|sent (?:on|to)/i,
      /reference|ray id|incident|request id|error code/i,
    ],
    least: 4,
  },
  {
    type: 'leaving',
    head: /leaving|external (?:link|site|page|address)|redirect|continue to|another (?:site|page)|link out/i,
    needsHead: true,
    cues: [
      /\bleav(?:e|es|ing)\b|another (?:site|page)|external|not belong to us|outside/i,
      /vouch|responsib|not (?:check|know|control)|trust|safe|careful|at your own risk/i,
      /\blink\b|\baddress\b|\bsite\b|\bpage\b/i,
      /continue|go on|proceed|go back/i,
    ],
    least: 2,
  },
];

const ADDRESS =
  /\b(?:you|your|yours|yourself|we|our|us|please|sie|ihre?|bitte|wir|vous|votre|vos|nous|usted|su|nosotros)\b|^(?:(?:accept|allow|agree|ask|check|choose|click|close|continue|create|enable|enter|forgot|go|log|press|read|register|reload|return|search|select|sign|solve|subscribe|switch|tap|try|turn|type|use|visit|why do I)\b)/i;
const REPORTING =
  /[”"»“][^”"»“]{0,40}\b(?:said|says|told|wrote|asked|added|replied)\b|\b(?:said|says|told)\b[^.]{0,40}[“"„«]|\baccording to\b|\b(?:said|announced|reported) (?:on|in|that)\b/i;
const BIOGRAPHY =
  /^(?:about the author\b.*|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was|writes|covers|reports|covered|reported|joined|has (?:been|written|covered|reported|worked)|works|worked|leads|edits|studied|grew up|teaches)\b)/u;

/**
 * What a page is if it isn't an article; null if it may be one. Goes by what a notice of its kind speaks of and to
 * whom, not by its words: an article about cookies doesn't ask its reader to accept them.
 */
export function tellPage(page: TellingFacts): NoArticle | null {
  const { text, running, pageText, facts, title, byline } = page;
  const heads = [facts.title, facts.heading, page.title, firstLine(text)].filter((head) => head !== null).join('\n');
  const notice = findNotice(running >= LIMITS.runningWords / 2 ? text : pageText, heads, facts);
  if (notice !== null) return notice;
  if (page.isList) return 'list';
  const isShort = running > 0 && running < LIMITS.biographyWords;
  if (isShort && isBiography(text, byline) && overlapWithHeads(page) < LIMITS.titleShare) return 'biography';
  if (running < LIMITS.runningWords) {
    if (/^video/i.test(facts.meta.get('og:type')?.[0] ?? '')) return 'video';
    return facts.hasScripts && countWords(pageText) < LIMITS.emptyPageWords ? 'needs-browser' : null;
  }
  const isDoubtful = page.isFromAsides || running < LIMITS.unrelatedWords;
  const isOther = isDoubtful && title !== null && !REPORTING.test(text) && overlapWithHeads(page) === 0;
  return isOther ? 'unrelated' : null;
}

/** @returns what stands in the article's place; null if nothing does */
function findNotice(text: string, heads: string, facts: PageFacts): NoArticle | null {
  if (text.length > LIMITS.noticeCharacters || countWords(text) > LIMITS.noticeWords) return null;
  const own = text.replace(/[“„«][^“”„»]{0,400}[”“»]|"[^"]{0,400}"/gu, ' “” ');
  const sentences = own.split(/(?<=[\p{Sentence_Terminal}…]["”’)]?)\s+|\n+/u).filter((part) => countWords(part) > 2);
  if (!LIMITS.firstSentences.some((count) => isAddressed(sentences.slice(0, count)))) return null;
  const found = NOTICES.map((notice) => {
    const hasHead = notice.head.test(heads);
    const isAsked = notice.type === 'sign-in' && facts.hasPassword;
    const count = notice.cues.filter((cue) => cue.test(own)).length + (hasHead ? 1 : 0) + (isAsked ? 2 : 0);
    const isOne = count >= notice.least + (notice.needsHead ? 1 : 0) && (hasHead || !notice.needsHead);
    return { type: notice.type, excess: isOne ? (count - notice.least) / notice.cues.length : -1 };
  });
  const best = found.toSorted((a, b) => b.excess - a.excess)[0];
  return best !== undefined && best.excess >= 0 ? best.type : null;
}

function isAddressed(sentences: readonly string[]): boolean {
  const addressed = sentences.filter((sentence) => ADDRESS.test(sentence.trim())).length;
  return addressed > 0 && addressed >= sentences.length * LIMITS.addressed && !REPORTING.test(sentences.join(' '));
}

/** How much of what the page says it is about its text has: the best of its title and descriptions. */
function overlapWithHeads({ title, text, facts }: TellingFacts): number {
  const heads = [title, facts.heading, facts.meta.get('og:description')?.[0], facts.meta.get('description')?.[0]];
  const shares = heads.map((head) => (head ? overlap(head, text) : null)).filter((share) => share !== null);
  return shares.length === 0 ? 1 : Math.max(...shares);
}

function isBiography(text: string, byline: string | null): boolean {
  const first = firstLine(text) ?? '';
  return (byline !== null && first.startsWith(byline)) || BIOGRAPHY.test(first);
}

function firstLine(text: string): string | null {
  return /^[^\n]+/.exec(text)?.[0] ?? null;
}
