import { describe, expect, it } from "@jest/globals";
import { fieldError, ownFieldError } from "./field-error.ts";

const errors = [
  { pointer: "/links/1/address", code: "not-a-web-address" },
  { pointer: "/audience/people/0", code: "unknown-person" },
  { pointer: "/title", code: "a-code-of-tomorrow" },
];

describe("errors under their fields", () => {
  it("puts an error inside the audience under the audience", () => {
    expect(fieldError(errors, "/audience")).toBe("Choose somebody from the list.");
  });

  it("does not put one link's error under another, nor under the list", () => {
    expect(fieldError(errors, "/links/0")).toBeUndefined();
    expect(ownFieldError(errors, "/links")).toBeUndefined();
    expect(fieldError(errors, "/links/1/address")).toBe("Give a full web address that begins with https://");
  });

  it("says something useful of an error it does not know", () => {
    expect(fieldError(errors, "/title")).toBe("This is not right. Choose or write it again.");
  });
});
