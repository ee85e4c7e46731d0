/**
 * English verbs whose past no ending shows, as news articles use them: a verb a line, with its past, its
 * participle where that differs, and any other irregular form.
 */
const VERBS = `
  become became
  begin began begun
  bind bound
  break broke broken
  bring brought
  build built
  buy bought
  catch caught
  choose chose chosen
  come came
  deal dealt
  draw drew drawn
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  fight fought
  find found
  flee fled
  fly flew flown
  forbid forbade forbidden
  freeze froze frozen
  give gave given
  go went gone goes
  grow grew grown
  hear heard
  hide hid hidden
  hold held
  keep kept
  lay laid
  lead led
  leave left
  lend lent
  lose lost
  make made
  mean meant
  meet met
  overthrow overthrew overthrown
  pay paid
  rise rose risen
  run ran
  seek sought
  sell sold
  send sent
  shake shook shaken
  shoot shot
  shrink shrank shrunk
  sink sank sunk
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  strike struck
  swear swore sworn
  take took taken
  teach taught
  tear tore torn
  tell told
  throw threw thrown
  wear wore worn
  win won
  withdraw withdrew withdrawn
  withhold withheld
  write wrote written
`;

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form) => [form, forms] as const);
    }),
);

/** All irregular forms of a verb, by any of them, lower case; none for other words. */
export function irregularForms(word: string): readonly string[] {
  return FORMS.get(word) ?? [];
}

/** The past of an irregular verb and its participle where that differs, by its base form; none for other words. */
export function irregularPast(verb: string): readonly string[] {
  const [base, ...past] = irregularForms(verb);
  return base === verb ? past : [];
}
