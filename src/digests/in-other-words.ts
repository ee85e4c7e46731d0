/**
 * What items of a digest say of stands and moves, in the words of `briefings/saying/`, and what a sentence that connects
 * them may call it.
 */
const CALLED: readonly (readonly [item: string, ...called: string[]])[] = [
  ['accuses', 'claims'],
  ['supports', 'backs', 'favours'],
  ['opposes', 'is against', 'rejects'],
  ['is undecided on', 'has yet to decide on'],
  ['demands', 'asks for', 'calls for', 'wants'],
  ['wants', 'asks for', 'holds out for'],
  ['offers', 'proposes'],
  ['softened on', 'moved on', 'came down on', 'gave ground on'],
  ['hardened on', 'moved on', 'dug in on'],
  ['gave up', 'dropped'],
  ['reversed course on', 'turned round on'],
];

/** An item once for each thing that it may be called: "Okafor backs the tunnel" of "Okafor supports the tunnel". */
export function inOtherWords(item: string): readonly string[] {
  return CALLED.filter(([said]) => ` ${item} `.includes(` ${said} `)).flatMap(([said, ...called]) =>
    called.map((words) => item.replace(said, words)),
  );
}
