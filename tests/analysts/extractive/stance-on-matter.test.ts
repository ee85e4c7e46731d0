import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysts/extractive/actors/find-actors.ts';
import { findAttributions } from '../../../src/analysts/extractive/attribution/find-attributions.ts';
import { draftBriefing } from '../../../src/analysts/extractive/draft/draft-briefing.ts';
import { stanceOnMatter } from '../../../src/analysts/extractive/draft/stance-on-matter.ts';
import { findEntities } from '../../../src/analysts/extractive/entities/find-entities.ts';
import { parseDocument } from '../../../src/analysts/extractive/parse/parse-document.ts';

/** "act stance: matter" of every position of a text, as a briefing tells it. */
function told(text: string): string[] {
  const document = parseDocument(text);
  const actors = findActors(document, findEntities(document));
  const { positions } = draftBriefing(
    document,
    actors,
    findAttributions(document, actors),
    { title: null, publishedAt: null },
    stanceOnMatter,
  );
  return positions.map(({ act, stance, issue }) => `${act} ${stance}: ${issue}`);
}

describe('for and against, read with the matter, is told', () => {
  it.each([
    ['Nora Berg supports the levy.', 'states supports: levy'],
    ['Nora Berg opposes the levy.', 'refuses opposes: levy'],
    ['Nora Berg said the levy was unfair.', 'states opposes: levy'],
    ['Nora Berg said the council should introduce a levy.', 'states supports: introduction of the levy'],
    ['Nora Berg demanded a levy on boats.', 'demands supports: levy on boats'],
    ['Nora Berg refused to sign the accord.', 'refuses opposes: accord'],
    ['Nora Berg is opposed to the levy.', 'refuses opposes: levy'],
    ['“We strongly oppose the pipeline,” Nora Berg said.', 'refuses opposes: pipeline'],
    ['“I reject the toll,” Nora Berg said.', 'refuses opposes: toll'],
    ['Nora Berg has been blamed by the growers for the drought.', 'accuses opposes: drought'],
    ['The bank was accused by Nora Berg of fraud.', 'accuses opposes: fraud'],
    ['“The curfew must be lifted,” Nora Berg said.', 'demands opposes: curfew'],
    ['Nora Berg called for the bridge to be rebuilt.', 'demands supports: bridge'],
    ['Nora Berg refused to consider tougher laws on guns.', 'refuses opposes: tougher laws on guns'],
    ['Nora Berg urged the council to introduce a levy.', 'demands supports: introduction of the levy'],
    ['Nora Berg said the trial must go ahead.', 'states supports: trial'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('for and against is left open where what is said does the reverse to the matter, or says nothing of it:', () => {
  it.each([
    ['Nora Berg refused to cut diplomatic ties.', 'refuses unclear: diplomatic ties'],
    ['Nora Berg said the council should override the accord.', 'states unclear: accord'],
    ['Nora Berg said Norway must decide whether it wants a permanent war.', 'states unclear: permanent war'],
    ['Nora Berg accused the bank of killing good jobs.', 'accuses unclear: good jobs'],
    ['Nora Berg agreed to settle a lawsuit.', 'offers unclear: lawsuit'],
    ['Nora Berg called on schools to boycott the programme.', 'demands unclear: programme'],
    ['Nora Berg wants student debt addressed.', 'demands unclear: student debt'],
    ['Nora Berg said the curfew should be lifted.', 'states unclear: curfew'],
    ['Nora Berg said the strike has to end.', 'states unclear: strike'],
    ['Nora Berg urged that the tariff be quickly repealed.', 'demands unclear: tariff'],
    ['Nora Berg wants the levy to be scrapped.', 'demands unclear: levy'],
    ['Nora Berg said the levy should not be scrapped.', 'states unclear: levy'],
    ['The guild refused to let the levy be scrapped.', 'refuses unclear: levy'],
    ['“We reject calls to end the ban,” Nora Berg said.', 'refuses unclear: ban'],
    ['The guild urged ministers to rethink the toll.', 'demands unclear: toll'],
    ['“Nobody should have to pay the toll,” Nora Berg said.', 'demands unclear: toll'],
    ['“None of us should accept the deal,” Nora Berg said.', 'demands unclear: deal'],
    ['Nora Berg asked for more time to study the treaty.', 'demands unclear: treaty'],
    ['Nora Berg called for talks to discuss the levy.', 'demands unclear: levy'],
    ['The bank was accused by Nora Berg of killing good jobs.', 'accuses unclear: good jobs'],
    ['Nora Berg offers no action in support of the accord.', 'offers unclear: support of the accord'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a matter that is told in the words of the demand itself', () => {
  it('is demanded, whatever is to be done', () => {
    expect(told('The guild made two demands:\n\n• that the night ban be lifted\n• that the fines be repaid')).toEqual([
      'demands supports: that the night ban be lifted',
      'demands supports: that the fines be repaid',
    ]);
  });
});
