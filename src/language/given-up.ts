const END = 'an end to';
const GIVEN_UP = new RegExp(`^${END}\\b`, 'iu');

/** What is held no more, as a statement in English: "an end to its demand for a rise". @param what a noun phrase */
export function sayGivenUp(what: string): string {
  return `${END} ${what}`;
}

/** Whether a statement tells, as `sayGivenUp` does, what is held no more; or what somebody would have ended. */
export function saysGivenUp({ act, statement }: { readonly act: string | null; readonly statement: string }): boolean {
  return act === 'states' && GIVEN_UP.test(statement);
}
