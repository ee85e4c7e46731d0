import { describe, expect, it } from 'vitest';
import type { LedgerActor, LedgerPosition } from '../../../src/ledger/ledger.ts';
import { presentComparison } from '../../../src/ledger/present/present-comparison.ts';
import type { Question } from '../../../src/ledger/read-question.ts';
import { renderReply } from '../../../src/platforms/terminal/render-reply.ts';
import { positionOf } from '../position-of.ts';

const QUESTION: Question = {
  ...{ scope: { platform: 'p', workspace: 'w', channels: ['c'] }, articles: null, actor: null, issue: null },
  ...{ since: null, until: null, today: '2026-03-09', linkTo: () => null },
};

function compared(one: Partial<LedgerPosition>, other: Partial<LedgerPosition>): string {
  const positions = [one, other].map((facts, place) =>
    positionOf(['Lee', 'Moss'][place] ?? '', 'observers', '2026-03-02', facts.statement ?? '', facts),
  );
  const actors = ['Lee', 'Moss'].map((name) => actorOf(name));
  const [first, second] = actors;
  const [ofFirst, ofSecond] = positions.map((position) => ({ items: [position], isCut: false }));
  if (!first || !second || !ofFirst || !ofSecond) throw new Error('There are two.');
  const reply = presentComparison(QUESTION, [first, second], [ofFirst, ofSecond]);
  return renderReply(reply, { width: 100, colours: false });
}

function actorOf(name: string): LedgerActor {
  return {
    ...{ id: name, name, aliases: [], kind: 'person', role: null, affiliation: null, speaksFor: null },
    ...{ articles: 1, firstSeen: '2026-03-02', lastSeen: '2026-03-02' },
  };
}

describe('two actors’ positions on one issue', () => {
  it('are told by their values, with both quotes', () => {
    const shown = compared(
      { statement: 'Lee wants 120 observers', quote: '“We want 120 observers.”', stance: 'opposes' },
      { statement: 'Moss offers 40 observers', quote: '“Forty observers are enough.”', stance: 'opposes' },
    );
    expect(shown).toContain('Observers · 120 against 40 observers');
    expect(shown).toMatch(/We want 120 observers[\s\S]*Forty observers are enough/);
  });

  it('have the same value where both name it', () => {
    const shown = compared({ statement: 'a rise of 9 percent is fair' }, { statement: 'the rise must be 9 percent' });
    expect(shown).toContain('both 9 percent');
  });

  it('are never told to be one because both oppose something', () => {
    const shown = compared(
      { statement: 'the count is a shame', stance: 'opposes' },
      { statement: 'no more of it', stance: 'opposes' },
    );
    expect(shown).not.toMatch(/both/);
  });

  it('are opposed where one supports what the other opposes', () => {
    expect(compared({ stance: 'supports' }, { stance: 'opposes' })).toContain('Observers · opposed');
  });
});
