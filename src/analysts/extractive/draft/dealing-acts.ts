import type { Act, Stance } from '../../../briefings/briefing.ts';

export interface ActRule {
  readonly act: Act;
  readonly stance: Stance;
  /** Reporting words, by their lemma; each as in the example "They LEMMA …". */
  readonly lemmas: string;
}

/** Words for taking up what others want, or turning it down, as they stand in `attribution/cues-of-*.ts`. */
export const DEALING: readonly ActRule[] = [
  {
    act: 'demands',
    stance: 'supports',
    lemmas:
      'bargain for|beseech|demonstrate for|enjoin|entreat|hold out for|insistence on|march for|petition for|plea|plead with|pray for|stipulate|strike for|ultimatum',
  },
  { act: 'offers', stance: 'supports', lemmas: 'consent|proposal' },
  {
    act: 'refuses',
    stance: 'opposes',
    lemmas:
      'balk at|baulk at|decide against|demur at|forbid|hesitant|loath|object to|rejection|repudiate|strike down|unprepared|veto of|vote down',
  },
  { act: 'denies', stance: 'opposes', lemmas: 'disclaim|disown' },
  { act: 'warns', stance: 'opposes', lemmas: 'advise against|counsel against|recommend against' },
  {
    act: 'states',
    stance: 'supports',
    lemmas:
      'accede to|acclaim|acquiesce in|approval of|approve of|argue for|assent to|champion|consent to|content|endorsement of|espouse|extol|glad|happy|opt for|plump for|praise for|prepared|ratify|root for|settle for|sign off on|sign up to|speak up for|stand up for|stick up for|subscribe to|uphold|vote in favor of|vote in favour of|vouch for',
  },
  {
    act: 'states',
    stance: 'opposes',
    lemmas:
      'argue against|assail|belittle|berate|bridle at|censure|demonstrate against|denigrate|disapproval of|disapprove of|disparage|excoriate|frown on|frown upon|hit back at|inveigh against|lobby against|march against|pillory|quarrel with|quibble with|sneer at|vilify',
  },
  {
    act: 'states',
    stance: 'unclear',
    lemmas: 'apologise for|apologise to|apologize for|apologize to|decide on|elect|resolve',
  },
];

/** What somebody states who deals so with what others want. */
export const DEALING_STATED: Readonly<Record<string, string>> = {
  'apologise for': 'an apology for',
  'apologize for': 'an apology for',
  'apologise to': 'an apology to',
  'apologize to': 'an apology to',
  'decide on': 'a decision on',
  'accede to': 'acceptance of',
  'acquiesce in': 'acceptance of',
  'assent to': 'acceptance of',
  'consent to': 'acceptance of',
  'settle for': 'acceptance of',
  'sign up to': 'acceptance of',
  'approval of': 'approval of',
  'approve of': 'approval of',
  ratify: 'approval of',
  'sign off on': 'approval of',
  acclaim: 'praise for',
  extol: 'praise for',
  assail: 'criticism of',
  belittle: 'criticism of',
  berate: 'criticism of',
  censure: 'criticism of',
  denigrate: 'criticism of',
  disparage: 'criticism of',
  excoriate: 'criticism of',
  'hit back at': 'criticism of',
  'inveigh against': 'criticism of',
  pillory: 'criticism of',
  'sneer at': 'criticism of',
  vilify: 'criticism of',
  'disapproval of': 'disapproval of',
  'disapprove of': 'disapproval of',
  'frown on': 'disapproval of',
  'frown upon': 'disapproval of',
};
