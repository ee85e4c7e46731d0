import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/briefings/briefing.ts';
import type { LedgerActor } from '../../src/ledger/ledger.ts';
import { fullerName, inMatchingOrder, lookupKeys, matchActor, speaksFor } from '../../src/ledger/merge-actors.ts';

type Given = Partial<Actor> & Pick<Actor, 'name'>;

describe('one person across articles', () => {
  it.each([
    ['the same full name', 'Mara Lindqvist', 'Mara Lindqvist'],
    ['a surname and the full name', 'Mara Lindqvist', 'Lindqvist'],
    ['a full name and the surname known before', 'Lindqvist', 'Mara Lindqvist'],
    ['a title before the name', 'Mara Lindqvist', 'President Lindqvist'],
    ['an initial', 'Mara Lindqvist', 'M. Lindqvist'],
    ['a middle name more', 'Mara Lindqvist', 'Mara Elisabet Lindqvist'],
    ['two transliterations', 'Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['a third one', 'Zelenskyy', 'Zelenskiy'],
    ['another ending', 'Alyaksandr Lukashenka', 'Lukashenko'],
    ['an umlaut written out', 'Jan Müller', 'Jan Mueller'],
    ['an umlaut dropped', 'Jan Müller', 'Muller'],
    ['accents', 'José Álvarez', 'Jose Alvarez'],
    ['particles', 'Ines van der Berg', 'Van der Berg'],
    ['an article before the surname in another language', 'Omar el-Rashid', 'al-Rashid'],
  ])('is one by %s: "%s" and "%s"', (_why, known, name) => {
    expect(match([{ name: known }], { name })).toBe(known);
  });

  it('is one by another name the articles gave before', () => {
    expect(match([{ name: 'Tan Wei Ming', aliases: ['Tan'] }], { name: 'Tan' })).toBe('Tan Wei Ming');
  });

  it('is shown by the fuller of two names', () => {
    expect(fullerName('Lindqvist', 'Mara Lindqvist')).toBe('Mara Lindqvist');
    expect(fullerName('Mara Lindqvist', 'Lindqvist')).toBe('Mara Lindqvist');
  });
});

describe('two people', () => {
  it.each([
    ['with different given names', 'Mara Lindqvist', 'Erik Lindqvist'],
    ['with different initials', 'M. Lindqvist', 'E. Lindqvist'],
    ['with different middle names', 'John A. Hale', 'John B. Hale'],
    ['father and son', 'Peter Hale', 'Peter Hale Jr.'],
    ['with short names one letter apart', 'Li', 'Ly'],
    ['with names alike', 'Miller', 'Müller'],
    ['of whom one is Mr and one is Ms', 'Mr Hale', 'Ms Hale'],
  ])('%s stay two: "%s" and "%s"', (_why, known, name) => {
    expect(match([{ name: known }], { name })).toBeNull();
  });

  it('who share a surname leave the surname alone to nobody', () => {
    const known = [{ name: 'Mara Lindqvist' }, { name: 'Erik Lindqvist' }];
    expect(match(known, { name: 'Lindqvist' })).toBeNull();
  });

  it('who share a surname are told apart by the article that names one of them in full', () => {
    const known = [{ name: 'Mara Lindqvist' }, { name: 'Erik Lindqvist' }];
    expect(match(known, { name: 'Lindqvist' }, [{ name: 'Erik Lindqvist' }])).toBe('Erik Lindqvist');
    expect(match(known, { name: 'Lindqvist' }, [{ name: 'Erik Lindqvist' }, { name: 'Mara Lindqvist' }])).toBeNull();
  });

  it('are not mixed up where the article has one and the ledger another of that surname', () => {
    expect(match([{ name: 'Mara Lindqvist' }], { name: 'Lindqvist' }, [{ name: 'Erik Lindqvist' }])).toBeNull();
  });

  it('in one article leave the surname known before to neither', () => {
    const [mara, erik] = [{ name: 'Mara Lindqvist' }, { name: 'Erik Lindqvist' }];
    expect(match([{ name: 'Lindqvist' }], mara, [erik])).toBeNull();
  });

  it('of two countries stay two, where only the surname is the same', () => {
    const known = [{ name: 'Anna Novak', role: 'Polish deputy' }];
    expect(match(known, { name: 'Novak', role: 'Czech deputy' })).toBeNull();
    expect(match(known, { name: 'Novak', role: 'Polish deputy' })).toBe('Anna Novak');
  });
});

describe('an office', () => {
  const known = [
    { name: 'Mara Lindqvist', role: 'president', affiliation: 'Sweden' },
    { name: 'Olu Adeyemi', role: 'Nigerian foreign minister' },
    { name: 'Ada Obi', role: 'Nigerian official' },
  ];
  it.each([
    ['the Swedish president', 'Mara Lindqvist'],
    ['the president of Sweden', 'Mara Lindqvist'],
    ['the Nigerian foreign minister', 'Olu Adeyemi'],
    ["Nigeria's foreign minister", 'Olu Adeyemi'],
  ])('"%s" is whoever is known to hold it', (name, holder) => {
    expect(match(known, { name })).toBe(holder);
  });

  it.each([
    'the president',
    'the Norwegian president',
    'the former Swedish president',
    'a Nigerian official',
    'an aide',
  ])('"%s" is nobody known', (name) => expect(match(known, { name })).toBeNull());

  it('in an article from before its holder was heard of is nobody known', () => {
    const name = 'the Swedish president';
    expect(match(known, { name }, [], '2026-03-02')).toBe('Mara Lindqvist');
    expect(match(known, { name }, [], '2026-03-01')).toBeNull();
  });

  it('that two were known to hold is nobody', () => {
    const two = [...known, { name: 'Nils Berg', role: 'Swedish president' }];
    expect(match(two, { name: 'the Swedish president' })).toBeNull();
  });
});

describe('countries, organisations and groups', () => {
  it.each([
    ['a country by its other names', 'United States', 'US', 'country'],
    ['a country with an article', 'the Netherlands', 'Netherlands', 'country'],
    ['an organisation in other capitals', 'Port Workers’ Union', 'the port workers’ union', 'organization'],
    ['a company with its legal form', 'Norhaven Shipping Ltd', 'Norhaven Shipping', 'organization'],
    ['a group', 'terminal operators', 'Terminal operators', 'group'],
  ] as const)('are one: %s', (_why, known, name, kind) => {
    expect(match([{ name: known, kind }], { name, kind })).toBe(known);
  });

  it('are one by an acronym that an article gives', () => {
    const full = { name: 'Northern Ports Authority', aliases: ['NPA'], kind: 'organization' } as const;
    expect(match([full], { name: 'NPA', kind: 'organization' })).toBe(full.name);
    expect(match([{ name: 'NPA', kind: 'organization' }], full)).toBe('NPA');
    expect(match([{ ...full, aliases: [] }], { name: 'NPA', kind: 'organization' })).toBeNull();
  });

  it('are two where one acronym stands for two', () => {
    const known = [
      { name: 'Northern Ports Authority', aliases: ['NPA'], kind: 'organization' },
      { name: 'National Pilots Association', aliases: ['NPA'], kind: 'organization' },
    ] as const;
    expect(match(known, { name: 'NPA', kind: 'organization' })).toBeNull();
  });

  it.each(['officials', 'the union', 'residents'])('are nobody known where the name says nothing: "%s"', (name) => {
    expect(match([{ name, kind: 'group' }], { name, kind: 'group' })).toBeNull();
  });

  it('are two where ministries of one name belong to different countries', () => {
    const known = [{ name: 'Foreign Ministry', affiliation: 'Norway', kind: 'organization' }] as const;
    const other = { name: 'Foreign Ministry', affiliation: 'Sweden', kind: 'organization' } as const;
    expect(match(known, other)).toBeNull();
  });

  it('keep the capital as an actor of its own, which speaks for the country', () => {
    const known = [{ name: 'Norway', aliases: ['Oslo'], kind: 'country' }] as const;
    expect(match(known, { name: 'Oslo', kind: 'country' })).toBeNull();
    expect(match([...known, { name: 'Oslo', kind: 'country' }], { name: 'Oslo', kind: 'organization' })).toBe('Oslo');
    expect(speaksFor({ name: 'Oslo', kind: 'country' })).toBe('Norway');
    expect(speaksFor({ name: 'Kremlin', kind: 'organization' })).toBe('Russia');
  });

  it('know of no country a seat of two speaks for, nor a person called like one', () => {
    expect(speaksFor({ name: 'Brussels', kind: 'organization' })).toBeNull();
    expect(speaksFor({ name: 'Paris', kind: 'person' })).toBeNull();
  });

  it.each(['group', 'organization', 'country'] as const)(
    'of kind “%s” are whoever an article names with no more than their name',
    (kind) => {
      expect(match([{ name: 'Tolmark', kind }], { name: 'Tolmark' })).toBe('Tolmark');
      expect(match([{ name: 'Tolmark' }], { name: 'Tolmark', kind })).toBe('Tolmark');
    },
  );

  it('are somebody whom another article names in full', () => {
    const known = [{ name: 'Rosa Tellier', aliases: ['Tellier'], role: 'environment minister' }];
    expect(match(known, { name: 'Rosa Tellier', kind: 'group' })).toBe('Rosa Tellier');
    expect(match([...known, { name: 'Rosa Tellier', kind: 'organization' }], { name: 'Rosa Tellier' })).toBe(
      'Rosa Tellier',
    );
  });

  it('are never people', () => {
    const company = { name: 'Hale', kind: 'organization' } as const;
    expect(match([company], { name: 'Hale', role: 'chief executive' })).toBeNull();
    expect(match([company], { name: 'Hale', aliases: ['Mr Hale'] })).toBeNull();
    expect(match([company, { name: 'Peter Hale' }], { name: 'Hale' })).toBe('Peter Hale');
    expect(match([company], { name: 'Peter Hale' })).toBeNull();
  });
});

describe('looking up', () => {
  it('finds everybody under a key they share who would be matched', () => {
    const pairs: readonly (readonly [Given, Given])[] = [
      [{ name: 'Volodymyr Zelenskyy' }, { name: 'Zelenskiy' }],
      [{ name: 'Mara Lindqvist', role: 'president', affiliation: 'Sweden' }, { name: 'the Swedish president' }],
      [
        { name: 'United States', kind: 'country' },
        { name: 'U.S.', kind: 'country' },
      ],
      [
        { name: 'Norhaven Shipping Ltd', kind: 'organization' },
        { name: 'Norhaven Shipping', kind: 'organization' },
      ],
    ];
    for (const [one, other] of pairs) {
      const keys = lookupKeys(actorOf(one));
      expect(lookupKeys(actorOf(other)).some((key) => keys.includes(key))).toBe(true);
    }
  });

  it('takes full names before surnames, and those before descriptions', () => {
    const actors = ['the minister', 'Hale', 'Peter Hale'].map((name) => actorOf({ name }));
    expect(inMatchingOrder(actors).map(({ name }) => name)).toEqual(['Peter Hale', 'Hale', 'the minister']);
  });
});

/** The name of the known actor that it is; null where it is none. */
function match(
  known: readonly Given[],
  given: Given,
  others: readonly Given[] = [],
  date = '2026-03-05',
): string | null {
  const actor = actorOf(given);
  const id = matchActor(
    known.map(
      (each, place): LedgerActor => ({
        ...{ ...actorOf(each), id: `${place}`, speaksFor: null },
        ...{ articles: 1, firstSeen: '2026-03-02', lastSeen: '2026-03-02' },
      }),
    ),
    actor,
    { articleActors: [actor, ...others.map(actorOf)], date },
  );
  return id === null ? null : (known[Number(id)]?.name ?? null);
}

function actorOf(given: Given): Actor {
  return { aliases: [], kind: 'person', role: null, affiliation: null, ...given };
}

describe('a body that an article took for a person', () => {
  const country = { name: 'Ambari', kind: 'country' } as const;

  it.each([
    ['known as a body', country, { name: 'Ambari' }],
    ['known as a person', { name: 'Ambari' }, country],
    ['of several words', { name: 'Harbour Terminals', kind: 'organization' }, { name: 'Harbour Terminals' }],
  ] as const)('is the body: %s', (_what, known, actor) => {
    expect(match([known], actor)).toBe(known.name);
    const keys = new Set(lookupKeys({ ...NOTHING, ...known }));
    expect(keys.isDisjointFrom(new Set(lookupKeys({ ...NOTHING, ...actor })))).toBe(false);
  });

  it('is nobody who is called so, here or elsewhere', () => {
    expect(match([country], { name: 'Ambari' }, [{ name: 'Seyla Ambari' }])).toBeNull();
    expect(match([country, { name: 'Seyla Ambari' }], { name: 'Ambari' })).not.toBe('Ambari');
    expect(match([country], { name: 'Ambari', role: 'minister' })).toBeNull();
  });
});

const NOTHING = { aliases: [], kind: 'person', role: null, affiliation: null } as const;
