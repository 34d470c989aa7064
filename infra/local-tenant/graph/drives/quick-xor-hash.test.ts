import { describe, expect, it } from "@jest/globals";
import { quickXorHash } from "./quick-xor-hash.ts";

// Published with the algorithm's other implementations.
const published: readonly (readonly [string, string])[] = [
  ["", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="],
  ["Sg==", "SgAAAAAAAAAAAAAAAQAAAAAAAAA="],
  ["tbQ=", "taAFAAAAAAAAAAAAAgAAAAAAAAA="],
  ["0pZP", "0rDEEwAAAAAAAAAAAwAAAAAAAAA="],
  ["n6Neh7p6fFgm", "nxiFFw6hCz3wAQsmCQAAAAAAAAA="],
  ["T6LYJIfDh81JrAK309H2JMJTXis=", "zBTHrspn3mEcohlJdIUAbjGNaNg="],
];

describe("the hash that SharePoint gives of a file", () => {
  it.each(published)("of %s is as published", (bytes, hash) => {
    expect(quickXorHash([Buffer.from(bytes, "base64")])).toBe(hash);
  });

  it("is the same however the bytes come in", () => {
    const bytes = Buffer.from("Zones of regulation. ".repeat(40));
    expect(quickXorHash([bytes.subarray(0, 7), bytes.subarray(7, 311), bytes.subarray(311)])).toBe(
      quickXorHash([bytes]),
    );
  });
});
