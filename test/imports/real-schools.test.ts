import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { lighthouseSchools } from "../../infra/seed/lighthouse-schools.ts";
import { type ImportWorld, importWorld } from "./import-world.ts";

const folder = fileURLToPath(new URL("../../../shared/data/schools/", import.meta.url));
const isHere = existsSync(folder);
if (!isHere) console.warn(`SKIPPED: no real extract of GIAS was imported: there is none at ${folder}`);
const extract = (name: string) => readFileSync(`${folder}${name}`);
const twoMinutes = 120_000;

(isHere ? describe : describe.skip)("importing real extracts of GIAS", () => {
  let opened: ImportWorld;
  beforeAll(async () => {
    opened = await importWorld();
  }, twoMinutes);
  afterAll(() => opened.close());

  it("adds the 30 schools of the Lighthouse Schools Partnership, and the same file again writes nothing (invariant 2)", async () => {
    const file = extract("lsp_30_schools_gias_header.csv");
    const first = await opened.importFile("schools", file, {
      of: "trust",
      name: "Lighthouse Schools Partnership",
    });
    expect(first.result).toMatchObject({ sentence: "30 added.", added: 30, changed: 0, notWritten: [] });
    const directory = await opened.beacon.ports.directory.current();
    const known = directory.schools.filter(({ urn }) =>
      lighthouseSchools.some((school) => school.urn === urn),
    );
    expect(known.map(({ name, phase, localAuthority }) => ({ name, phase, localAuthority }))).toEqual(
      [...lighthouseSchools]
        .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
        .map(({ name, phase, localAuthority }) => ({ name, phase, localAuthority })),
    );

    opened.beacon.graphRequests.reset();
    const again = await opened.importFile("schools", file, { of: "trust", name: "16340" });
    expect(again.preview).toMatchObject({
      sentence: "There is nothing to do. 30 already as in the file.",
      hasWork: false,
    });
    expect(again.result?.sentence).toBe("Nothing had to be written.");
    expect(opened.beacon.graphRequests.total()).toBe(0);
  });

  it("finds Lincolnshire's 393 by the authority's name, and says what was decided where DfE gives no phase", async () => {
    const preview = await opened.preview("schools", extract("lincolnshire_open_gias_header.csv"), {
      of: "local-authority",
      name: "lincolnshire",
    });
    expect(preview.totals).toEqual({ added: 393, changed: 0, ended: 0, kept: 0, refused: 0 });
    expect(preview.added).toHaveLength(200);
    const notesOf = (name: string) => preview.added.find((row) => row.name === name)?.notes[0];
    expect(notesOf("Athena School")).toBe(
      "The file says “Not applicable”: taken as secondary for its ages, 11 to 16.",
    );
    expect(notesOf("Boston Nursery School")).toBe("Nursery: taken as primary, as DfE counts it.");
  });

  it("takes the older header of 140 columns with its dates written with strokes", async () => {
    const preview = await opened.preview("schools", extract("gias_real_header_140_columns.csv"), {
      of: "everything",
    });
    expect(preview.totals).toMatchObject({ added: 60, refused: 0 });
  });

  it("offers the nearest trusts when the one asked for is not in the file", async () => {
    const { status, body } = await opened.ask(
      "schools/preview",
      extract("lincolnshire_open_gias_header.csv"),
      { of: "trust", name: "Horncastle Trust" },
    );
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({ code: "import.trust-not-found" });
    expect(JSON.parse(body).notes[0]).toContain("“HORNCASTLE EDUCATION TRUST”");
  });
});
