import OpenAI from 'openai';
import type { ModelConfig } from '../config/config.ts';
import { openClient } from './openai-client.ts';

/**
 * Asks whether the model's server answers, and takes the key; for no tokens. A server that has no list of models answers
 * too. The promise is rejected with whatever kept it from answering.
 */
export function createReach(config: Pick<ModelConfig, 'baseUrl' | 'apiKey'>): (signal: AbortSignal) => Promise<void> {
  const client = openClient(config);
  const isRefusal = (status: number) => status === 401 || status === 403 || status >= 500;
  return async (signal) => {
    try {
      const response = await client.get('/models', { signal }).asResponse();
      // Unread, it would keep its connection, and each call would open another.
      await response.body?.cancel();
    } catch (error) {
      if (error instanceof OpenAI.APIError && typeof error.status === 'number' && !isRefusal(error.status)) return;
      throw error;
    }
  };
}
