import { expect, it } from "@jest/globals";
import { columnsOf, headingAmong, missingColumn } from "./columns.ts";
import { personColumns } from "./person-columns.ts";

const heading = (...cells: string[]) => ({ row: 1, cells });

it("columns are found by name, wherever they stand and however they are written", () => {
  const columns = columnsOf(heading(" JOB-TITLE ", "Shoe size", "Work E-mail", "Surname"), personColumns);
  const row = { row: 2, cells: ["SENDCO", "7", " asha@trust.example ", "Bell"] };
  expect(columns.text(row, "role")).toBe("SENDCO");
  expect(columns.text(row, "email")).toBe("asha@trust.example");
  expect(columns.text(row, "lastName")).toBe("Bell");
  expect(columns.has("startsOn")).toBe(false);
  expect(columns.heading("role")).toBe("JOB-TITLE");
});

it("titles may stand above the headings", () => {
  const rows = [
    { row: 1, cells: ["Staff list", ""] },
    { row: 3, cells: ["Name", "Email", "School", "Role"] },
    { row: 4, cells: ["Asha Bell", "asha@trust.example", "Ubley", "SENDCO"] },
  ];
  expect(headingAmong(rows, personColumns)?.row).toBe(3);
});

it("a missing column names the heading that comes nearest to it", () => {
  expect(
    missingColumn({ label: "Start date", headings: ["Start date"] }, heading("Nmae", "Startdatum", "Rolle")),
  ).toEqual({ label: "Start date", nearest: "Startdatum" });
});
