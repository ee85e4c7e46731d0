import { describe, expect, it } from 'vitest';
import { draftOf } from './drafting.ts';

/** Names and acts that make everybody below an actor. */
const CAST = 'Mayor Nora Berg met the press. Councillor Olav Lind met it too.';

/** "Name act/stance: statement" of every position of a text about Nora Berg and Olav Lind. */
function told(text: string): string[] {
  const { positions } = draftOf(`${CAST} ${text}`);
  return positions.map(({ actor, act, stance, statement }) => `${actor} ${act}/${stance}: ${statement}`).sort();
}

describe('a claim that somebody rejects is not theirs:', () => {
  it.each([
    ['Berg denied claims that the quay was sinking.', 'Nora Berg denies/opposes: claims that the quay was sinking'],
    [
      'Berg rejected the suggestion that the quay was sinking.',
      'Nora Berg denies/opposes: the suggestion that the quay was sinking',
    ],
    ['Berg rejected calls to resign.', 'Nora Berg refuses/opposes: calls to resign'],
    [
      'Berg dismissed as absurd the claim that the quay was sinking.',
      'Nora Berg denies/opposes: the claim that the quay was sinking',
    ],
    [
      'Berg brushed aside reports that the quay was sinking.',
      'Nora Berg denies/opposes: reports that the quay was sinking',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what only sounds like a stand is none, and the other way round:', () => {
  it.each([
    ['Berg could not agree more with the pilots.', ['Nora Berg states/supports: support for the pilots']],
    ['Berg denied herself a holiday.', []],
    ['Lind told himself that the quay was safe.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what the article leaves open, doubts or guesses at is nobody’s position:', () => {
  it.each([
    'There are no signs, at least this week, that Berg is planning to close the quay.',
    'Visitors saw no evidence that Berg wanted to sell the cranes.',
    'It is anything but clear that Berg wants to keep the toll.',
    'It is far from certain that Berg wants to keep the toll.',
    'Speculation is rife that Berg wants to buy the ferry.',
    'Berg would almost certainly prefer to see the old pilots return.',
    'Berg’s support for the ferry has been tepid at best.',
    'Berg’s opposition to the toll was never more than a pose.',
    'Berg’s support for the tram is crumbling.',
    'Sailors doubt Berg’s commitment to the tram.',
    'Berg’s apparent intention to sell the ferry worries the pilots.',
    'Berg apparently decided to sell the ferry.',
    'Berg seems to want a second ferry.',
    'There was no basis for the claim by pilots that Berg would leave because she wants a second ferry.',
    'Without Berg’s approval of the route, the tram stays on paper.',
    'Berg’s promise to dredge the canal rings hollow.',
  ])('%s', (text) => {
    expect(told(text).filter((line) => line.includes('Berg'))).toEqual([]);
  });
});

describe('who is asked is not who asks, and what they are asked is not who they are:', () => {
  it.each([
    ['Berg was urged to resign by Lind.', ['Olav Lind demands/supports: that Berg resign']],
    ['Berg was pressed to apologise by Lind.', ['Olav Lind demands/supports: that Berg apologise']],
    ['Berg was asked for a list by Lind.', ['Olav Lind demands/supports: a list']],
    ['Berg was pressed on the toll by Lind.', []],
    ['Berg was pressed to accept a plan backed by Lind.', []],
    ['The budget was adopted and Berg asked to stay in the hall.', []],
    ['Lind was released and Berg begged to return.', []],
  ])('%s', (text, expected) => {
    expect(told(text).filter((line) => !line.includes('support for'))).toEqual(expected);
  });
});

describe('a clause that its speaker breaks in two is told whole:', () => {
  it.each([
    ['The quay lies, Berg argued, on private ground.', 'Nora Berg states/unclear: the quay lies on private ground'],
    ['The fares will, Berg said, double.', 'Nora Berg states/unclear: the fares will double'],
    ['The loan will never, Berg believes, be repaid.', 'Nora Berg states/opposes: the loan will never be repaid'],
    ['The bridge is, Berg said, shut.', 'Nora Berg states/unclear: the bridge is shut'],
    ['The fares will, according to Berg, double.', 'Nora Berg states/unclear: the fares will double'],
    [
      'Berg said the permit was not void, but that the clerk had to sign it.',
      'Nora Berg states/unclear: the permit was not void, but that the clerk had to sign it',
    ],
    ['The talks failed, Berg said, in an interview with the radio.', 'Nora Berg states/unclear: the talks failed'],
    ['The quay will close in May, Berg said, after ten years.', 'Nora Berg states/unclear: the quay will close in May'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('the condition that opens a sentence is part of what is feared, promised or said to come:', () => {
  it.each([
    [
      'Without a ferry, Berg fears that the town will empty.',
      'Nora Berg warns/opposes: that the town will empty without a ferry',
    ],
    [
      'Without a ferry, Berg is worried that the town will empty.',
      'Nora Berg warns/opposes: the town will empty without a ferry',
    ],
    ['If elected, Berg promised to cut the toll.', 'Nora Berg offers/conditional: to cut the toll if elected'],
    ['Without naming the firm, Berg said the quay would close.', 'Nora Berg states/unclear: the quay would close'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is said of somebody’s stand without doubting it leaves it to them:', () => {
  it.each([
    ['The pilots were not impressed by the fact that Berg opposed the toll.', 'Nora Berg refuses/opposes: the toll'],
    ['Berg’s support for the tram is firm.', 'Nora Berg states/supports: support for the tram'],
    [
      'Berg’s decision to drop the toll though no pilot asked for it showed that she is not deaf.',
      'Nora Berg states/unclear: a decision to drop the toll',
    ],
    ['Berg’s opposition to the toll is not in doubt.', 'Nora Berg refuses/opposes: the toll'],
    ['Despite Berg’s opposition to the toll, the bridge opened.', 'Nora Berg refuses/opposes: the toll'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what somebody hopes, expects or doubts is not claimed to be so:', () => {
  it.each([
    ['Berg hopes the ferry will sail in May.', 'Nora Berg states/supports: hope that the ferry will sail in May'],
    ['Berg expects the vote to be put off.', 'Nora Berg states/unclear: an expectation for the vote to be put off'],
    ['Berg anticipates that prices will fall.', 'Nora Berg states/unclear: an expectation that prices will fall'],
    ['Berg is doubtful that the quay will hold.', 'Nora Berg states/opposes: doubt that the quay will hold'],
    ['Berg is hopeful that the quay will hold.', 'Nora Berg states/supports: hope that the quay will hold'],
    ['Berg prayed that the quay would hold.', 'Nora Berg states/unclear: hope that the quay would hold'],
    ['Berg guessed that the quay would hold.', 'Nora Berg states/unclear: an assumption that the quay would hold'],
    ['The envoy decreed that the border reopen.', 'envoy demands/supports: that the border reopen'],
    ['Berg downplayed the risk of a flood.', 'Nora Berg states/unclear: doubt about the weight of the risk of a flood'],
    ['Berg doubts that the quay will hold.', 'Nora Berg states/opposes: doubt that the quay will hold'],
    [
      'It is far from certain, Berg said, that the ferry will sail.',
      'Nora Berg states/unclear: it is far from certain that the ferry will sail',
    ],
    ['Berg questioned whether the quay would hold.', 'Nora Berg states/opposes: doubt whether the quay would hold'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('an agreement is no bid, an order no plea, an objection no refusal:', () => {
  it.each([
    ['Berg agreed to send the missing files.', 'Nora Berg offers/supports: agreement to send the missing files'],
    ['Berg agreed to a raise of four percent.', 'Nora Berg offers/supports: agreement to a raise of four percent'],
    ['Berg agreed on a new rota.', 'Nora Berg offers/supports: agreement on a new rota'],
    ['Berg agreed that the quay would open.', 'Nora Berg offers/supports: agreement that the quay would open'],
    [
      'Berg ordered the head of the port and its cranes, Olav Lind, to step down.',
      'Nora Berg demands/supports: by order that the head of the port and its cranes step down',
    ],
    ['Berg told the crews to leave.', 'Nora Berg demands/supports: that the crews leave'],
    ['Berg ordered the crews to leave.', 'Nora Berg demands/supports: by order that the crews leave'],
    [
      'Berg raised objections to the route of the tram.',
      'Nora Berg states/opposes: objections to the route of the tram',
    ],
    ['Berg objected to the toll.', 'Nora Berg states/opposes: objections to the toll'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is threatened is a warning, what is foreseen no demand:', () => {
  it.each([
    [
      'Berg said she would shell any ferry if the talks failed.',
      'Nora Berg warns/conditional: that she would shell any ferry if the talks failed',
    ],
    [
      'Berg said she would close the quay unless the toll was cut.',
      'Nora Berg warns/conditional: that she would close the quay unless the toll was cut',
    ],
    [
      'Berg said she would lift the toll if the pilots returned.',
      'Nora Berg states/conditional: she would lift the toll if the pilots returned',
    ],
    [
      '“They’re going to have to sweat a bit,” Berg said.',
      'Nora Berg states/unclear: “They’re going to have to sweat a bit”',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a statement is told whole, or not at all:', () => {
  it.each([
    [
      'Berg warned the step by the pilots would have consequences.',
      ['Nora Berg warns/opposes: that the step by the pilots would have consequences'],
    ],
    [
      'Berg warned the use of nets by Chile would empty the sea.',
      ['Nora Berg warns/opposes: that the use of nets by Chile would empty the sea'],
    ],
    [
      'Berg denounced that a “witch hunt” had been mounted.',
      ['Nora Berg states/opposes: a “witch hunt” had been mounted'],
    ],
    ['Berg did not wish to be named in the report.', []],
    ['Berg wants the old quay repaired.', ['Nora Berg demands/supports: that the old quay be repaired']],
    ['Berg demanded that the old quay be repaired.', ['Nora Berg demands/supports: that the old quay be repaired']],
    ['Berg says EU rules tie her hands.', ['Nora Berg states/unclear: EU rules tie her hands']],
    [
      'Berg rejected Norway’s charge that the quay was mined.',
      ['Nora Berg denies/opposes: Norway’s charge that the quay was mined'],
    ],
    ['Berg called the new rules for the quay dead.', ['Nora Berg states/unclear: the new rules for the quay are dead']],
    [
      'Berg called Norway and Chile “two bad losers”.',
      ['Nora Berg states/unclear: Norway and Chile are “two bad losers”'],
    ],
    ['Berg called the president to tell him the toll was “unlawful”.', []],
    ['Berg denies bribery reports Fishing watchdog responds to letter', []],
    ['Berg denies bribery reports Watchdog answers Ministry of Fisheries letter', []],
    ['Berg rejects tram plan Pilots gather at gate', []],
    ['Berg was right to say so in April, when the quay first shook.', []],
    ['Berg warned the pilots the quay would fall.', ['Nora Berg warns/opposes: that the quay would fall']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('who orders in a clause of time is not who the sentence is about:', () => {
  it.each([
    'Crews fled after Berg ordered the ferries to stop.',
    'Crews cheered as Berg ordered the ferries to stop.',
    'Unrest followed once Berg ordered the ferries to stop.',
    'Traders wept before Mayor Berg ordered the ferries to stop.',
    'Residents applauded as Mayor Nora Berg ordered the ferries to stop.',
    'Porters resigned since Berg ordered the ferries to stop.',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['Nora Berg demands/supports: by order that the ferries stop']);
  });
});

describe('what others want is taken up or turned down:', () => {
  it.each([
    ['Berg hit out at the new toll.', 'Nora Berg states/opposes: criticism of the new toll'],
    ['Berg came out for the new quay.', 'Nora Berg states/supports: support for the new quay'],
    ['Berg balked at the higher fee.', 'Nora Berg refuses/opposes: the higher fee'],
    ['Berg consented to the inspection.', 'Nora Berg states/supports: acceptance of the inspection'],
    ['Berg pleaded with the pilots to return.', 'Nora Berg demands/supports: that the pilots return'],
    ['Berg apologised for the noise at night.', 'Nora Berg states/unclear: an apology for the noise at night'],
    ['Berg disputed that the quay was sinking.', 'Nora Berg denies/opposes: that the quay was sinking'],
    ['Berg is prepared to sell the cranes.', 'Nora Berg states/supports: readiness to sell the cranes'],
    ['Berg is loath to sell the cranes.', 'Nora Berg refuses/opposes: to sell the cranes'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a noun may name after it whose it is:', () => {
  it.each([
    ['The refusal of Mayor Berg to close the quay was heard.', 'Nora Berg refuses/opposes: to close the quay'],
    [
      'There was applause for Mayor Berg’s proposal that the quay be closed.',
      'Nora Berg offers/supports: that the quay be closed',
    ],
    ['A call from Councillor Lind for a new vote was heard.', 'Olav Lind demands/supports: a new vote'],
    [
      'A warning by Mayor Berg, that the quay was sinking, was read out.',
      'Nora Berg warns/opposes: that the quay was sinking',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what comes between is stepped over:', () => {
  it.each([
    ['Berg went on to ask for a new quay.', 'Nora Berg demands/supports: a new quay'],
    [
      'The press cited Mayor Berg as telling her staff that the quay was safe.',
      'Nora Berg states/unclear: the quay was safe',
    ],
    [
      'Berg believes the quay is old, and Councillor Lind agrees with her.',
      'Nora Berg states/unclear: the quay is old',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('a verb without a subject goes with the nearest clause:', () => {
  it.each([
    [
      'Berg accepted the quota, but Lind turned it down and said he would fish alone.',
      [
        'Nora Berg states/supports: acceptance of the quota',
        'Olav Lind refuses/opposes: the quota',
        'Olav Lind states/unclear: he would fish alone',
      ],
    ],
    [
      'Berg welcomed the toll, while Lind walked out and warned that he would leave.',
      ['Nora Berg states/supports: a welcome for the toll', 'Olav Lind warns/opposes: that he would leave'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is held no longer is told as its end:', () => {
  it.each([
    [
      'Berg no longer demands that the quay be closed.',
      'Nora Berg states/unclear: an end to demanding that the quay be closed',
    ],
    ['Berg no longer opposes the new quay.', 'Nora Berg states/unclear: an end to opposing the new quay'],
    [
      'Berg is no longer willing to close the quay.',
      'Nora Berg states/unclear: an end to being willing to close the quay',
    ],
    [
      'Berg dropped her demand for a new quay on Tuesday.',
      'Nora Berg states/unclear: an end to her demand for a new quay on Tuesday',
    ],
    ['Berg withdrew her offer of ten cranes.', 'Nora Berg states/unclear: an end to her offer of ten cranes'],
    [
      'Berg backed away from a promise to close the quay.',
      'Nora Berg states/unclear: an end to the promise to close the quay',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is kept is held:', () => {
  it.each([
    ['Berg stood by her offer to close the quay.', 'Nora Berg offers/supports: to close the quay'],
    ['Berg stuck to her demand for a new quay.', 'Nora Berg demands/supports: a new quay'],
    ['Berg did not drop her demand for a new quay.', 'Nora Berg demands/supports: a new quay'],
    ['Berg refused to give up her demand for a new quay.', 'Nora Berg demands/supports: a new quay'],
    ['Berg maintained her opposition to a new quay.', 'Nora Berg refuses/opposes: a new quay'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('nobody holds what the text does not say they hold:', () => {
  it.each([
    'Berg failed on Tuesday to agree on a price for the quay.',
    'If Berg agrees to close the quay, the cranes will be sold.',
    'Had Berg agreed to close the quay, the cranes would be gone.',
    'Berg may have agreed to close the quay.',
    'The paper withdrew its report that Berg had agreed to close the quay.',
    'Berg was suspected of supporting the smugglers.',
    'Berg declined to comment on the quay.',
    'Berg refused to say whether she supports the new quay.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('two who hold two things in one sentence are told apart:', () => {
  it.each([
    [
      'Berg wants the quay closed by winter, while Lind refuses to close it.',
      ['Nora Berg demands/supports: that the quay be closed by winter', 'Olav Lind refuses/opposes: to close it'],
    ],
    [
      'Berg backed the new quay and Lind rejected it.',
      ['Nora Berg states/supports: support for the new quay', 'Olav Lind refuses/opposes: the new quay'],
    ],
    [
      'Berg said fewer than 90 boats had paid, while the guild put the figure at 140.',
      ['Nora Berg states/unclear: fewer than 90 boats had paid', 'guild states/unclear: the figure is 140'],
    ],
    [
      'Berg said the quay was safe, while Lind called it “a trap”.',
      ['Nora Berg states/unclear: the quay was safe', 'Olav Lind states/opposes: it is “a trap”'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('in the passive, whoever stands after “by” holds it:', () => {
  it.each([
    ['Berg was accused by Lind of hiding the bill.', 'Olav Lind accuses/opposes: Berg of hiding the bill'],
    ['Berg was urged by Lind to close the quay.', 'Olav Lind demands/supports: that Berg close the quay'],
    ['Berg, accused by Lind of hiding the bill, left at noon.', 'Olav Lind accuses/opposes: Berg of hiding the bill'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('what is said is dated by its own day:', () => {
  it.each([
    ['Berg, who had run the port since 3 May 2026, said the quay was safe.', null],
    ['Berg, elected on May 3, 2026, said on May 9, 2026 that the quay was safe.', '2026-05-09'],
    ['On May 9, 2026, Berg said the quay was safe.', '2026-05-09'],
    ['Speaking on May 9, 2026, Berg said the quay was safe.', '2026-05-09'],
    ['After the strike ended on May 3, 2026, Berg said the quay was safe.', null],
  ])('%s', (text, date) => {
    expect(draftOf(`${CAST} ${text}`).positions.map((position) => position.date)).toEqual([date]);
  });
});

describe('a reservation of the text stays with what is told:', () => {
  it.each(['Berg allegedly refused to close the quay.', 'Berg has reportedly demanded that the quay be closed.'])(
    '%s',
    (text) => {
      expect(draftOf(`${CAST} ${text}`).positions[0]?.hedge).toMatch(/allegedly|reportedly/u);
    },
  );

  it.each(['Reportedly, the union wants a seat on the board.', 'Allegedly the union has demanded a new quay.'])(
    'also where it opens the sentence: %s',
    (text) => {
      expect(draftOf(`${CAST} ${text}`).positions[0]?.hedge).toMatch(/^(?:allegedly|reportedly)/iu);
    },
  );
});

describe('a condition stays whole:', () => {
  it.each([
    [
      'Berg said she would close the quay and would sell the cranes if the strike went on.',
      'Nora Berg states/conditional: she would close the quay and would sell the cranes if the strike went on',
    ],
    [
      'If the strike goes on, the quay will be closed, Berg said.',
      'Nora Berg states/conditional: if the strike goes on, the quay will be closed',
    ],
    [
      'Berg wished that Lind had rejected the quay.',
      'Nora Berg states/unclear: a wish that Lind had rejected the quay',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('who holds what in a dispute is not read from what is taken back:', () => {
  it.each([
    [
      'Berg denied that she had demanded a new quay.',
      [{ actor: 'Nora Berg', holds: 'denied that she had demanded a new quay' }],
    ],
    ['Berg may have rejected the new quay.', []],
    ['Berg is reported to have rejected the new quay.', []],
  ])('%s', (text, parties) => {
    expect(draftOf(`${CAST} ${text}`).stickingPoints.flatMap((point) => point.parties)).toEqual(parties);
  });
});

describe('what hangs on a noun is not the sentence’s:', () => {
  it.each([
    ['Lawyers advising Berg rejected the offer.', 'lawyers refuses/opposes: the offer'],
    [
      'Berg, who was accused on Tuesday of backing smugglers, denied it.',
      'Nora Berg denies/opposes: backing smugglers',
    ],
    ['Instead of asking for money, Berg demanded a new quay.', 'Nora Berg demands/supports: a new quay'],
    ['Berg told reporters the quay was safe.', 'Nora Berg states/unclear: the quay was safe'],
    [
      'Refuting a claim that the quay was sinking, Berg told reporters the quay was safe.',
      'Nora Berg states/unclear: the quay was safe',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('offices in the plural speak for themselves:', () => {
  it('judges, deputies, captains', () => {
    const text = 'The judges said the quay was safe. The deputies opposed the quay. The captains rejected the offer.';
    expect(draftOf(text).positions.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining(['judges', 'deputies', 'captains']),
    );
  });
});
