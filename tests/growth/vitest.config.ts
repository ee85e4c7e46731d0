import { defineConfig } from 'vitest/config';

/** Each reader is measured on some ninety texts: minutes, in one process that nothing else computes in. */
export default defineConfig({
  test: { include: ['tests/growth/*.growth.ts'], reporters: ['verbose'], testTimeout: 300_000, maxWorkers: 1 },
});
