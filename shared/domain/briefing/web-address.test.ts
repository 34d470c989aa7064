import { expect, it } from "@jest/globals";
import { isWebAddress } from "./web-address.ts";

it.each([
  ["https", "https://www.gov.uk/guidance?x=1#top", true],
  ["http", "http://school.example", true],
  ["a script", "javascript:alert(1)", false],
  ["a script in capitals", "JaVaScRiPt:alert(1)", false],
  ["data", "data:text/html,<b>x</b>", false],
  ["a file", "file:///etc/passwd", false],
  ["an address with a user name, which hides the host", "https://gov.uk@evil.example", false],
  ["no scheme", "www.gov.uk", false],
  ["a path", "/guidance", false],
  ["nothing", "", false],
])("a link may be shown to readers only when it leads to the web: %s", (_name, address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});
