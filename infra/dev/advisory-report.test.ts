import { describe, expect, it } from "@jest/globals";
import { advisoryReport } from "./advisory-report.ts";

describe("what is known against the packages in production", () => {
  it("is a line for each package", () => {
    const audit = { vulnerabilities: { uuid: { severity: "moderate", range: "<14.0.0", via: [] } } };
    expect(advisoryReport(JSON.stringify(audit))).toEqual({ known: ["moderate: uuid <14.0.0"] });
    expect(advisoryReport('{"vulnerabilities":{}}')).toEqual({ known: [] });
  });

  it.each([
    ["is silent", "", "ETIMEDOUT", "the registry did not answer within a minute"],
    [
      "answers with an error",
      '{"statusCode":405,"error":{}}',
      undefined,
      "the registry refused to say (405)",
    ],
    ["is not there", '{"error":{"code":"ENOTFOUND"}}', undefined, "the registry could not be reached"],
    ["is not there, and npm says so in words", "npm error", undefined, "the registry could not be reached"],
    ["cannot be asked because npm is not there", "", "ENOENT", "npm could not be asked (ENOENT)"],
  ])("is not known where the registry %s, which is no good news", (_how, printed, code, unknown) => {
    expect(advisoryReport(printed, code)).toEqual({ unknown });
  });
});
