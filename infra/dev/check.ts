import { close, lint, tests, total, types } from "./steps.ts";

/** What one runs while working: types, lint and format, walls, unit and conformance tests. */
const counts = [
  await types(),
  await lint(),
  await tests([
    "--selectProjects",
    "node",
    "--testPathIgnorePatterns",
    "/test/faults/",
    "/test/security/",
    "/test/e2e/",
    "/test/tab-host/",
    "/infra/local-tenant/",
  ]),
];
close(total(counts));
