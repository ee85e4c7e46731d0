import { afterEach } from 'vitest';
import { z } from 'zod';
import type { LanguageModel } from '../../src/models/language-model.ts';
import { createOpenAiModel } from '../../src/models/openai-model.ts';
import { MODEL_HABITS, type ModelHabitName } from '../servers/model-habits.ts';
import {
  type ModelAnswer,
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from '../servers/model-server.ts';

/** With every keyword that one server or another refuses. */
export const SCHEMA = z.object({
  capital: z.string().min(1).max(20),
  rivers: z.array(z.string().regex(/^\p{Lu}/u)).max(3),
  people: z.number().min(0).max(10).nullable(),
});
export const GOOD = { capital: 'Vienna', rivers: ['Danube'], people: 2 };
export const ANSWER: ModelAnswer = { type: 'answer', content: GOOD };
export const SETTINGS = { reasoningEffort: 'low', temperature: 0.2, maxTokens: 2_000 };

const servers: ModelServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

export interface Opening extends Omit<ModelServerOptions, 'habit' | 'answers'> {
  readonly habit?: ModelHabitName;
  readonly settings?: typeof SETTINGS;
}

/** A model on a server that gives these answers, else the good one; the server ends with the test. */
export async function openModel({ habit, settings, ...options }: Opening, ...answers: readonly ModelAnswer[]) {
  const server = await startModelServer({
    ...options,
    answers: answers.length > 0 ? answers : [ANSWER],
    ...(habit !== undefined && { habit: MODEL_HABITS[habit] }),
  });
  servers.push(server);
  const model = await createOpenAiModel(
    { baseUrl: server.baseUrl, apiKey: null, name: 'small-model', ...settings },
    { wait: async () => {} },
  );
  return { server, model };
}

/** Asks for a capital. */
export function ask(
  model: LanguageModel,
  {
    prompt = 'The capital of Austria?',
    ...more
  }: Partial<Parameters<typeof model.generate<z.infer<typeof SCHEMA>>>[0]> = {},
) {
  return model.generate({ system: 'Answer with facts.', prompt, schema: SCHEMA, schemaName: 'facts', ...more });
}

/** In which form each request asked. */
export function formsOf({ bodies }: ModelServer): string[] {
  return bodies.map((body) => body.response_format?.type ?? 'text');
}

/** A message of any form. */
export function message(said: object, more: Partial<ModelAnswer & { type: 'message' }> = {}): ModelAnswer {
  return { type: 'message', message: { role: 'assistant', ...said }, ...more };
}
