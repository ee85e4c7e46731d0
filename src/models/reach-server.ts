import OpenAI from 'openai';
import type { ModelConfig } from '../config/config.ts';
import { openClient } from './openai-client.ts';

/**
 * Whether the model's server answers, and takes the key; asks for no tokens. A server that has no list of models answers
 * too.
 * @throws what kept it from answering
 */
export async function reachServer(config: Pick<ModelConfig, 'baseUrl' | 'apiKey'>, signal: AbortSignal): Promise<void> {
  const isRefusal = (status: number) => status === 401 || status === 403 || status >= 500;
  try {
    const response = await openClient(config).get('/models', { signal }).asResponse();
    await response.body?.cancel();
  } catch (error) {
    if (error instanceof OpenAI.APIError && typeof error.status === 'number' && !isRefusal(error.status)) return;
    throw error;
  }
}
