const common = {
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
  modulePathIgnorePatterns: ["<rootDir>/.beacon/", "<rootDir>/dist/"],
};

/** Unit, conformance and fault tests run in node; the tab's component tests in jsdom; the browser's tests apart. */
export default {
  // Half of a machine is not kept free: small ones have two cores.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/order/longest-first.mjs",
  // A guard against hanging, not a measure of speed: the machine may be busy.
  testTimeout: 60_000,
  // What node has loaded for one test file stays in memory until its worker ends, and a worker out of memory fails all.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...common,
      displayName: "node",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/world/tenants-folder.mjs",
      globalTeardown: "<rootDir>/test/world/remove-tenants-folder.mjs",
      setupFiles: ["<rootDir>/test/world/name-plugins.ts"],
      testMatch: ["<rootDir>/{bot,shared,infra,manifest,test}/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...common,
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
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      globalSetup: "<rootDir>/test/e2e/stack/global-setup.mjs",
      globalTeardown: "<rootDir>/test/e2e/stack/global-teardown.mjs",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
