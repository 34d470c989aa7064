import type { CascadeReachView, CascadesView } from "../../../../shared/contract/cpd/cascade.schema.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import type { CascadesListed } from "../../../../shared/usecases/cpd/cascade/list-cascades.ts";
import type { Cell, Column, Table } from "../../../files/export/table.ts";
import { portionCells } from "./counts-columns.ts";

const standings = { "not-begun": "Not begun", planned: "Planned", done: "Done", visited: "Visited" } as const;
const phaseNames = { primary: "Primary", secondary: "Secondary" } as const;

const reachColumns: readonly Column[] = [
  { title: "Schools: cascaded", kind: "number" },
  { title: "Schools: of", kind: "number" },
  { title: "Share of schools", kind: "share" },
  { title: "Staff reached", kind: "number" },
  { title: "Staff: of", kind: "number" },
  { title: "Share of staff", kind: "share" },
  { title: "Schools overdue", kind: "number" },
];

const reachCells = ({ schools, staff, overdue }: CascadeReachView): Cell[] => [
  ...portionCells(schools),
  ...portionCells(staff),
  overdue,
];

/** School by school first, for the one table that a CSV holds; then sessions, phases and hubs in figures. It names no person. */
export function cascadeTables(
  { sessions }: CascadesListed,
  view: CascadesView,
  directory: Directory,
): readonly [Table, ...Table[]] {
  const groups = (name: string, title: string, of: CascadesView["phases"]): Table => ({
    name,
    columns: [{ title, kind: "text" }, ...reachColumns],
    rows: of.map((group) => [group.name, ...reachCells(group.reach)]),
  });
  return [
    {
      name: "Schools",
      columns: [
        { title: "Session", kind: "text" },
        { title: "Held on", kind: "date" },
        { title: "Due", kind: "date" },
        { title: "School", kind: "text" },
        { title: "URN", kind: "text" },
        { title: "Phase", kind: "text" },
        { title: "Hub", kind: "text" },
        { title: "Standing", kind: "text" },
        { title: "Overdue", kind: "text" },
        { title: "Cascaded, or planned for", kind: "date" },
        { title: "Staff reached", kind: "number" },
        { title: "Staff: of", kind: "number" },
        { title: "Share of staff", kind: "share" },
        { title: "In the school's words", kind: "text" },
        { title: "Visited on", kind: "date" },
        { title: "What the visit saw", kind: "text" },
      ],
      rows: sessions
        .filter(({ isAsked }) => isAsked)
        .flatMap(({ session, schools }) =>
          schools.map((each) => {
            const school = directory.school(each.school);
            const { answer, visit } = each.cascade ?? {};
            return [
              ...[session.title, londonDate(session.startsAt), session.cascade.dueOn],
              ...[school?.name, each.school, school && phaseNames[school.phase], school?.hub],
              ...[standings[each.standing], each.isOverdue ? "Overdue" : undefined, answer?.on],
              ...portionCells(each.staff),
              ...[answer?.kind === "done" ? answer.line : undefined, visit?.on, visit?.line],
            ];
          }),
        ),
    },
    {
      name: "Sessions",
      columns: [
        { title: "Session", kind: "text" },
        { title: "Network", kind: "text" },
        { title: "Held on", kind: "date" },
        { title: "Due", kind: "date" },
        { title: "For", kind: "text" },
        ...reachColumns,
      ],
      rows: view.sessions.map((each) => [
        ...[each.title, each.network, londonDate(new Date(each.startsAt)), each.dueOn, each.audience],
        ...reachCells(each.reach),
      ]),
    },
    groups("Phases", "Phase", view.phases),
    groups("Hubs", "Hub", view.hubs),
  ];
}
