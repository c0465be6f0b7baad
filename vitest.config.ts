import { defineConfig } from 'vitest/config';

const inBrowsers = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'] }, extends: true },
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
