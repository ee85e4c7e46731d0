import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/briefings/briefing.ts';
import { lockDraft } from '../../src/briefings/quote-lock.ts';
import { articleOf } from '../fixtures/article-of.ts';

const SECTIONS = ['bottomLine', 'positions', 'stickingPoints', 'openQuestions'] as const;
type Section = (typeof SECTIONS)[number];

/** What an analyst writes, as far as the passages differ. */
interface Item {
  readonly quotes: readonly string[];
  readonly text?: string;
  readonly statement?: string;
  readonly issue?: string;
  readonly parties?: readonly { readonly actor: string; readonly holds: string }[];
}

/** An invented passage, with an item that says what it says and one that doesn't, both beside words of the passage. */
interface Passage {
  readonly language: string;
  readonly kind: string;
  readonly section: Section;
  /** Whether the false item isn't noticed yet. */
  readonly isMissed?: true;
  readonly text: string;
  readonly actors: readonly string[];
  readonly good: Item;
  readonly bad: Item;
}

const PASSAGES: readonly Passage[] = readFileSync(
  path.join(import.meta.dirname, '../fixtures/prose/passages.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): Passage => JSON.parse(line));

const said = ({ text, statement, parties }: Item) => text ?? statement ?? JSON.stringify(parties);

describe('a sentence beside words of a passage', () => {
  it.each(PASSAGES.map((passage) => [passage.language, said(passage.good), passage] as const))(
    '%s: “%s” is shown, as it says what they say',
    (_language, _words, passage) => {
      expect(shown(passage, passage.good)).toEqual({
        isShown: true,
        isVerified: true,
        parties: partiesOf(passage.good),
      });
    },
  );

  for (const passage of PASSAGES) {
    const test = passage.isMissed === true ? it.fails : it;
    test(`${passage.language}: “${said(passage.bad)}” is marked or left out (${passage.kind})`, () => {
      const { isShown, isVerified } = shown(passage, passage.bad);
      expect(isShown && isVerified).toBe(false);
    });
  }
});

function shown({ language, section, text, actors }: Passage, item: Item) {
  const [locked] = lockDraft(articleOf(text, { language }), draftOf(section, item, actors)).locked[section];
  const isMarked =
    locked !== undefined &&
    (('unverified' in locked && locked.unverified) || ('attribution' in locked && locked.attribution === 'unverified'));
  const parties = locked !== undefined && 'parties' in locked ? locked.parties : [];
  return { isShown: locked !== undefined, isVerified: !isMarked, parties: parties.map(({ actor }) => actor) };
}

function partiesOf({ parties = [] }: Item): readonly string[] {
  return parties.map(({ actor }) => actor);
}

function draftOf(section: Section, { quotes, ...item }: Item, actors: readonly string[]): Draft {
  const rest = { status: 'open', stance: 'unclear', directness: 'indirect', via: [], hedge: null, date: null };
  const issue = item.issue ?? item.statement;
  const whole = { ...rest, ...item, issue, evidence: quotes.map((quote) => ({ quote })) };
  const sections = SECTIONS.map((each) => [each, each === section ? [whole] : []]);
  return {
    ...Object.fromEntries(sections),
    ...{ events: [], absentVoices: [] },
    actors: actors.map((name) => ({ name, aliases: [], kind: 'group', role: null, affiliation: null })),
  };
}
