import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/briefings/briefing.ts';
import { doubtItem, doubtQuestion } from '../../src/briefings/doubt-item.ts';
import { lockQuote } from '../../src/briefings/lock-quote.ts';
import { prepareText } from '../../src/briefings/lockable-text.ts';
import { languageOf } from '../../src/language/languages.ts';

describe('a position', () => {
  it.each<[string, string, string, string, Act, string | null]>([
    ['No fewer than three ports asked for tugs.', 'three ports', 'asked for tugs', 'for tugs', 'demands', null],
    [
      'Without waiting for the vote, Rask promised a new mill.',
      'Rask',
      'Rask promised a new mill',
      'a new mill',
      'offers',
      null,
    ],
    [
      'Not only did Rask reject the toll, he also asked for a new mill in the port.',
      'Rask',
      'Not only did Rask reject the toll, he also asked for a new mill in the port',
      'a new mill in the port',
      'demands',
      null,
    ],
    [
      'The league, which no longer owns a ship, asked for a new mill in the port.',
      'league',
      'a new mill in the port',
      'a new mill in the port',
      'demands',
      null,
    ],
    [
      'The league no longer asks, as in May, for a new mill in the port.',
      'league',
      'a new mill in the port',
      'a new mill in the port',
      'demands',
      'negation',
    ],
    ['Rask did not hesitate to ask for a new mill.', 'Rask', 'to ask for a new mill', 'a new mill', 'demands', null],
    [
      'Rask did not promise a new mill to the town.',
      'Rask',
      'a new mill to the town',
      'a new mill to the town',
      'offers',
      'negation',
    ],
    [
      'Rask said that if the mill closes, the town pays.',
      'Rask',
      'if the mill closes, the town pays',
      'the town pays for the mill',
      'states',
      'reservation',
    ],
    // What tells who somebody is tells nothing of what they say.
    [
      'Rask, its chief negotiator for the planned mill, said the claim to the quay was a cabinet decision.',
      'Rask',
      'the claim to the quay was a cabinet decision',
      'the claim to the quay was a cabinet decision',
      'states',
      null,
    ],
    [
      'Rask, who offered ten berths last week, called the claim to the quay a trick.',
      'Rask',
      'called the claim to the quay a trick',
      'the claim to the quay was a trick',
      'states',
      null,
    ],
    [
      'Rask, if the toll falls, will pay for a new mill.',
      'Rask',
      'will pay for a new mill',
      'a new mill',
      'offers',
      'negation',
    ],
    // What somebody gave up is over; what they would have ended is not.
    [
      'Rask gave up her demand for a mill.',
      'Rask',
      'her demand for a mill',
      'an end to her demand for a mill',
      'states',
      null,
    ],
    [
      'Rask refused to consider an end to the toll on ships.',
      'Rask',
      'an end to the toll on ships',
      'an end to the toll on ships',
      'states',
      'negation',
    ],
    [
      'Rask wants a tax on some ships in the port.',
      'Rask',
      'a tax on some ships in the port',
      'a tax on all ships',
      'demands',
      'strength',
    ],
    [
      'Rask spoke of a rise in fees for ferries.',
      'Rask',
      'a rise in fees for ferries',
      'a ban on diesel engines',
      'demands',
      'matter',
    ],
  ])(
    'of “%s” held by %s, quoted “%s” and told as “%s” (%s), is doubted for %s',
    (text, holder, quote, statement, act, doubt) => {
      const source = prepareText(text, languageOf('en'));
      expect(doubtItem({ text: statement, act, holder: [holder] }, [foundIn(source, quote)], source)).toBe(doubt);
    },
  );
});

describe('an open question', () => {
  it.each([
    ['en', 'Who pays for the tugs is unclear.', 'Who pays for the tugs?', null],
    ['en', 'The tugs cost nine million crowns.', 'Who pays for the tugs?', 'settled'],
    ['en', 'It is unclear who built the tower.', 'Who pays for the tugs?', 'matter'],
    ['de', 'Wer die Schlepper bezahlt, ist ungeklärt.', 'Wer bezahlt die Schlepper?', null],
    ['de', 'Die Schlepper kosten neun Millionen Kronen.', 'Wer bezahlt die Schlepper?', 'settled'],
  ])('in %s beside “%s”: “%s” is doubted for %s', (code, text, question, doubt) => {
    const source = prepareText(text, languageOf(code));
    expect(doubtQuestion({ text: question, act: null }, [foundIn(source, text.slice(0, -1))], source)).toBe(doubt);
  });
});

function foundIn(source: ReturnType<typeof prepareText>, quote: string) {
  const found = lockQuote(source, { quote });
  if (found.type !== 'found') throw new Error(found.reason);
  return found;
}
