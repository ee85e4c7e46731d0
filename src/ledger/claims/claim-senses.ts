import { inflect } from '../../language/inflect.ts';

/** What a word does to the thing it is said of: lets it be or brings it about (1), or takes it away (-1); 0 for neither. */
export type Sign = 1 | -1 | 0;

/** Words of one meaning: two statements are compared by it, and not by the words. */
export interface Sense {
  /** Of two senses with one name, one is the other's contrary. */
  readonly name: string;
  readonly sign: Sign;
  /** Base forms, "_" between the parts of those of several words; the second may stand some words after the first. */
  readonly verbs?: string;
  /** Nouns and adjectives, as they are. */
  readonly others?: string;
  /** Whether it says little without what it is done to: "to pay". */
  readonly isOfAnything?: boolean;
  /** What such a word is found in. */
  readonly example: string;
}

export const SENSES: readonly Sense[] = [
  {
    name: 'open',
    sign: 1,
    verbs: 'open reopen unlock unblock unseal enter let_in let_into admit',
    others: 'opening reopening',
    example: 'the gates would be opened',
  },
  {
    name: 'open',
    sign: -1,
    verbs: 'close shut seal padlock block shut_down close_down seal_off',
    others: 'closure closures blockade blockades shutdown',
    example: 'the gates stay shut',
  },
  {
    name: 'being',
    sign: 1,
    verbs:
      'build rebuild introduce create establish erect install launch keep stay remain retain maintain continue preserve go_ahead set_up carry_on go_through stand_by run hold_on',
    others: 'introduction creation construction',
    example: 'the fee would stay',
  },
  {
    name: 'being',
    sign: -1,
    verbs:
      'scrap abolish cancel end stop halt drop abandon withdraw revoke repeal lift remove shelve disband dissolve axe bin ditch resign quit discontinue rescind annul overturn demolish dismantle call_off strike_out take_back throw_out do_away step_down stand_down get_rid wind_up phase_out give_up cut_off turn_off shut_off switch_off pull_out pull_back move_out leave vacate evacuate be_out be_gone',
    others: 'abolition cancellation withdrawal repeal removal resignation demolition',
    example: 'it would scrap the fee',
  },
  {
    name: 'last',
    sign: 0,
    verbs: 'go_on',
    isOfAnything: true,
    example: 'the stoppage goes on until Friday',
  },
  {
    name: 'leave',
    sign: 0,
    verbs: 'leave_to leave_open leave_in leave_it',
    isOfAnything: true,
    example: 'it would leave the rest to a court',
  },
  {
    name: 'will',
    sign: 1,
    verbs:
      'accept agree approve back support endorse welcome allow permit let authorise authorize consent tolerate vote_for sign_up live_with put_up',
    others: 'acceptable approval consent support invitation possible conceivable thinkable permission',
    example: 'it could live with a longer pause',
  },
  {
    name: 'will',
    sign: -1,
    verbs:
      'refuse reject oppose resist forbid ban bar prohibit outlaw veto decline exclude deny object contest prevent obstruct rule_out turn_down vote_against vote_down fight_off fight',
    others:
      'against refusal rejection opposition prohibition unacceptable impossible unthinkable inconceivable opposed objection objections bans veto',
    example: 'a pause was ruled out',
  },
  {
    name: 'amount',
    sign: 1,
    verbs: 'raise rise increase boost expand enlarge lengthen',
    others: 'rise increase expansion',
    example: 'the toll would be raised',
  },
  {
    name: 'amount',
    sign: -1,
    verbs: 'cut lower reduce slash shrink trim curb shorten',
    others: 'reduction reductions',
    example: 'the toll would be lowered',
  },
  {
    name: 'return',
    isOfAnything: true,
    sign: 0,
    verbs: 'return reinstate rehire restore hand_back give_back send_back come_back take_back bring_back',
    others: 'reinstatement restitution',
    example: 'it would hand the masks back',
  },
  {
    name: 'free',
    isOfAnything: true,
    sign: 0,
    verbs: 'free release let_go set_free',
    others: 'release',
    example: 'they would go free',
  },
  {
    name: 'dismiss',
    sign: 0,
    verbs: 'dismiss sack fire lay_off lose_job',
    others: 'dismissal dismissals sackings layoffs redundancies redundant',
    example: 'forty men had been laid off',
  },
  {
    name: 'pay',
    isOfAnything: true,
    sign: 0,
    verbs: 'pay fund finance subsidise subsidize pay_for foot_bill',
    others: 'payment payments funding',
    example: 'it would foot the bill',
  },
  {
    name: 'talk',
    isOfAnything: true,
    sign: 0,
    verbs: 'talk negotiate sit_down meet discuss',
    others: 'talks negotiations dialogue meeting meetings discussion discussions',
    example: 'she would sit down with the guild',
  },
  {
    name: 'mediate',
    sign: 0,
    verbs: 'mediate arbitrate',
    others: 'mediation mediator mediators arbitration arbitrator go_between intermediary broker',
    example: 'they need no go-between',
  },
  {
    name: 'walk out',
    sign: 0,
    verbs: 'strike walk_out down_tools',
    others: 'strikes walkout stoppage stoppages',
    example: 'the stoppage goes on',
  },
  {
    name: 'join',
    isOfAnything: true,
    sign: -1,
    verbs: 'stay_out stay_away keep_out opt_out',
    example: 'the guild stays out of it',
  },
  {
    name: 'join',
    isOfAnything: true,
    sign: 1,
    verbs: 'join participate take_part',
    others: 'participation',
    example: 'the guild would take part',
  },
  {
    name: 'sue',
    sign: 0,
    verbs: 'sue litigate go_to_court take_to_court',
    others: 'lawsuit lawsuits litigation',
    example: 'it would go to court',
  },
  {
    name: 'move',
    isOfAnything: true,
    sign: 0,
    verbs: 'move postpone relocate reschedule defer put_off put_back push_back',
    others: 'relocation postponement',
    example: 'the match was put off',
  },
  {
    name: 'inspect',
    isOfAnything: true,
    sign: 0,
    verbs: 'inspect',
    others: 'inspection inspections inspector inspectors',
    example: 'no inspector may enter',
  },
  {
    name: 'extend',
    isOfAnything: true,
    sign: 0,
    verbs: 'extend prolong renew',
    others: 'extension prolongation renewal',
    example: 'the loan was prolonged',
  },
  {
    name: 'publish',
    isOfAnything: true,
    sign: 0,
    verbs: 'publish disclose make_public',
    others: 'publication disclosure',
    example: 'the files would be made public',
  },
  {
    name: 'vote',
    isOfAnything: true,
    sign: 0,
    verbs: 'vote',
    others: 'votes ballot referendum plebiscite poll',
    example: 'a referendum would be held',
  },
];

/** Words of a sense after the first one, and how many others may stand between. */
export interface SensePhrase {
  readonly sense: Sense;
  readonly rest: readonly string[];
}

const BASES: ReadonlyMap<string, string> = new Map(
  SENSES.flatMap(({ verbs }) => (verbs ?? '').split(' ')).flatMap((verb) => {
    const [first = ''] = verb.split('_');
    return first === '' ? [] : [...inflect(first).keys()].map((form) => [form, first] as const);
  }),
);

/** The senses that begin with a word, in any of its forms, those of most words first. */
export const SENSES_BY_WORD: ReadonlyMap<string, readonly SensePhrase[]> = sensesByWord();

function sensesByWord(): ReadonlyMap<string, readonly SensePhrase[]> {
  const found = new Map<string, SensePhrase[]>();
  const add = (word: string, phrase: SensePhrase) => {
    const known = found.get(word) ?? [];
    found.set(
      word,
      [...known, phrase].toSorted((one, other) => other.rest.length - one.rest.length),
    );
  };
  for (const sense of SENSES) {
    for (const verb of split(sense.verbs)) {
      const [first = '', ...rest] = verb.split('_');
      for (const form of new Set(inflect(first).keys())) add(form, { sense, rest });
    }
    for (const other of split(sense.others)) {
      const [first = '', ...rest] = other.split('_');
      add(first, { sense, rest });
    }
  }
  return found;
}

function split(words: string | undefined): readonly string[] {
  return (words ?? '').split(' ').filter(Boolean);
}

/** The base form of a word that is part of a sense: "called" of "call off". */
export function baseOf(word: string): string {
  return BASES.get(word) ?? word;
}

/** Words, as claims have them, of the senses that say little without what they are done to. */
export const OF_ANYTHING: ReadonlySet<string> = new Set(
  SENSES.flatMap(({ name, isOfAnything }) => (isOfAnything === true ? [`=${name}`] : [])),
);
