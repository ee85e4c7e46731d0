import { expect, it } from 'vitest';
import { presentChoice } from '../../../src/ledger/present/present-choice.ts';
import { presentQuotes } from '../../../src/ledger/present/present-quotes.ts';
import { presentTimeline } from '../../../src/ledger/present/present-timeline.ts';
import type { Question } from '../../../src/ledger/read-question.ts';
import { positionOf } from '../position-of.ts';

const QUESTION: Question = {
  scope: { platform: 'double', workspace: 'w', channels: ['c'] },
  articles: null,
  actor: null,
  issue: null,
  since: null,
  until: null,
  today: '2026-03-03',
  linkTo: () => null,
};
const unfiled = positionOf('Ada Quist', '', '2026-03-02', 'the fee must be halved', {
  issue: null,
  issueId: null,
  directness: 'direct',
});
const found = { items: [unfiled], isCut: false };

it.each([
  ['/quotes', presentQuotes(QUESTION, found)],
  ['/timeline', presentTimeline(QUESTION, found, { items: [], isCut: false })],
  ['a choice of positions', presentChoice(QUESTION, found, (id) => id)],
])('%s names no matter where a statement is filed under none', (_where, reply) => {
  const said = JSON.stringify(reply.blocks);
  expect(said).toContain('the fee must be halved');
  expect(said).not.toMatch(/\bnull ·|· null\b/);
});
