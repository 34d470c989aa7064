import { expect, it } from "@jest/globals";
import type { CertificateFilePlace } from "../../shared/domain/cpd/ports.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const place = (id: string, person = "ann"): CertificateFilePlace => ({
  person: person as PersonId,
  id,
  kind: "pdf",
});
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

/** What any place for certificates' files keeps. */
export function certificateFilesSuite(opened: () => OpenedPorts): void {
  const files = () => opened().ports.certificateFiles;

  it("gives back the bytes that were put there, and nobody else's under the same id", async () => {
    const odd = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 0xff, 0xfe, 0x0a]);
    await files().put(place("mine"), odd);
    expect(await files().read(place("mine"))).toEqual(odd);
    expect(await files().read(place("mine", "bob"))).toBeUndefined();
    expect(await files().isThere(place("mine", "bob"))).toBe(false);
  });

  it("takes away all of one person's at once and nobody else's, and is content when there are none", async () => {
    await files().put(place("one", "gone"), bytes("1"));
    await files().put(place("two", "gone"), bytes("2"));
    await files().put(place("one", "stays"), bytes("3"));
    const removal = { "DELETE /drives/{drive}/root:/{path}": 1 };
    await requestsOf(opened(), removal, () => files().removeAllOf("gone" as PersonId));
    await files().removeAllOf("gone" as PersonId);
    const there = [place("one", "gone"), place("two", "gone"), place("one", "stays")];
    expect(await Promise.all(there.map((each) => files().isThere(each)))).toEqual([false, false, true]);
  });

  it("takes one request to put and one to read, and a file sent again stands once (invariant 2)", async () => {
    await files().put(place("again"), bytes("first"));
    const once = { "PUT /drives/{drive}/root:/{path}:/content": 1 };
    await requestsOf(opened(), once, () => files().put(place("again"), bytes("second")));
    const read = { "GET /drives/{drive}/root:/{path}:/content": 1 };
    const found = await requestsOf(opened(), read, () => files().read(place("again")));
    expect(Buffer.from(found ?? []).toString()).toBe("second");
    expect(await files().isThere(place("again"))).toBe(true);
  });
}
