import { defineConfig } from 'vitest/config';

/** Faults happen to Readout in processes of its own, several at once: most of the time is waiting. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.faults.ts'],
    globalSetup: 'tests/faults/roomy-database.ts',
    reporters: ['default', 'tests/faults/report-faults.ts'],
    hookTimeout: 60_000,
    maxWorkers: 2,
    maxConcurrency: 4,
  },
});
