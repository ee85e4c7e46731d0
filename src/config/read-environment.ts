import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../errors.ts';

/** The folder that Readout is installed in. Relative settings start here, wherever it is started from. */
export const PROJECT = path.join(import.meta.dirname, '../..');

const ENV_FILE = 'ENV_FILE';

/**
 * The process's environment variables, and those of the project's .env file, or of the file that ENV_FILE names. The
 * file doesn't override what is set.
 * @throws ConfigError where ENV_FILE names no file, or the file can't be read
 */
export function readEnvironment(): NodeJS.ProcessEnv {
  const named = process.env[ENV_FILE]?.trim();
  const file = path.resolve(PROJECT, named || '.env');
  if (existsSync(file)) loadFile(file);
  else if (named) throw new ConfigError([`${ENV_FILE} is ${JSON.stringify(named)}, and there is no such file.`]);
  return process.env;
}

function loadFile(file: string): void {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new ConfigError([`${file} can’t be read by the user that runs Readout${code}.`]);
  }
}
