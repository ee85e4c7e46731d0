import { defineRules, type Rule } from '../rules/rule-table.ts';
import { readVerbPhrase, type VerbPhrase } from './verb-phrase.ts';

/** What a verb does with the claim, demand or offer that is its object: whose subject holds it, still or no longer. */
export type Handling = 'voices' | 'keeps' | 'givesUp';

/** A verb above a noun; in its example the noun stands in brackets. */
export interface NounGovernor extends Rule {
  readonly handling: Handling;
  readonly verb: VerbPhrase;
  /** Only with this noun. */
  readonly noun?: string;
}

const governor = (handling: Handling, verb: string, example: string, noun?: string): NounGovernor => ({
  id: noun === undefined ? verb : `${verb} a ${noun}`,
  examples: [example],
  handling,
  verb: readVerbPhrase(verb),
  ...(noun === undefined ? {} : { noun }),
});
const voices = (verb: string, example: string, noun?: string) => governor('voices', verb, example, noun);
const keeps = (verb: string, example: string) => governor('keeps', verb, example);
const givesUp = (verb: string, example: string) => governor('givesUp', verb, example);

export const NOUN_GOVERNORS = defineRules<NounGovernor>('noun governors', [
  voices('voice', 'Brussels voiced [concern] that the vote was unfair.'),
  voices('express', 'Brussels expressed deep [concern about] the vote.'),
  voices('show', 'The council showed [sympathy for] the strikers.'),
  voices('make', 'The union made a [promise] to call off the strike.'),
  voices('repeat', 'Orlov repeated her [claim] that the vote was rigged.'),
  voices('renew', 'The nurses renewed their [call for] higher pay.'),
  voices('raise', 'The envoy raised [doubts about] the draft law.'),
  voices('give', 'The envoy gave an [assurance] that the truce would hold.'),
  voices('issue', 'The port issued a [warning] that the pier would fall.'),
  voices('launch', 'Parents launched a [petition for] a safer road.'),
  voices('file', 'The islanders filed a [lawsuit against] the port.'),
  voices('lodge', 'The islanders lodged a [complaint about] the noise.'),
  voices('hold', 'The dockers held a [protest against] the night shift.'),
  voices('send', 'The council sent a [request for] new cranes.'),
  voices('have', 'Brussels has [doubts about] the peace plan.'),
  voices('reach', 'They reached an [agreement] to reopen the border.'),
  voices('put forward', 'The union put forward a [proposal] that the border reopen.'),
  voices('submit', 'The union submitted a [proposal] that the border reopen.'),
  voices('drop', 'The aide dropped a [hint] that the talks would resume.', 'hint'),
  voices('unveil', 'The union unveiled a [proposal for] higher pay.'),
  voices('set out', 'The union set out its [proposal] that the border reopen.'),
  keeps('stand by', 'Ferran stood by her [promise] to lift the tax.'),
  keeps('stick to', 'The dockers stuck to their [demand for] shorter shifts.'),
  keeps('maintain', 'Moll maintained his [opposition to] any delay.'),
  keeps('keep', 'Moll kept his [promise] to lift the tax.'),
  keeps('uphold', 'The owner upheld her [decision] to shut the mill.'),
  keeps('return to', 'Tarsk returned to its [proposal] that the border reopen.'),
  keeps('revive', 'Tarsk revived its [proposal] that the border reopen.'),
  givesUp('drop', 'Babic dropped his [demand for] an arms ban.'),
  givesUp('withdraw', 'Chile withdrew its [threat] to close the strait.'),
  givesUp('give up', 'The dockers gave up their [opposition to] the night shift.'),
  givesUp('abandon', 'The firm abandoned its [plan] to drill in the bay.'),
  givesUp('renounce', 'Tarsk renounced its [demand for] the reef.'),
  givesUp('relinquish', 'Tarsk relinquished its [demand for] the reef.'),
  givesUp('waive', 'The fund waived its [demand for] a fee.'),
  givesUp('back away from', 'Aydin backed away from a [promise] to cut the tax.'),
  givesUp('back down from', 'Aydin backed down from her [threat] to leave the talks.'),
  givesUp('back off from', 'Aydin backed off from her [threat] to leave the talks.'),
  givesUp('back out of', 'Aydin backed out of a [promise] to cut the tax.'),
  givesUp('climb down from', 'Aydin climbed down from her [demand for] a recount.'),
  givesUp('walk away from', 'Aydin walked away from her [promise] to cut the tax.'),
  givesUp('walk back', 'The mayor walked back his [promise] to pay.'),
  givesUp('row back on', 'The mayor rowed back on his [promise] to pay.'),
  givesUp('roll back', 'The mayor rolled back his [promise] to pay.'),
  givesUp('take back', 'The mayor took back his [promise] to pay.'),
  givesUp('backtrack on', 'The mayor backtracked on his [promise] to pay.'),
  givesUp('renege on', 'The mayor reneged on his [promise] to pay.'),
  givesUp('go back on', 'The mayor went back on his [promise] to pay.'),
  givesUp('move from', 'Tarsk moved from its [demand for] the reef.'),
  givesUp('budge from', 'Tarsk budged from its [demand for] the reef.'),
  givesUp('move away from', 'Tarsk moved away from its [demand for] the reef.'),
  givesUp('retreat from', 'Tarsk retreated from its [demand for] the reef.'),
  givesUp('reverse', 'The mayor reversed his [promise] to freeze rents.'),
  givesUp('retract', 'The mayor retracted his [promise] to freeze rents.'),
  givesUp('rescind', 'The mayor rescinded his [decision] to shut the mill.'),
  givesUp('revoke', 'The mayor revoked his [decision] to shut the mill.'),
  givesUp('shelve', 'The council shelved its [plan] to drill in the bay.'),
  givesUp('scrap', 'The council scrapped its [plan] to drill in the bay.'),
  givesUp('ditch', 'The council ditched its [promise] to freeze rents.'),
  givesUp('cancel', 'The council cancelled its [plan] to drill in the bay.'),
  givesUp('end', 'The council ended its [opposition to] the marina.'),
  givesUp('lift', 'The council lifted its [objection to] the marina.'),
  givesUp('break', 'The mayor broke his [promise] to freeze rents.'),
]);
