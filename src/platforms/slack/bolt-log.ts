import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../log.ts';

/** Writes Bolt's log to ours. Its debug lines contain whole messages and are left out. */
export function createBoltLog(log: Log): Logger {
  const write = (level: 'debug' | 'warn' | 'error', words: readonly unknown[]): void => {
    log[level]({ from: 'bolt' }, words.map(String).join(' '));
  };
  return {
    debug: () => {},
    info: (...words) => write('debug', words),
    warn: (...words) => write('warn', words),
    error: (...words) => write('error', words),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
