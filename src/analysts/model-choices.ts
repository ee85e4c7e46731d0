import {
  ACTOR_KINDS,
  ACTS,
  type Act,
  type ActorKind,
  DIRECTNESS,
  type Directness,
  RELATIONS,
  type Relation,
  STANCES,
  STICKING_POINT_STATUS,
  type Stance,
  type StickingPointStatus,
} from '../briefings/briefing.ts';

/** A closed list as models fill it in. */
export interface Choice<T extends string> {
  readonly values: readonly T[];
  /** What a value that nobody knows becomes: the one that claims least. */
  readonly neutral: T;
  /** Other words for a value that can mean no other one, lower case. */
  readonly synonyms: Readonly<Partial<Record<T, string>>>;
}

export const KIND: Choice<ActorKind> = {
  values: ACTOR_KINDS,
  neutral: 'group',
  synonyms: {
    person: 'people human individual politician official',
    organization: 'organisation org company agency institution party media outlet government',
    country: 'nation state',
    group: 'groups',
  },
};
export const ACT: Choice<Act> = {
  values: ACTS,
  neutral: 'states',
  synonyms: {
    demands: 'demand demanded calls-for requests request requested asks-for urges',
    offers: 'offer offered proposes propose proposed proposal',
    refuses: 'refuse refused rejects reject rejected declines decline declined',
    denies: 'deny denied',
    warns: 'warn warned warning threatens',
    accuses: 'accuse accused blames blamed',
  },
};
export const STANCE: Choice<Stance> = {
  values: STANCES,
  neutral: 'unclear',
  synonyms: {
    supports: 'support supported supportive for pro favor favors favour favours in-favor in-favour',
    opposes: 'oppose opposed against contra',
    conditional: 'conditionally',
  },
};
export const DIRECT: Choice<Directness> = {
  values: DIRECTNESS,
  neutral: 'indirect',
  synonyms: { direct: 'quote quoted quotation direct-quote direct-speech verbatim', mixed: 'partial partly both' },
};
export const STATUS: Choice<StickingPointStatus> = {
  values: STICKING_POINT_STATUS,
  neutral: 'unclear',
  synonyms: { open: 'unresolved unsettled stuck deadlocked disputed', settled: 'resolved agreed closed' },
};

/** `none`: there was nothing to compare with. */
export const RELATION: Choice<Relation | 'none'> = {
  values: [...RELATIONS, 'none'],
  neutral: 'none',
  synonyms: {
    same: 'unchanged equal identical restated repeated no-change',
    softer: 'softened soften weaker milder',
    harder: 'hardened harden firmer tougher stricter',
    reversed: 'reverse reversal opposite contrary',
    withdrawn: 'withdraw dropped given-up abandoned',
  },
};

/** The value of a closed list that a model means, in whatever case and spelling. */
export function readChoice<T extends string>(written: unknown, { values, neutral, synonyms }: Choice<T>): T {
  const word = typeof written === 'string' ? foldWord(written) : '';
  return (
    values.find((value) => value === word) ??
    values.find((value) => synonyms[value]?.split(' ').includes(word)) ??
    neutral
  );
}

function foldWord(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
}
