import type { ColumnSchema } from "../../shared/graph/schema/list-schema.ts";
import type { ColumnMend, SiteRefusal, SiteStep } from "./plan-site.ts";
import type { StandingKind } from "./standing-site.ts";

const heldWords: Readonly<Record<StandingKind, string>> = {
  text: "one line of text",
  note: "several lines of text",
  number: "numbers",
  boolean: "yes or no",
  date: "dates",
  choice: "choices",
  other: "another kind of value",
};

const mendWords: Readonly<Record<ColumnMend, string>> = {
  indexed: "give it an index",
  unique: "let no value stand in it twice",
  "not-unique": "let a value stand in it more than once",
  plain: "keep plain text in it",
  longer: "let it hold 255 characters",
};

const columnWords = ({ name, kind, indexed, unique }: ColumnSchema) =>
  `${name} (${[heldWords[kind], ...(indexed ? ["indexed"] : []), ...(unique ? ["no value twice"] : [])].join(", ")})`;

/** A step as an order, in one sentence. */
export function stepSentence(step: SiteStep): string {
  const list = `“${step.list.name}”`;
  switch (step.kind) {
    case "make-list": {
      const what = step.list.isLibrary ? "library" : "list";
      const columns = step.list.columns.map(({ name }) => name).join(", ");
      return `Make the ${what} ${list}${columns === "" ? "" : ` with ${columns}`}.`;
    }
    case "add-column":
      return `Add to ${list} the column ${columnWords(step.column)}.`;
    case "mend-column":
      return `Set right in ${list} the column ${step.column.name}: ${step.mends.map((mend) => mendWords[mend]).join(", ")}.`;
  }
}

/** What stands in the way, and what a person does about it. */
export function refusalSentence(refusal: SiteRefusal): string {
  const list = `“${refusal.list}”`;
  switch (refusal.code) {
    case "list.other-kind":
      return refusal.isLibrary
        ? `${list} is a library, and Beacon keeps a list of that name. Give the library another name (Library settings, List name) and run this again.`
        : `${list} is a list, and Beacon keeps a library of that name. Give the list another name (List settings, List name) and run this again.`;
    case "list.renamed":
      return `The list ${list} is called “${refusal.title}” now. Give it its name again (List settings, List name) and run this again.`;
    case "list.not-ours":
      return `${list} holds rows and has no column Key: it is not Beacon's. Give that list another name (List settings, List name) and run this again.`;
    case "column.other-kind":
      return `${list}, column ${refusal.column}, holds ${heldWords[refusal.holds]}, and Beacon keeps ${heldWords[refusal.wanted]} there. SharePoint does not change what a column holds. Copy what stands in it (Export to CSV), delete the column (List settings), and run this again: it makes the column; then put the values back.`;
    case "column.other-case":
      return `${list} has a column ${refusal.stands}, and Beacon writes it ${refusal.column}. Copy what stands in it (Export to CSV), delete the column (List settings), and run this again: it makes the column; then put the values back.`;
    case "column.repeats":
      return `${list}, column ${refusal.column}: the rows with the ids ${refusal.rows.join(" and ")} hold the same value, and no value may stand there twice. Delete the one that is not used, and run this again.`;
    case "indexes.full":
      return `${list} has the 20 indexes that SharePoint allows a list, and column ${refusal.column} needs one. Take the index of a column that Beacon does not ask by (List settings, Indexed columns: ${refusal.others.join(", ")}), and run this again.`;
  }
}
