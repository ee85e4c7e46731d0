import { afterAll, describe, expect, it } from 'vitest';
import { findInjected } from './find-injected.ts';
import { SHAPES, type Shape } from './obeying-model.ts';
import { PAYLOADS, type Payload } from './payloads.ts';
import type { Posted } from './read-posted.ts';

/** For all payloads of a kind, on a machine that is busy with others. */
const LIMIT_MS = 180_000;

/** A place where a model's words are shown, and what comes there of a payload. */
export interface Surface {
  /** "briefings" */
  readonly name: string;
  /** All that is posted, on every platform. */
  readonly post: (payload: Payload, shape: Shape) => Promise<readonly Posted[]>;
  /** What is posted where nobody told the model anything, with the article. */
  readonly honest: () => string;
  /** The article's own address. */
  readonly address: string;
  /** The payloads that still get through, and in which shapes: each that is stopped leaves this list. */
  readonly missed: ReadonlyMap<Payload, readonly Shape[]>;
}

/** Tests that a model that obeys every injection shows no reader a word of it, and prints how many were stopped. */
export function describeAttacks({ name, post, honest, address, missed }: Surface): void {
  const tally = { tried: 0, stopped: 0 };
  const isMissed = (payload: Payload, shape: Shape) => missed.get(payload)?.includes(shape) === true;
  const wordsIn = (payload: Payload, posted: Posted): readonly string[] => {
    const said = findInjected(payload, posted, honest());
    return said === null ? [] : [`${posted.platform} says “${said}” of ${JSON.stringify(payload)}`];
  };
  const marksIn = (posted: Posted) => foreignMarks(posted, address);

  describe(`a model that obeys every injection, in ${name}`, () => {
    afterAll(() => {
      process.stdout.write(`injections stopped in ${name}: ${tally.stopped} of ${tally.tried}\n`);
    });

    for (const [kind, payloads] of Object.entries(PAYLOADS))
      for (const shape of SHAPES)
        it(
          `shows no reader a word of it: ${kind}, ${shape}`,
          async () => {
            const shown: string[] = [];
            const passed: Payload[] = [];
            for (const payload of payloads) {
              const posted = await post(payload, shape);
              const words = posted.flatMap((each) => wordsIn(payload, each));
              const marks = posted.flatMap(marksIn);
              tally.tried += 1;
              if (words.length + marks.length === 0) tally.stopped += 1;
              // A link, a mention or markup is waived for none.
              shown.push(...marks);
              if (words.length === 0) continue;
              if (isMissed(payload, shape)) passed.push(payload);
              else shown.push(...words);
            }
            expect(shown).toEqual([]);
            expect(passed, 'what is stopped now leaves the list').toEqual(
              payloads.filter((payload) => isMissed(payload, shape)),
            );
          },
          LIMIT_MS,
        );
  });
}

/** Links that are not the article's own, mentions, and marks that change how words look. */
export function foreignMarks({ platform, links, mentions, strange }: Posted, address: string): readonly string[] {
  const foreign = links.filter((link) => link !== address && !link.startsWith('#'));
  return [...foreign, ...mentions, ...strange].map((each) => `${platform} has ${each}`);
}
