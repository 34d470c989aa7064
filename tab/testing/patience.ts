import { jest } from "@jest/globals";
import { configure } from "@testing-library/react";

/** For tests of whole forms: jsdom takes seconds to draw one on a busy machine. Waiting longer proves nothing less. */
export function bePatient(): void {
  jest.setTimeout(30_000);
  configure({ asyncUtilTimeout: 10_000 });
}
