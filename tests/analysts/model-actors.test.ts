import { describe, expect, it } from 'vitest';
import { findActorName } from '../../src/analysts/model-actors.ts';
import type { Actor } from '../../src/briefings/briefing.ts';

const person = (name: string, facts: Partial<Actor> = {}): Actor => ({
  ...{ name, aliases: [], kind: 'person', role: null, affiliation: null },
  ...facts,
});
const ACTORS: readonly Actor[] = [
  person('Vera Kostova', { aliases: ['Kostova'], role: 'chief mediator', affiliation: 'Norway' }),
  person('Brandt', { aliases: ['Mayor Brandt'], role: 'mayor' }),
  person('Mayor Brandt’s advisers', { kind: 'group', aliases: ['the advisers'] }),
  person('Brandt administration', { kind: 'organization' }),
  person('Joe Holm', { aliases: ['Holm'], role: 'harbour master' }),
  person('Norway', { kind: 'country', aliases: ['Oslo'] }),
  person('Tom Beck'),
  person('Ida Beck'),
];

describe('the actor a model means', () => {
  it.each([
    ['Kostova', 'Vera Kostova'],
    ['Chief mediator Vera Kostova', 'Vera Kostova'],
    ['Norway’s chief mediator Vera Kostova', 'Vera Kostova'],
    ['Chief mediator Kostova', 'Vera Kostova'],
    ['Ms. Kostova', 'Vera Kostova'],
    ['Vera Kostova, the mediator', 'Vera Kostova'],
    ['Vera Kostova (Norway)', 'Vera Kostova'],
    ['Ilse Brandt', 'Brandt'],
    ['Mayor Ilse Brandt', 'Brandt'],
    ['Brandt', 'Brandt'],
    ['Mayor Brandt’s advisers', 'Mayor Brandt’s advisers'],
    ['advisers', 'Mayor Brandt’s advisers'],
    ['the harbour master Joe Holm', 'Joe Holm'],
    ['administration', 'Brandt administration'],
  ])('by “%s” is %s', (called, name) => {
    expect(findActorName(called, ACTORS)).toBe(name);
  });

  it.each(['Critics of Brandt', 'Kostova and Brandt', 'Hunter Holm', 'Brandt’s wife', 'Beck', 'Somebody', ''])(
    'by “%s” is nobody',
    (called) => {
      expect(findActorName(called, ACTORS)).toBeNull();
    },
  );
});
