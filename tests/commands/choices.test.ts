import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Asking, createAsking } from './asking.ts';

let asking: Asking;

beforeAll(async () => {
  asking = await createAsking();
});

afterAll(() => asking.close());

it('every command refuses what is not among its choices in the same words', async () => {
  const choices = asking.core.handlers.commands.flatMap((command) =>
    command.options.filter((option) => option.choices !== undefined).map((option) => [command.name, option.name]),
  );
  expect(choices.length).toBeGreaterThan(8);
  for (const [command = '', option = ''] of choices) {
    const { title } = await asking.ask(command, { [option]: 'nonsense' });
    expect(`/${command}: ${title}`).toBe(`/${command}: ${option}:nonsense isn’t a choice.`);
  }
});
