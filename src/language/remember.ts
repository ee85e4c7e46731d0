const LIMITS = {
  /** Texts remembered at a time: those of a few articles. */
  texts: 2_000,
  /** Longer ones are read anew, in characters. */
  characters: 1_000,
} as const;

/**
 * A pure function of a text that remembers its answers for short ones: checks of an article ask for the same words and
 * sentences twenty times. Its answers must not be changed.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LIMITS.characters) return read(text);
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= LIMITS.texts) known.clear();
    const told = read(text);
    known.set(text, told);
    return told;
  };
}

/** The same for a function of a text and of something else, such as its language. */
export function rememberFor<Key extends object, T>(read: (text: string, key: Key) => T): (text: string, key: Key) => T {
  const byKey = new WeakMap<Key, (text: string) => T>();
  return (text, key) => {
    const known = byKey.get(key) ?? remember((each) => read(each, key));
    byKey.set(key, known);
    return known(text);
  };
}
