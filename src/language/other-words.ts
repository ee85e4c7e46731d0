import { foldName } from './fold-name.ts';

/**
 * Words with which people ask for a thing, and after "|" more of those with which articles tell it: who asks how many
 * died reads of the killed. A word that means several things stands behind the bar only: who asks who fired on a town
 * doesn't mean the minister who was fired.
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
`;

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap((line) => {
      const [asked = '', told = ''] = line.split('|').map((part) => part.trim());
      const words = asked.split(' ');
      return words.map((word) => [word, [...words, ...told.split(' ')].filter((other) => other !== word)] as const);
    }),
);

/** Other English words with which an article may tell what this one asks for; none for most words. */
export function otherWordsFor(word: string): readonly string[] {
  return OTHERS.get(foldName(word)) ?? [];
}
