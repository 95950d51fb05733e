import { defineConfig } from 'vitest/config'

const rules = ['tests/{domain,lib,uitvoer}/**/*.test.ts']
const screens = ['tests/{features,ui,app}/**/*.test.{ts,tsx}']

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    // two busy cores: time is no part of what a test says
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // by itself it leaves one core free, which on two cores is half of them; forks, for in one process every worker hears the same channels
    maxWorkers: '100%',
    env: { TZ: 'Europe/Amsterdam' },
    projects: [
      {
        extends: true,
        test: {
          name: 'regels',
          include: rules,
          // pure functions leave nothing behind that another file could find: one process reads each module once
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'kern',
          setupFiles: ['tests/setup.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...rules, ...screens, 'tests/e2e/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'schermen',
          environment: 'jsdom',
          include: screens,
          setupFiles: ['tests/setup.ts', 'tests/setupScreens.ts'],
        },
      },
    ],
  },
})
