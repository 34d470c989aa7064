/**
 * Tests are loaded by node itself, each module once for a worker and not for every file of tests: most of these files
 * load all of Beacon or all of Fluent. Nothing in them is mocked, so that nothing has to be loaded anew.
 */
const byNode = {
  runner: "<rootDir>/test/runner/runner.mjs",
  setupFilesAfterEnv: ["<rootDir>/test/runner/worker.mjs"],
};

/** Other copies of Beacon may stand here. */
const ignored = { modulePathIgnorePatterns: ["<rootDir>/.beacon/", "<rootDir>/dist/"] };

/** Unit, conformance and fault tests; the tab's component tests, with a page that jsdom makes; the browser's tests by themselves. */
export default {
  // Half of a machine is not kept free: small ones have two cores.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/runner/longest-first.mjs",
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
      ...byNode,
      displayName: "tab",
      testMatch: ["<rootDir>/tab/**/*.test.{ts,tsx}"],
      setupFiles: ["<rootDir>/tab/testing/page.mjs"],
      setupFilesAfterEnv: [
        "<rootDir>/test/runner/worker.mjs",
        "<rootDir>/tab/testing/fresh-page.mjs",
        "<rootDir>/tab/testing/patience.ts",
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
