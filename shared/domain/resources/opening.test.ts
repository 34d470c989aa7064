import { describe, expect, it } from "@jest/globals";
import { addressInBrowser, officeApp } from "./opening.ts";

const library = "https://trust.sharepoint.com/sites/Beacon/Library%20send";

describe("opening a resource", () => {
  it("shows a document of a library in the browser, and opens a page elsewhere as it is", () => {
    expect(addressInBrowser({ address: `${library}/plan.docx`, file: { name: "plan.docx" } })).toBe(
      `${library}/plan.docx?web=1`,
    );
    expect(addressInBrowser({ address: "https://www.gov.uk/phones?b=2" })).toBe(
      "https://www.gov.uk/phones?b=2",
    );
  });

  it.each([
    ["plan.docx", "Word", `ms-word:ofv|u|${library}/plan.docx`],
    ["Cover.XLSX", "Excel", `ms-excel:ofv|u|${library}/Cover.XLSX`],
    ["phonics.pptx", "PowerPoint", `ms-powerpoint:ofv|u|${library}/phonics.pptx`],
  ])("opens %s in %s", (name, app, address) => {
    expect(officeApp({ address: `${library}/${name}`, file: { name } })).toEqual({ app, address });
  });

  it.each([
    ["a PDF", { address: `${library}/a.pdf`, file: { name: "a.pdf" } }],
    ["a page elsewhere, whatever it is called", { address: "https://www.gov.uk/form.docx" }],
    ["what is no web address", { address: "javascript:alert(1)", file: { name: "a.docx" } }],
  ])("offers no app for %s", (_, resource) => {
    expect(officeApp(resource)).toBeUndefined();
  });
});
