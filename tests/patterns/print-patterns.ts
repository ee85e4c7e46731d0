import { collectPatterns } from './collect-patterns.ts';

// For tests: they load modules otherwise than Node does, and wouldn't see who builds a pattern.
process.stdout.write(JSON.stringify(await collectPatterns()));
