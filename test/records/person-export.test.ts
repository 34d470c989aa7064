import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import readWorkbook from "read-excel-file/node";
import {
  type PersonExportFile,
  personExportSchema,
} from "../../shared/contract/records/person-export.schema.ts";
import { ids, type RandomRecords, randomRecords, years } from "./random-records.ts";
import { central, type WorldOfRecords, worldOfRecords } from "./world-of-records.ts";

jest.setTimeout(300_000);

const rowsIn = ({ tables }: PersonExportFile): string[] =>
  tables.flatMap(({ list, rows }) => rows.map(({ Key }) => `${list} ${String(Key)}`)).sort();

async function exported({ call }: WorldOfRecords, person: string): Promise<PersonExportFile> {
  const answer = await call(central, `GET /api/directory/staff/${person}/export/json`);
  return personExportSchema.parse(answer.body);
}

async function ownExport({ call }: WorldOfRecords, person: string): Promise<PersonExportFile> {
  return personExportSchema.parse((await call(person, "GET /api/cpd/mine/export/json")).body);
}

function oneTrust(): RandomRecords {
  const [drawn] = fc.sample(randomRecords, { numRuns: 1, seed: 7 });
  if (!drawn) throw new Error("Nothing was drawn.");
  return drawn;
}

describe("all that Beacon holds about a person", () => {
  it("holds all and only theirs, of every year, for everybody in 4 random trusts", async () => {
    let [people, rows] = [0, 0];
    await fc.assert(
      fc.asyncProperty(randomRecords, async ({ world, whose }) => {
        const opened = await worldOfRecords(world, years);
        for (const person of ids) {
          const file = await exported(opened, person);
          const withoutAudit = rowsIn(file).filter((row) => !row.startsWith("Audit "));
          expect(withoutAudit).toEqual([...(whose.get(person) ?? [])].sort());
          people += 1;
          rows += withoutAudit.length;
        }
        await opened.close();
      }),
      { numRuns: 4, endOnFailure: true },
    );
    console.log(`${people} people exported, ${rows} rows, each theirs and none left out`);
  });

  it("holds who has seen their record, by name, and leaves out who saw others'", async () => {
    const [ada = "", bea = ""] = ids;
    const opened = await worldOfRecords(oneTrust().world, years);
    const { call, beacon } = opened;
    await call(ada, "GET /api/cpd/schools/100001");
    await call(central, `GET /api/cpd/people/${bea}`);
    await beacon.ports.viewings.settle();
    const audit = async (person: string) => {
      const { tables, names } = await ownExport(opened, person);
      return tables
        .filter(({ list }) => list === "Audit 2026-27")
        .flatMap(({ rows }) => rows.map(({ Viewer, Door }) => `${names.people[String(Viewer)]}: ${Door}`));
    };
    // Ada is head of 100001, where Bea holds no post; that she looked at her own school is not news to her.
    expect(await audit(ada)).toEqual([]);
    expect(await audit(bea)).toEqual(["Cora Central: person"]);
    await opened.close();
  });

  it("is the person's own to fetch, as JSON and as a workbook with a sheet for every table", async () => {
    const [ada = ""] = ids;
    const opened = await worldOfRecords(oneTrust().world, years);
    const own = await ownExport(opened, ada);
    expect(rowsIn(own)).toEqual([...(oneTrust().whose.get(ada) ?? [])].sort());
    expect(own.person.name).toBe("Ada Quill");
    expect(own.tables.every(({ meaning }) => meaning !== "A row about you.")).toBe(true);
    const token = await opened.world.tokenFor(ada);
    const answer = await opened.beacon.app.inject({
      url: "/api/cpd/mine/export/xlsx",
      headers: { authorization: `Bearer ${token}` },
    });
    const sheets = await readWorkbook(answer.rawPayload);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["About", ...own.tables.map(({ list }) => list)]);
    expect(sheets.slice(1).map(({ data }) => data.length - 1)).toEqual(
      own.tables.map(({ rows }) => rows.length),
    );
    await opened.close();
  });
});
