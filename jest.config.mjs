import { usualLimit } from "./test/runner/usual-limit.mjs";

/**
 * Tests without a page are loaded by node itself, each module once for a worker and not for every file of tests: most of
 * these files load all of Beacon. Nothing in them is mocked, so that nothing has to be loaded anew.
 */
const byNode = {
  runner: "jest-light-runner/child-process",
  setupFilesAfterEnv: ["<rootDir>/test/runner/time-limits.mjs"],
};

/** Other copies of Beacon may stand here. */
const ignored = { modulePathIgnorePatterns: ["<rootDir>/.beacon/", "<rootDir>/dist/"] };

const inPage = {
  transform: {
    "\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  extensionsToTreatAsEsm: [".ts", ".tsx"],
};

/** Unit, conformance and fault tests run in node; the tab's component tests in jsdom, each file apart; the browser's tests by themselves. */
export default {
  // Half of a machine is not kept free: small ones have two cores.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/runner/longest-first.mjs",
  testTimeout: usualLimit,
  // What node has loaded for one test file stays in memory until its worker ends, and a worker out of memory fails all.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...ignored,
      ...byNode,
      displayName: "node",
      globalSetup: "<rootDir>/test/world/tenants-folder.mjs",
      globalTeardown: "<rootDir>/test/world/remove-tenants-folder.mjs",
      setupFiles: ["<rootDir>/test/world/name-plugins.ts"],
      testMatch: ["<rootDir>/{bot,shared,infra,manifest,test}/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...ignored,
      ...inPage,
      displayName: "tab",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tab/**/*.test.{ts,tsx}"],
      globalSetup: "<rootDir>/tab/testing/bundle-fluent.mjs",
      moduleNameMapper: {
        "^@fluentui/react-components$": "<rootDir>/node_modules/.cache/fluent-in-tests/fluent.mjs",
        "^@fluentui/react-icons$": "<rootDir>/tab/testing/icons-in-use.ts",
      },
      setupFilesAfterEnv: [
        "<rootDir>/tab/testing/patience.ts",
        "<rootDir>/tab/testing/browser-streams.ts",
        "<rootDir>/tab/testing/quick-labels.ts",
      ],
    },
    {
      ...ignored,
      ...byNode,
      displayName: "e2e",
      globalSetup: "<rootDir>/test/e2e/stack/global-setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/stack/global-teardown.mjs",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
