import type { ActRow } from './act-row.ts';

/** Words for taking up what others want, or turning it down. */
export const DEALING: readonly ActRow[] = [
  {
    act: 'demands',
    stance: 'supports',
    lemmas:
      'bargain for|beseech|demonstrate for|enjoin|entreat|hold out for|insistence on|insistence upon|bid for|march for|petition for|plea|plead with|pray for|stipulate|strike for',
  },
  { act: 'offers', stance: 'supports', lemmas: 'consent|proposal' },
  {
    act: 'refuses',
    stance: 'opposes',
    lemmas:
      'throw out|shoot down|turn a deaf ear to|draw the line at|hold out against|balk at|baulk at|decide against|demur at|forbid|hesitant|loath|rejection|repudiate|strike down|unprepared|vote down',
  },
  { act: 'denies', stance: 'opposes', lemmas: 'disclaim|disown' },
  { act: 'warns', stance: 'opposes', lemmas: 'advise against|counsel against|recommend against' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'acceptance of',
    lemmas: 'sign on to|accede to|acquiesce in|assent to|consent to|settle for|sign up to',
  },
  { act: 'states', stance: 'supports', stated: 'praise for', lemmas: 'acclaim|extol' },
  {
    act: 'states',
    stance: 'supports',
    stated: 'approval of',
    lemmas:
      'nod through|give its blessing to|give the green light to|approval|approval of|approve of|ratify|sign off on',
  },
  {
    act: 'states',
    stance: 'supports',
    lemmas:
      'speak out for|argue for|champion|content|endorsement of|espouse|glad|happy|opt for|plump for|praise for|prepared|root for|speak up for|stand up for|stick up for|subscribe to|uphold|vote in favor of|vote in favour of|vouch for',
  },
  {
    act: 'states',
    stance: 'opposes',
    lemmas: 'argue against|bridle at|demonstrate against|lobby against|march against|quarrel with|quibble with',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'criticism of',
    lemmas:
      'lay into|tear into|assail|belittle|berate|censure|denigrate|disparage|excoriate|hit back at|inveigh against|pillory|sneer at|vilify',
  },
  {
    act: 'states',
    stance: 'opposes',
    stated: 'disapproval of',
    lemmas: 'disapproval of|disapprove of|frown on|frown upon',
  },
  { act: 'states', stance: 'unclear', stated: 'an apology for', lemmas: 'apologise for|apologize for' },
  { act: 'states', stance: 'unclear', stated: 'an apology to', lemmas: 'apologise to|apologize to' },
  { act: 'states', stance: 'unclear', stated: 'a decision on', lemmas: 'decide on' },
  { act: 'states', stance: 'opposes', stated: 'an end to', lemmas: 'dispense with' },
  { act: 'states', stance: 'unclear', lemmas: 'elect|resolve' },
];
