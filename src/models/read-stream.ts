import { z } from 'zod';
import { MESSAGE, readMessage, throwErrorIn } from './completion.ts';

/** An event of a stream, as far as it is read; servers put more into it. */
const EVENT = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        delta: MESSAGE.nullish().catch(null),
        finish_reason: z.string().nullish().catch(null),
        error: z.unknown().optional(),
      }),
    )
    .catch([]),
  usage: z.unknown().optional(),
});

/**
 * Gathers the events of a stream into the body that the server would have sent at once.
 * @param onEvent told of each event that is data; comments that keep the connection open are none
 * @throws OpenAI.APIError where an event tells of an error; what the stream throws
 */
export async function gatherStream(events: AsyncIterable<unknown>, onEvent: () => void): Promise<unknown> {
  const said = { content: '', reasoning: '', refusal: '' };
  let finishReason: string | null = null;
  let usage: unknown;
  for await (const event of events) {
    onEvent();
    throwErrorIn(event);
    const parsed = EVENT.safeParse(event);
    if (!parsed.success) continue;
    const [choice] = parsed.data.choices;
    throwErrorIn({ choices: [], error: choice?.error });
    const { content, reasoning } = readMessage(choice?.delta ?? {});
    said.content += content;
    said.reasoning += reasoning;
    said.refusal += choice?.delta?.refusal ?? '';
    finishReason = choice?.finish_reason ?? finishReason;
    usage = parsed.data.usage ?? usage;
  }
  return { choices: [{ finish_reason: finishReason, message: said }], usage };
}
