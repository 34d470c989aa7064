import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../directory/person.ts";
import type { NetworkId } from "../networks/network.ts";
import type { RequestId, ResourceRequest } from "./requests/resource-request.ts";
import type { Resource, ResourceId, Standing } from "./resource.ts";
import { SearchedResources } from "./searched-resources.ts";

const words = fc.constantFrom(
  "phonics",
  "reading",
  "SENDCO",
  "policy",
  "attendance",
  "maths",
  "plan",
  "wellbeing",
);
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((each) => each.join(" "));
const standing = fc.constantFrom<Standing | undefined>(
  ...([
    undefined,
    undefined,
    { status: "superseded" },
    { status: "archived" },
    { status: "proposed" },
  ] as const),
);

const resource: fc.Arbitrary<Resource> = fc
  .record({ number: fc.nat(9), title: text, description: text, standing, kind: words })
  .map(({ number, standing: stands, ...said }) => ({
    ...{ id: `r${number}` as ResourceId, address: `https://trust.example/${number}`, publisher: "" },
    ...{ phase: "all", networks: ["english"], ...said },
    ...(stands ? { standing: stands } : {}),
  }));
const resources = fc.uniqueArray(resource, { selector: ({ id }) => id, maxLength: 10 });
const request: fc.Arbitrary<ResourceRequest> = fc
  .record({ number: fc.nat(9), words: text, to: fc.nat(9) })
  .map(({ number, words: asked, to }) => ({
    ...{
      id: `q${number}` as RequestId,
      network: "english" as NetworkId,
      words: asked,
      tidings: { told: [] },
    },
    askers: [{ person: "p1" as PersonId, at: new Date(0), note: "" }],
    standing: {
      ...{ status: "answered", resource: `r${to}` as ResourceId, by: "p2" as PersonId },
      at: new Date(0),
    },
  }));
const requests = fc.uniqueArray(request, { selector: ({ id }) => id, maxLength: 4 });

const answers = (searched: SearchedResources, asked: readonly string[]) =>
  [...asked, ""].map((each) => searched.search({ words: each, reader: "everybody", limit: 20 }));

describe("the search of resources, begun from a saved index", () => {
  it("answers as one built anew, whatever has changed since it was saved", () => {
    fc.assert(
      fc.property(resources, requests, resources, requests, fc.array(text, { maxLength: 4 }), (...drawn) => {
        const [before, askedBefore, now, askedNow, asked] = drawn;
        const saved = structuredClone(
          new SearchedResources({ resources: before, requests: askedBefore }).save(),
        );
        const begun = new SearchedResources({ resources: now, requests: askedNow, saved });
        const anew = new SearchedResources({ resources: now, requests: askedNow });
        expect(answers(begun, asked)).toEqual(answers(anew, asked));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same as one that took everything in row by row", () => {
    fc.assert(
      fc.property(resources, requests, fc.array(text, { maxLength: 4 }), (all, asks, asked) => {
        const byRow = new SearchedResources();
        for (const each of all) byRow.change(undefined, each);
        for (const each of asks) byRow.changeRequest(undefined, each);
        const begun = new SearchedResources({ resources: all, requests: asks });
        expect(answers(begun, asked)).toEqual(answers(byRow, asked));
        expect(begun.unfound()).toEqual(byRow.unfound());
      }),
      { numRuns: 200 },
    );
  });

  it("keeps no word that only a resource said which is gone, such as the name of somebody erased", () => {
    const one = { publisher: "", kind: "plan", phase: "all", networks: [], description: "" };
    const named: Resource = {
      ...one,
      id: "a" as ResourceId,
      title: "Marigold plan",
      address: "https://a.example",
    };
    const searched = new SearchedResources({ resources: [named] });
    expect(JSON.stringify(searched.save())).toContain("marigold");
    searched.change(named, { ...named, title: "A colleague's plan" });
    expect(JSON.stringify(searched.save())).not.toContain("marigold");
  });
});
