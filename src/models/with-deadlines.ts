import type { ModelConfig } from '../config/config.ts';
import { ModelError } from '../errors.ts';
import { modelCalls, modelSeconds, modelTokens } from '../metrics.ts';
import type { GenerateRequest, LanguageModel } from './language-model.ts';

/**
 * A model that is left when it has been silent for too long, or has taken too long in all: one pair of deadlines for
 * all that asks it. A slow model is not cut off while its answer comes. Whoever asked is let go even where the model
 * does not listen.
 */
export function withDeadlines(
  model: LanguageModel,
  { deadlineMs, totalMs }: Pick<ModelConfig, 'deadlineMs' | 'totalMs'>,
): LanguageModel {
  return {
    ...model,
    async generate<T>(request: GenerateRequest<T>) {
      const { signal, onProgress } = request;
      signal?.throwIfAborted();
      const deadline = new AbortController();
      const late = (what: string, milliseconds: number, setting: string) => () =>
        deadline.abort(
          new ModelError('timeout', `${model.name} ${what} ${milliseconds / 1000} s.`, {
            advice: `Raise ${setting}, or choose a faster model with MODEL_NAME.`,
            retryable: true,
          }),
        );
      const silence = setTimeout(late('was silent for', deadlineMs, 'MODEL_DEADLINE_SECONDS'), deadlineMs);
      const total = setTimeout(late('gave no whole answer within', totalMs, 'MODEL_TOTAL_SECONDS'), totalMs);
      const either = signal === undefined ? deadline.signal : AbortSignal.any([signal, deadline.signal]);
      const aborted = new Promise<never>((_, reject) =>
        either.addEventListener('abort', () => reject(either.reason), { once: true }),
      );
      const heard = () => {
        silence.refresh();
        onProgress?.();
      };
      const took = modelSeconds.startTimer();
      try {
        const asked = model.generate({ ...request, signal: either, onProgress: heard });
        const generated = await Promise.race([asked, aborted]);
        modelCalls.inc({ outcome: 'answered' });
        modelTokens.inc({ direction: 'input' }, generated.tokens.input);
        modelTokens.inc({ direction: 'output' }, generated.tokens.output);
        return generated;
      } catch (error) {
        modelCalls.inc({ outcome: outcomeOf(error, either) });
        throw error;
      } finally {
        took();
        clearTimeout(silence);
        clearTimeout(total);
      }
    },
  };
}

/** Of what has failed. Whoever asked may give up with any error; another that is no model's is a defect here. */
function outcomeOf(error: unknown, { aborted }: AbortSignal): string {
  if (error instanceof ModelError) return error.reason;
  return aborted ? 'aborted' : 'defect';
}
