import { ReadoutError } from '../errors.ts';

/** One thing that an operator had looked at. */
export interface Finding {
  readonly state: 'good' | 'warning' | 'fault';
  readonly says: string;
  /** What to do; empty where there is nothing to do. */
  readonly advice: string;
}

export function good(says: string): Finding {
  return { state: 'good', says, advice: '' };
}

export function warning(says: string, advice: string): Finding {
  return { state: 'warning', says, advice };
}

export function fault(says: string, advice: string): Finding {
  return { state: 'fault', says, advice };
}

/** What keeps something from working. @throws the error itself, where it is a defect */
export function toFault(error: unknown): Finding {
  if (!(error instanceof ReadoutError)) throw error;
  return fault(error.message, error.advice);
}
