/** Two letters or more, capitals all but a plural or small word inside: "WHO", "BoG", "G20". */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&-]+s?|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}?\p{Lu}\p{Lu}?)$/u.test(word) && word.length <= 8;
}
