import { describe, expect, it } from 'vitest';
import { cueLexicon } from '../../../src/analysts/extractive/attribution/cues.ts';
import { adjectiveCues } from '../../../src/analysts/extractive/attribution/cues-of-adjectives.ts';
import { nounCues } from '../../../src/analysts/extractive/attribution/cues-of-nouns.ts';
import { isReaction } from '../../../src/analysts/extractive/attribution/reactions.ts';
import { ATTITUDES } from '../../../src/analysts/extractive/draft/attitudes.ts';
import { draftOf } from './drafting.ts';

/** Actor, act, stance and statement of each position of a text. */
function told(text: string): string[] {
  return draftOf(text).positions.map(({ actor, act, stance, statement }) => `${actor} ${act} (${stance}) ${statement}`);
}

describe('attitudes and demands told without “said”', () => {
  it.each([
    ['The dockers are frustrated with the slow talks.', 'dockers states (opposes) frustration with the slow talks'],
    ['Norway is unhappy with the quota.', 'Norway states (opposes) dissatisfaction with the quota'],
    ['Norway remains wary of the quota.', 'Norway states (opposes) wariness of the quota'],
    ['Mira Holt ridiculed the ferry plan.', 'Mira Holt states (opposes) mockery of the ferry plan'],
    ['Mira Holt lauded the ferry plan.', 'Mira Holt states (supports) praise for the ferry plan'],
    ['Norway’s support for the fee has angered shops.', 'Norway states (supports) support for the fee'],
    ['The union voiced anger over the new rota.', 'union states (opposes) anger at the new rota'],
    ['The islanders filed a lawsuit against the port.', 'islanders states (opposes) a lawsuit against the port'],
    [
      'Norway has raised objections on the height of the dam.',
      'Norway states (opposes) objections to the height of the dam',
    ],
    ['The ministry refused all requests for boats.', 'ministry refuses (opposes) all requests for boats'],
    ['The dockers are pushing for a vote.', 'dockers demands (supports) a vote'],
    ['Nurses have requested to leave the base.', 'nurses demands (supports) to leave the base'],
    [
      'The court ordered the firm to close the quarry.',
      'court demands (supports) by order that the firm close the quarry',
    ],
    ['Mira Holt threatened that dockers would walk out.', 'Mira Holt warns (opposes) that dockers would walk out'],
  ])('%s', (text, position) => {
    expect(told(text)).toContain(position);
  });

  it.each([
    ['Mira Holt is a well-known supporter of the bridge.', 'Mira Holt states (supports) support for the bridge'],
    ['Mira Holt was an outspoken critic of the fee.', 'Mira Holt states (opposes) criticism of the fee'],
    ['The council has been careful not to offend the port.', 'council states (unclear) care not to offend the port'],
    [
      'Norway’s decision not to sign the pact angered shops.',
      'Norway states (unclear) a decision not to sign the pact',
    ],
    ['The mayor wrote that the plan was dead.', 'mayor states (unclear) the plan was dead'],
    ['Tarsk’s council maintained that the reef was shut.', 'council states (unclear) the reef was shut'],
    ['The tenants’ league demanded a lower rent.', 'tenants’ league demands (supports) a lower rent'],
    ['The watchdog rejected the merger.', 'watchdog refuses (opposes) the merger'],
    [
      'The court ordered the minister, Mira Holt, to resign.',
      'court demands (supports) by order that the minister resign',
    ],
  ])('%s', (text, position) => {
    expect(told(text)).toContain(position);
  });

  it.each([
    [
      'Mira Holt framed the sale as a good day for shipping.',
      'Mira Holt states (unclear) the sale is a good day for shipping',
    ],
    ['The union painted the fee as a tax.', 'union states (unclear) the fee is a tax'],
    ['Mira Holt called it a plain rule.', 'Mira Holt states (unclear) it is a plain rule'],
    ['The dockers have been campaigning against the fee.', 'dockers states (opposes) a campaign against the fee'],
  ])('%s', (text, position) => {
    expect(told(text)).toContain(position);
  });

  it('are no vote that somebody cast', () => {
    expect(told('Mira Holt cast the first vote in Halden.')).toEqual([]);
  });

  it('are told by no letter that somebody wrote and no cause that somebody maintained', () => {
    expect(told('Mira Holt wrote a letter to the port.')).toEqual([]);
    expect(told('Mira Holt found the letter in the port.')).toEqual([]);
  });

  it('are taken back by a “not”', () => {
    expect(told('The dockers are not happy with the new rota.')).not.toContainEqual(
      expect.stringContaining('supports'),
    );
    expect(told('Norway did not order the firm to close the quarry.')).not.toContainEqual(
      expect.stringContaining('demands'),
    );
  });

  it.each(ATTITUDES.flatMap(({ lemmas }) => lemmas.split('|')))('know “%s” as a word that tells one', (lemma) => {
    expect(Object.keys({ ...cueLexicon, ...adjectiveCues, ...nounCues }).includes(lemma) || isReaction(lemma)).toBe(
      true,
    );
  });
});

describe('what somebody is for or against', () => {
  it.each([
    ['Mira Holt is against the fee.', 'opposes', 'opposition to the fee'],
    ['Mira Holt is in favour of the fee.', 'supports', 'support for the fee'],
    ['Mira Holt came out against the fee.', 'opposes', 'opposition to the fee'],
    ['Mira Holt hit out at the fee.', 'opposes', 'criticism of the fee'],
    ['Mira Holt advised the council to close the quay.', 'supports', 'that the council close the quay'],
    ['Mira Holt appealed to the council to close the quay.', 'supports', 'that the council close the quay'],
    ['Mira Holt requested that the quay be closed.', 'supports', 'that the quay be closed'],
  ])('%s', (text, stance, statement) => {
    expect(draftOf(text).positions).toMatchObject([{ actor: 'Mira Holt', stance, statement }]);
  });
});
