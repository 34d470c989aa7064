/** `@jest/globals` for files of tests that node itself loads: what the runner has made global. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis;
