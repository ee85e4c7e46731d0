import { foldName } from './fold-name.ts';
import { irregularForms } from './irregular-verbs.ts';
import { ENGLISH } from './languages/en.ts';

/**
 * Words with which people ask for a thing, and after "|" more of those with which articles tell it: who asks how many
 * died reads of the killed. A word that means several things stands behind the bar only: who asks who fired on a town
 * doesn't mean the minister who was fired. The words of a phrase are joined by "_".
 */
const SETS = `
  die dies died dead death deaths kill kills killed casualty casualties | toll lives bodies fatal
  injure injured hurt wounded | injuries wounds
  dismiss dismissed dismissal sack sacked sacking ousted | fired removed replaced
  resign resigned resignation quit | stepped
  arrest arrested arrests detain detained | custody charged
  rise rises rose increase increases raise raises raised climb climbed | higher more
  fall falls fell drop drops dropped decrease lower lowered cut cuts | reduced less
  cost costs price prices | pay paid fee worth
  pay pays paid | offered wages salary price
  start starts started begin begins began | opened launched
  end ends ended finish finished | over closed
  postpone postponed delay delayed defer deferred | moved put adjourned
  deadline | date by until
  agree agrees agreed accept accepts accepted approve approved | deal signed
  deny denies denied denial | false untrue rejected
  withdraw withdrew withdrawn retract retracted correct corrected correction | apologised apologized error regret
  blame blamed responsible accuse accused | fault came
  cause caused causes reason reasons | because
  choose chose chosen appoint appointed named | succeed replaced
  leader leads led head heads chair chairs | chairman chairwoman chief president director
  big large size | holds capacity
  close closed shut | closure
  build built builds building rebuild rebuilt | construction
  expire expires expired lapse lapses lapsed | ran end ended
  allow allows allowed let lets permit permits permitted | accept let
  ban bans banned forbid forbids forbidden prohibit prohibits prohibited | barred outlawed
  attack attacked attacks | fired shelled struck
  leave leaves leaving left | departure gone quit removed resigned stepped
  lose loses losing lost | abolished end scrapped vanish
  need needs needed require requires required condition conditions | insists must
  free freed frees release released releases | exchange handed_over handover
  prisoner prisoners detainee detainees captive captives | inmates jails
  strike strikes walkout stoppage | picket walked
  union unions | confederation federation
  company companies firm firms employer employers | management
  government cabinet | minister ministers ministry
  ministry ministries | minister
  wage wages salary salaries | pay
  job jobs post posts | dismissals employees staff
  headquarters | head_office seat
  rebate rebates discount subsidy subsidies concession | allowance tax_break
  instalment tranche | payment
  talks negotiations | delegations meeting round
  ceasefire truce armistice | fighting halt lull
  exchange swap handover | transfer
  quota quotas | catch limit tonnes
  ship ships vessel vessels boat boats | fleet
  crossing crossings gate checkpoint | border
  soldier soldiers troops | army
  law laws bill act | legislation
  deficit shortfall | gap
  join joined joins participate participated | crowds marched turned_out
  replace replaced replaces succeed succeeds succeeded | appointed named successor take_over takes_over took_over
  farm farms farmer farmers | agricultural growers
  move moved moves | brought_forward postponed put_back put_off
`;

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line) => {
      const [asked = [], told = []] = line.split('|').map((part) => part.trim().split(' '));
      const words = [...asked, ...told].map((word) => word.replaceAll('_', ' '));
      return asked.map((word) => [word, words] as const);
    }),
);

/** Articles write "8" and "eight", and quotations mostly the word. Larger numbers stand in digits. */
const MOST_IN_WORDS = 100;
const NUMERALS = [...ENGLISH.numbers].filter(([, value]) => value <= MOST_IN_WORDS);

function numeralsFor(word: string): readonly string[] {
  const value = ENGLISH.numbers.get(word) ?? Number(word);
  const words = NUMERALS.flatMap(([numeral, each]) => (each === value ? [numeral] : []));
  return words.length === 0 ? [] : [...words, `${value}`];
}

/** Other English words with which an article may tell what this one asks for; none for most words. */
export function otherWordsFor(word: string): readonly string[] {
  const asked = foldName(word);
  const forms = irregularForms(asked);
  const words = [asked, ...forms].flatMap((form) => OTHERS.get(form) ?? []);
  return [...new Set([...forms, ...words, ...numeralsFor(asked)])].filter((other) => other !== asked);
}
