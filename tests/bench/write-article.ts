const NAMES = [
  'Anna',
  'Erik',
  'Lucia',
  'Piotr',
  'Samir',
  'Ingrid',
  'Tomás',
  'Hanna',
  'Viktor',
  'Noor',
  'Greta',
  'Paolo',
];
const SURNAMES = [
  'Lindqvist',
  'Okafor',
  'Brandt',
  'Moreau',
  'Kovač',
  'Harlan',
  'Sørby',
  'Varga',
  'Petrov',
  'Achterberg',
];
const TOWNS = ['Norrvik', 'Halden', 'Port Ellen', 'Mirow', 'Castelvento', 'Brackwater', 'Olszyn', 'Tarnby', 'Vester'];
const OFFICES = ['mayor', 'harbour master', 'transport minister', 'union leader', 'council leader', 'energy minister'];
const MATTERS = [
  'ferry terminal',
  'tram line',
  'water tariff',
  'landfill',
  'school merger',
  'wind farm',
  'night flights',
];

/** Each with somebody's word, as articles of a wire have them. */
const SENTENCES: readonly ((pick: Pick) => string)[] = [
  ({ person, office, matter, town }) =>
    `${person}, the ${office} of ${town}, said the ${matter} would go ahead “whatever the neighbours decide”.`,
  ({ other, matter, percent }) =>
    `${other} demanded that the ${matter} be cut by ${percent} percent before any money is paid.`,
  ({ person, percent, town }) =>
    `“We will not accept less than ${percent} million euros,” ${person} told reporters in ${town}.`,
  ({ other, matter }) => `${other} denied that the plan for the ${matter} had been changed in secret.`,
  ({ office, town, matter }) =>
    `The ${office} of ${town} has not said who will pay for the ${matter}, and the contract has not been published.`,
  ({ person, other }) => `${person} accused ${other} of delaying the talks, which began in the spring.`,
  ({ percent, town }) => `Some ${percent},000 people live in ${town}, a third of them near the shore.`,
  ({ other, matter }) => `${other} warned that without the ${matter} the last shipyard would close within two years.`,
  ({ town, matter }) => `The first plans for the ${matter} were shown in ${town} on a rainy evening eleven years ago.`,
  ({ person, matter }) => `${person} offered to put the ${matter} to a vote, if the region accepts its result.`,
];

type Pick = Readonly<Record<'person' | 'other' | 'office' | 'town' | 'matter', string>> & { readonly percent: number };

/** An article of a wire's length, 450 words, unlike that of any other number: nobody takes it for a copy. */
export function writeArticle(number: number): { readonly title: string; readonly paragraphs: readonly string[] } {
  const from = (list: readonly string[], place: number) => list[place % list.length] ?? '';
  const name = (place: number) => `${from(NAMES, place)} ${from(SURNAMES, place + Math.floor(place / NAMES.length))}`;
  const paragraphs = Array.from({ length: 27 }, (_, place) => {
    const turn = number * 7 + place;
    return from(
      SENTENCES.map((write) =>
        write({
          person: name(number * 5 + (place % 3)),
          other: name(number * 5 + 3 + (place % 2)),
          office: from(OFFICES, number + place),
          town: from(TOWNS, number * 3 + Math.floor(place / 9)),
          matter: from(MATTERS, number + Math.floor(place / 14)),
          percent: ((number * 31 + place * 17) % 89) + 2,
        }),
      ),
      turn,
    );
  });
  return { title: `${from(TOWNS, number * 3)} argues about its ${from(MATTERS, number)}, part ${number}`, paragraphs };
}
