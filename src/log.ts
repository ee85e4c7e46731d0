import { pino } from 'pino';

export type Log = pino.Logger;

/** A log that writes lines of JSON to standard error, so that standard output stays the answer's. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
