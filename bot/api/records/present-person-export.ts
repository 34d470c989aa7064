import type { PersonExportFile } from "../../../shared/contract/records/person-export.schema.ts";
import type { Course } from "../../../shared/domain/cpd/course.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { dayAndTime } from "../../../shared/sentences/dates.ts";
import { exportNotes, holdingColumns, holdingMeaning } from "../../../shared/sentences/records/holdings.ts";
import type { PersonExport } from "../../../shared/usecases/records/export-person.ts";
import type { Cell, Table } from "../../files/export/table.ts";

export interface Named {
  readonly trust: string;
  readonly directory: Directory;
  readonly courses: readonly Course[];
  readonly meetings: readonly Meeting[];
}

/** Everything that is held about a person, described, for machines and for whoever reads JSON. */
export function presentPersonExport(
  { person, madeAt, holdings }: PersonExport,
  { trust, directory, courses, meetings }: Named,
): PersonExportFile {
  const text = JSON.stringify(holdings);
  const isNamed = (id: string) => text.includes(JSON.stringify(id)) || text.includes(` ${id}"`);
  const actors = new Set(
    holdings.flatMap(({ rows }) =>
      rows.flatMap(({ By, RepliedBy, Viewer, Representative }) => [By, RepliedBy, Viewer, Representative]),
    ),
  );
  const nameOf = (id: unknown) => directory.person(id as PersonId)?.name ?? "Somebody who has left";
  return {
    format: "beacon-person-export-1",
    trust,
    person: { id: person.id, name: person.name, email: person.email },
    madeAt: madeAt.toISOString(),
    about: [...exportNotes],
    tables: holdings.map(({ list, rows }) => ({
      list,
      meaning: holdingMeaning(list),
      columns: Object.fromEntries(
        [...new Set(rows.flatMap((row) => Object.keys(row)))].flatMap((name) =>
          holdingColumns[name] ? [[name, holdingColumns[name]]] : [],
        ),
      ),
      rows: rows.map((row) => ({ ...row })),
    })),
    names: {
      meetings: Object.fromEntries(
        meetings
          .filter(({ id }) => isNamed(id))
          .map(({ id, title, startsAt }) => [id, { title, startsAt: startsAt.toISOString() }]),
      ),
      courses: Object.fromEntries(
        courses.filter(({ id }) => isNamed(id)).map(({ id, title }) => [id, title]),
      ),
      schools: Object.fromEntries(
        directory.schools.filter(({ urn }) => isNamed(urn)).map(({ urn, name }) => [urn, name]),
      ),
      people: Object.fromEntries(
        [...actors].flatMap((id) =>
          typeof id === "string" && isAnId(id) && id !== person.id ? [[id, nameOf(id)]] : [],
        ),
      ),
    },
  };
}

/** Of a viewing `By` is a right, not a person. */
const isAnId = (text: string) => text !== "" && !["head", "lead", "central-team"].includes(text);

/** The same as sheets: names instead of ids, and what is kept as JSON as one text. */
export function personExportTables(
  { madeAt, ...file }: PersonExportFile,
  named: Named,
): readonly [Table, ...Table[]] {
  const today = madeAt.slice(0, 10);
  const readable = (column: string, value: unknown): Cell => {
    const id = String(value);
    if (column === "Meeting") return file.names.meetings[id]?.title ?? id;
    if (column === "Course") return file.names.courses[id] ?? id;
    if (column === "School") return file.names.schools[id] ?? id;
    if (["Person", "By", "RepliedBy", "Viewer", "Representative"].includes(column))
      return id === file.person.id ? file.person.name : (file.names.people[id] ?? id);
    if (typeof value === "number") return value;
    if (typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
      return dayAndTime(new Date(value), today);
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  const sheets = file.tables.map(({ list, rows }): Table => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const kindOf = (name: string) => (rows.every((row) => typeof row[name] === "number") ? "number" : "text");
    return {
      name: list,
      columns: columns.map((title) => ({ title, kind: kindOf(title) })),
      rows: rows.map((row) =>
        columns.map((name) => (row[name] === undefined ? undefined : readable(name, row[name]))),
      ),
    };
  });
  const about: Table = {
    name: "About",
    columns: [
      { title: "Sheet", kind: "text" },
      { title: "What it holds", kind: "text" },
    ],
    rows: [
      [named.trust, `${file.person.name}, ${file.person.email}, ${dayAndTime(new Date(madeAt), today)}`],
      ...file.about.map((note) => [undefined, note]),
      ...file.tables.map(({ list, meaning }) => [list, meaning]),
    ],
  };
  return [about, ...sheets];
}
