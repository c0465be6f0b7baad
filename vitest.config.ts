import { defineConfig } from 'vitest/config';

const inBrowsers = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

/** Some annotate every article of the gold several times over; on a busy machine that takes a while. */
const overTheGold = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], ...overTheGold }, extends: true },
      { test: { name: 'browser', include: ['test/browser/**/*.test.{ts,tsx}'], ...inBrowsers } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/setup-build.ts'],
          ...inBrowsers,
        },
      },
    ],
  },
});
