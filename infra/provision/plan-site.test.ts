import { describe, expect, it } from "@jest/globals";
import { keyColumn, type ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { planSite } from "./plan-site.ts";
import { refusalSentence, stepSentence } from "./say-plan.ts";
import type { StandingColumn, StandingList } from "./standing-site.ts";

const schools: ListSchema = {
  name: "Schools",
  columns: [
    keyColumn,
    { name: "Hub", kind: "text", indexed: true },
    { name: "Pupils", kind: "number" },
    { name: "Notes", kind: "note" },
  ],
};

const column = (name: string, more: Partial<StandingColumn> = {}): StandingColumn => ({
  ...{
    id: `id of ${name}`,
    name,
    kind: "text",
    indexed: false,
    unique: false,
    maxLength: 255,
    isRich: false,
  },
  ...more,
});
const key = column("Key", { indexed: true, unique: true });
const hub = column("Hub", { indexed: true });
const pupils = column("Pupils", { kind: "number" });
const notes = column("Notes", { kind: "note" });
const standing = (columns: readonly StandingColumn[], more: Partial<StandingList> = {}): StandingList => ({
  ...{ id: "l1", address: "Schools", title: "Schools", isLibrary: false, columns, repeats: new Map() },
  ...more,
});
const said = (...lists: StandingList[]) => {
  const { steps, refusals } = planSite(lists, [schools]);
  return [...steps.map(stepSentence), ...refusals.map(refusalSentence)];
};

describe("what is to be done to a site", () => {
  it("is to make the list where there is none", () => {
    expect(said()).toEqual(["Make the list “Schools” with Key, Hub, Pupils, Notes."]);
  });

  it("is nothing where everything stands, whatever others have added", () => {
    expect(said(standing([key, hub, pupils, notes, column("Colour", { indexed: true })]))).toEqual([]);
  });

  it("is to add what an older version had not, and to mend what is set otherwise", () => {
    const rich = column("Notes", { kind: "note", isRich: true });
    const plainKey = column("Key", { maxLength: 40 });
    const uniqueHub = column("Hub", { unique: true, indexed: true });
    expect(said(standing([plainKey, uniqueHub, rich]))).toEqual([
      "Set right in “Schools” the column Key: give it an index, let no value stand in it twice, let it hold 255 characters.",
      "Set right in “Schools” the column Hub: let a value stand in it more than once.",
      "Add to “Schools” the column Pupils (numbers).",
      "Set right in “Schools” the column Notes: keep plain text in it.",
    ]);
  });
});

describe("what SharePoint does not change in place is refused, with list, column and mend", () => {
  it.each<[string, StandingList, string]>([
    [
      "a column that holds something else",
      standing([key, hub, column("Pupils"), notes]),
      "“Schools”, column Pupils, holds one line of text, and Beacon keeps numbers there. SharePoint does not change what a column holds. Copy what stands in it (Export to CSV), delete the column (List settings), and run this again: it makes the column; then put the values back.",
    ],
    [
      "a column written otherwise",
      standing([key, hub, column("pupils", { kind: "number" }), notes]),
      "“Schools” has a column pupils, and Beacon writes it Pupils. Copy what stands in it (Export to CSV), delete the column (List settings), and run this again: it makes the column; then put the values back.",
    ],
    [
      "a key that two rows share",
      standing([column("Key"), hub, pupils, notes], { repeats: new Map([["Key", ["7", "12"]]]) }),
      "“Schools”, column Key: the rows with the ids 7 and 12 hold the same value, and no value may stand there twice. Delete the one that is not used, and run this again.",
    ],
    [
      "a twenty-first index",
      standing([
        key,
        column("Hub"),
        pupils,
        notes,
        ...Array.from({ length: 19 }, (_, n) => column(`C${n}`, { indexed: true })),
      ]),
      "“Schools” has the 20 indexes that SharePoint allows a list, and column Hub needs one. Take the index of a column that Beacon does not ask by (List settings, Indexed columns: C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18), and run this again.",
    ],
    [
      "a library in the place of a list",
      standing([], { isLibrary: true }),
      "“Schools” is a library, and Beacon keeps a list of that name. Give the library another name (Library settings, List name) and run this again.",
    ],
    [
      "a list of ours that was given another title",
      standing([key, hub, pupils, notes], { title: "Our schools" }),
      "The list “Schools” is called “Our schools” now. Give it its name again (List settings, List name) and run this again.",
    ],
    [
      "rows of somebody else's",
      standing([column("Colour")], { holdsRows: true }),
      "“Schools” holds rows and has no column Key: it is not Beacon's. Give that list another name (List settings, List name) and run this again.",
    ],
  ])("%s", (_what, list, sentence) => {
    expect(said(list)).toEqual([sentence]);
  });

  it("but a list that merely has the address of ours and is none of ours is left alone", () => {
    expect(said(standing([column("Colour")], { title: "Our schools" }))).toHaveLength(1);
    expect(said(standing([column("Colour")], { title: "Our schools" }))[0]).toMatch(
      /^Make the list “Schools”/,
    );
  });
});
