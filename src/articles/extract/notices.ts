import { ARABIC } from './notices/ar.ts';
import { CZECH } from './notices/cs.ts';
import { GERMAN } from './notices/de.ts';
import { GREEK } from './notices/el.ts';
import { SPANISH } from './notices/es.ts';
import { FINNISH } from './notices/fi.ts';
import { FRENCH } from './notices/fr.ts';
import { HEBREW } from './notices/he.ts';
import { HINDI } from './notices/hi.ts';
import { HUNGARIAN } from './notices/hu.ts';
import { INDONESIAN } from './notices/id.ts';
import { ITALIAN } from './notices/it.ts';
import { JAPANESE } from './notices/ja.ts';
import { KOREAN } from './notices/ko.ts';
import { DUTCH } from './notices/nl.ts';
import { NORWEGIAN } from './notices/no.ts';
import type { NoticeWords } from './notices/notice-words.ts';
import { POLISH } from './notices/pl.ts';
import { PORTUGUESE } from './notices/pt.ts';
import { ROMANIAN } from './notices/ro.ts';
import { RUSSIAN } from './notices/ru.ts';
import { SWEDISH } from './notices/sv.ts';
import { TURKISH } from './notices/tr.ts';
import { UKRAINIAN } from './notices/uk.ts';
import { VIETNAMESE } from './notices/vi.ts';
import { CHINESE } from './notices/zh.ts';

export type NoticeType = 'consent' | 'sign-in' | 'bot-check' | 'missing' | 'region' | 'leaving';

export interface Notice {
  readonly type: NoticeType;
  /** In its title or heading. Where it is needed, no number of cues is enough without it. */
  readonly head: RegExp;
  readonly needsHead: boolean;
  /** What it says in any case. */
  readonly needed?: RegExp;
  /** One each for the things that such a notice speaks of; how many of them it takes without the head. */
  readonly cues: readonly RegExp[];
  readonly least: number;
}

const IN_ENGLISH: readonly Notice[] = [
  {
    type: 'missing',
    head: /\b4(?:04|10)\b|\bnot (?:be )?found\b|(?:can(?:no|['’])t|could ?n[o'’]t|unable to) (?:be )?f(?:ind|ound)|does(?:n['’]t| not) exist|nothing here|no longer (?:available|online|here|exists?)|(?:not|un)available|(?:been|was) (?:removed|deleted|withdrawn|taken down)|\b(?:page|article|story|link) (?:is )?(?:missing|gone|moved|removed|deleted|expired|error)|(?:wrong|lost|dead end|broken link|oops)\b/i,
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
    head: /cookie|privacy|consent|your choice|your data|before you (?:read|continue|go)|data protection/i,
    needsHead: false,
    cues: [
      /\bcookies?\b/i,
      /\bconsent|\bagree|\ballow/i,
      /\baccept|reject|refuse|decline/i,
      /\bpartners?\b|vendors?\b|third part|\bfirms\b|companies/i,
      /advert|\bads\b/i,
      /personali[sz]|\btrack|profiles?\b|identif|recogni[sz]e|measure|told apart|analy[sz]e/i,
      /\bbrowsers?\b|\bdevices?\b/i,
      /settings|preferences|\bpurposes?\b|legitimate interest|withdraw|take it back|change your mind|at any time/i,
      /privacy|data protection/i,
      /\bstore\b|\bstoring\b|\bplace\b|\bset\b/i,
    ],
    least: 5,
  },
  {
    type: 'sign-in',
    head: /\b(?:log|sign)(?:ged|ning)? ?(?:in|on)\b|welcome back|your account|members only|register/i,
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
    type: 'region',
    head: /\b451\b|legal reasons|(?:un|not )available|(?:your|this) (?:region|country|location|area|territory)|geo-?(?:block|restrict)|restricted|access denied|blocked/i,
    needsHead: false,
    cues: [
      /\b(?:region|countr(?:y|ies)|territor(?:y|ies)|location|continent|economic area|where you (?:are|live)|part of the world|outside (?:of )?the)\b/i,
      /\b(?:legal|laws?|regulations?|gdpr|privacy|licen[cs]\w+|copyright|rights|directive)\b/i,
      /(?:un|not (?:currently |yet )?)available|(?:can(?:no|['’])t|unable to|not able to|not be) (?:be )?(?:granted|grant|shown?|offer\w*|provid\w*|access\w*|view\w*|display\w*|open\w*)|denied|block|restrict/i,
      /\b(?:attempting|trying|access(?:ing)?|visit(?:ing|ors?)?|view(?:ing)?)\b/i,
      /\b(?:sites?|websites?|pages?|content|articles?)\b/i,
      /\bsorry|apolog|regret|inconvenience\b/i,
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

/** How many cues it takes in another language, whose lists are shorter. */
const LEAST = { missing: 2, consent: 4, 'sign-in': 3, 'bot-check': 3 } as const;

/** What sites put in an article's place, in one language. */
export interface LanguageNotices {
  /** What a sentence has that speaks to its reader, or of those who run the site. */
  readonly address: RegExp;
  readonly notices: readonly Notice[];
}

const ENGLISH: LanguageNotices = {
  address:
    /\b(?:you|your|yours|yourself|we|our|us|please)\b|^(?:(?:accept|allow|agree|ask|check|choose|click|close|continue|create|enable|enter|forgot|go|log|press|read|register|reload|return|search|select|sign|solve|subscribe|switch|tap|try|turn|type|use|visit|why do I)\b)/i,
  notices: IN_ENGLISH,
};

/** By the things that a notice has to speak of, in each language. */
export const NOTICES: readonly LanguageNotices[] = [
  ENGLISH,
  ...[
    GERMAN,
    SPANISH,
    FRENCH,
    ITALIAN,
    JAPANESE,
    DUTCH,
    POLISH,
    PORTUGUESE,
    RUSSIAN,
    TURKISH,
    CHINESE,
    INDONESIAN,
    VIETNAMESE,
    KOREAN,
    GREEK,
    HEBREW,
    ARABIC,
    HINDI,
    CZECH,
    ROMANIAN,
    HUNGARIAN,
    SWEDISH,
    NORWEGIAN,
    FINNISH,
    UKRAINIAN,
  ].map(inLanguage),
];

function inLanguage({ address, hasSpaces, notices }: NoticeWords): LanguageNotices {
  const others = (['missing', 'consent', 'sign-in', 'bot-check'] as const).map((type) => {
    const [head = '', ...cues] = notices[type];
    return {
      type,
      head: new RegExp(head, 'iu'),
      needsHead: type === 'missing',
      cues: cues.map((words) => new RegExp(words, 'iu')),
      least: LEAST[type],
    };
  });
  return {
    address: new RegExp(hasSpaces ? `(?<!\\p{L})(?:${address})(?!\\p{L})` : address, 'iu'),
    notices: [...others, ofRegion(notices.region)],
  };
}

/** Nothing but such a notice says in one sentence that a page is shut in its reader's own country. */
function ofRegion([place, shut, what, why]: NoticeWords['notices']['region']): Notice {
  const said = [place, shut, what].map((words) => `(?=[^.!?。！？\\n]*(?:${words}))`).join('');
  const needed = new RegExp(`(?:^|[.!?。！？\\n])${said}`, 'iu');
  return {
    type: 'region',
    head: needed,
    needsHead: false,
    needed,
    cues: [needed, new RegExp(what, 'iu'), new RegExp(why, 'iu')],
    least: 2,
  };
}
