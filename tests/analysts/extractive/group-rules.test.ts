import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { GROUP_RULES } from '../../../src/analysts/extractive/actors/group-rules.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';
import { withoutRule } from '../../../src/analysts/extractive/rules/rule-table.ts';
import { examplesOf, readMarked } from './drafting.ts';

/** The groups that a text tells of, save those that are only quoted as its sources. */
function groupsOf(text: string): string[] {
  const document = parseDocument(text);
  return findActors(document, findEntities(document))
    .filter(({ kind, isUnnamedSource }) => kind === 'group' && isUnnamedSource !== true)
    .map(({ name }) => name);
}

/** Whether the group whose noun stands in square brackets is an actor. */
function isActor(example: string): boolean {
  const { text, marks } = readMarked(example);
  const noun = marks[0]?.words.toLowerCase();
  return groupsOf(text).some((name) => name.split(' ').at(-1)?.toLowerCase() === noun);
}

describe('each rule that tells what groups do', () => {
  it.each(GROUP_RULES.all)('has examples: $id', ({ examples }) => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examplesOf(GROUP_RULES))(
    'decides its example, and no other rule would: $id in "$example"',
    ({ key, example }) => {
      expect(isActor(example)).toBe(true);
      expect(withoutRule(key, () => isActor(example))).toBe(false);
    },
  );
});

describe('a group without a name', () => {
  it.each([
    ['Norwegian fishermen blocked the harbour at dawn.', 'Norwegian fishermen'],
    ['Kenyan teachers marched on parliament on Monday.', 'Kenyan teachers'],
    ['Tenants of the Lindhof estate have filed a suit against the landlord.', 'tenants'],
    ['Dozens of taxi drivers gathered outside the ministry.', 'taxi drivers'],
    ['Parents and bakers occupied the school gym.', 'parents'],
    ['On Monday the dockworkers downed tools again.', 'dockworkers'],
    ['In Lima, street vendors clashed with the riot police.', 'street vendors'],
    ['Villagers in the valley have been blocking the road for a week.', 'villagers'],
    ['Indian investigators on Thursday summoned the founder.', 'Indian investigators'],
    ['Chilean officials have opened an inquiry.', 'Chilean officials'],
    ['For her, opposition members broke the oath.', 'opposition members'],
    ['The court heard the demands of the prisoners.', 'prisoners'],
    ['The levy has outraged local farmers.', 'local farmers'],
    ['The hospital trust will close two wards.', 'hospital trust'],
    ['The Kelmar harbour board suspended the pilots.', 'Kelmar harbour board'],
    ['An appeals panel overturned the fine.', 'appeals panel'],
    ['A parish council in Devon sold the hall.', 'parish council'],
  ])('takes part: %s', (text, name) => {
    expect(groupsOf(text)).toContain(name);
  });

  it.each([
    ['to whom something is done', 'Three soldiers were killed in the blast. The drivers had been fined by the town.'],
    ['of whom only a clause tells what they do', 'The film shows workers who built ships.'],
    ['who are asked to do something', 'The mayor asked drivers to leave the square.'],
    ['who stand behind a preposition', 'A letter to growers arrived from the bank.'],
    [
      'who do what people do on any day',
      'Passengers boarded the train. Tourists visited the mill. Customers bought bread.',
    ],
    ['who may do something', 'Growers could block the pass.'],
    ['who are nobody in particular', 'Officials opened the gate. Members closed it.'],
  ])('does not, %s', (_, text) => {
    expect(groupsOf(text)).toEqual([]);
  });

  it('is told apart from others of its kind by the people it belongs to', () => {
    expect(groupsOf('Kurdish fighters left the town. Syrian fighters entered it on Monday.')).toEqual([
      'Kurdish fighters',
      'Syrian fighters',
    ]);
  });
});
