import type {
  AppliedCounts,
  FieldChange,
  FileRefusal,
  ImportDecision,
  ImportNote,
  ImportPlan,
  ImportWarning,
  Wanted,
} from "../../domain/directory/import/plan.ts";
import { isNothingToDo, refusedRows } from "../../domain/directory/import/plan.ts";
import type { Phase } from "../../domain/directory/school.ts";
import { counted, listed } from "../lists.ts";
import { roleWords } from "./roles.ts";

const phaseWords: Record<Phase, string> = { primary: "primary", secondary: "secondary" };
const orUnsaid = (read: string) => (read === "" ? "no phase" : `“${read}”`);

/** Why Beacon decided so about one row. */
export function noteSentence(note: ImportNote): string {
  switch (note.code) {
    case "phase-by-deemed":
      return `${note.read}: taken as ${phaseWords[note.phase]}, as DfE counts it.`;
    case "phase-by-ages":
      return `The file says ${orUnsaid(note.read)}: taken as ${phaseWords[note.phase]} for its ages, ${note.from} to ${note.to}.`;
    case "phase-by-name":
      return `The file says ${orUnsaid(note.read)}: taken as ${phaseWords[note.phase]} for its name.`;
    case "phase-unknown":
      return `The file says ${orUnsaid(note.read)} and no ages: taken as ${phaseWords[note.phase]}. Change it if that is wrong.`;
    case "phase-kept":
      return `The file says ${orUnsaid(note.read)}: it stays ${phaseWords[note.phase]}.`;
    case "pupils-by-capacity":
      return `No number of pupils in the file: its capacity is taken, ${note.pupils}.`;
    case "pupils-unknown":
      return "No number of pupils in the file: it starts with 0. Fill it in, or it counts as a small school.";
    case "hub-given":
      return `Its hub is “${note.hub}” until you change it.`;
    case "status":
      return `${note.read} in the file, so it is not added.`;
    case "status-contradicted":
      return `Its status and the status's code differ: ${note.read}. The name is taken.`;
    case "closed-but-kept":
      return `${note.read} in the file. It stays in Beacon until you remove it.`;
    case "same-row-again":
      return `It is in the file ${note.rows.length} times with the same details.`;
    case "guest":
      return "A guest from another tenant.";
    case "returns":
      return "Held this post before, and takes it up again.";
    case "start-given":
      return "The file has no start date.";
    case "already-left":
      return "Had left already, so nothing is added.";
    case "several-names":
      return `The file has several names for this address: ${listed(note.names)}.`;
  }
}

/** What was decided for several rows at once. */
export function decisionSentence(decision: ImportDecision): string {
  switch (decision.code) {
    case "role-read-as":
      return `“${decision.read}” is read as ${roleWords[decision.role].one} (${counted(decision.rows, "row", "rows")}).`;
    case "school-read-as":
      return `“${decision.read}” is read as ${decision.school} (${counted(decision.rows, "row", "rows")}).`;
    case "cover-rate-given":
      return `At new schools an hour of cover costs £${decision.rate}${
        { setting: "", median: ", as at most of yours", usual: ", as is usual" }[decision.by]
      }, until you change it.`;
    case "not-in-file":
      return `${counted(decision.schools.length, "school stands", "schools stand")} in Beacon and not in this file, and ${
        decision.schools.length === 1 ? "stays as it is" : "stay as they are"
      }: ${firstFew(decision.schools)}.`;
  }
}

const fewNames = 5;
const firstFew = (names: readonly string[]) =>
  names.length <= fewNames
    ? listed(names)
    : listed([...names.slice(0, fewNames), counted(names.length - fewNames, "other", "others")]);

export function warningSentence(warning: ImportWarning): string {
  switch (warning.code) {
    case "many-posts-end":
      return `${warning.ending} of the ${counted(warning.of, "post", "posts")} at ${warning.school} would end. Check that the file names everybody there.`;
    case "not-ended-for-refused":
      return `${counted(warning.posts, "post is", "posts are")} not ended, because a row that cannot be read may be about ${warning.posts === 1 ? "it" : "them"}.`;
  }
}

/** What a cell should hold, and the mend. */
export function wantedSentence(wanted: Wanted): string {
  switch (wanted.code) {
    case "urn":
      return "A URN of six digits, such as 145445.";
    case "name":
      return "A name.";
    case "status":
      return "Open, Closed, Proposed to open, or Open, but proposed to close.";
    case "phase":
      return "A phase as GIAS names it, such as Primary or Middle deemed secondary.";
    case "pupils":
      return "A number of pupils, such as 193.";
    case "age":
      return "An age in years, such as 11.";
    case "authority":
      return "A local authority.";
    case "as-many-cells":
      return `${wanted.cells} cells, as there are columns. Look for a comma too many.`;
    case "one-row-a-school":
      return `One row for each school. Rows ${listed(wanted.rows.map(String))} say different things about this one.`;
    case "address":
      return "An e-mail address, such as asha.bell@trust.org.";
    case "account":
      return "An address with an account in your tenant. Invite them as a guest, then import again.";
    case "school":
      return wanted.nearest.length > 0
        ? `The URN or name of a school in Beacon. Nearest: ${listed(wanted.nearest)}.`
        : "The URN or name of a school in Beacon.";
    case "one-school":
      return `The URN or the full name: it fits ${listed(wanted.fits)}.`;
    case "role":
      return wanted.nearest
        ? `A post that Beacon knows. Nearest: ${roleWords[wanted.nearest].one}.`
        : "A post that Beacon knows, such as SENDCO, DSL or class teacher.";
    case "date":
      return "A date, such as 01/09/2026.";
    case "end-after-start":
      return "A last day that is not before the first.";
    case "too-long":
      return `At most ${wanted.most} letters.`;
  }
}

export const fieldWords: Record<FieldChange["field"], string> = {
  name: "Name",
  phase: "Phase",
  localAuthority: "Local authority",
  pupils: "Pupils",
  email: "E-mail",
  startsOn: "First day",
  endsOn: "Last day",
};

/** Why a whole file was refused, beyond the sentence of its code. */
export function refusalNotes({ missing = [], nearest = [] }: FileRefusal): string[] {
  return [
    ...missing.map(
      ({ label, nearest: found }) =>
        `There is no column “${label}”.${found === undefined ? "" : ` Nearest in the file: “${found}”.`}`,
    ),
    ...(nearest.length > 0 ? [`Nearest in the file: ${listed(nearest.map((name) => `“${name}”`))}.`] : []),
  ];
}

/** "3 schools to add, 2 to change. 25 stay as they are. 1 row cannot be read." */
export function previewSentence(plan: ImportPlan): string {
  const parts = [
    part(countOf(plan.added), "to add"),
    part(countOf(plan.changed), "to change"),
    part(countOf(plan.ended), "to end"),
  ].filter(Boolean);
  const work = isNothingToDo(plan) ? "There is nothing to do." : `${listed(parts)}.`;
  const kept = plan.kept.length > 0 ? ` ${number(plan.kept.length)} already as in the file.` : "";
  const refused = refusedRows(plan);
  return `${work}${kept}${refused > 0 ? ` ${counted(refused, "row cannot", "rows cannot")} be imported.` : ""}`;
}

/** "3 schools added, 2 changed." */
export function resultSentence({ added, changed, ended, notWritten }: AppliedCounts): string {
  const parts = [
    added > 0 ? `${number(added)} added` : "",
    changed > 0 ? `${number(changed)} changed` : "",
    ended > 0 ? `${number(ended)} ended` : "",
  ].filter(Boolean);
  const done = parts.length > 0 ? `${listed(parts)}.` : "Nothing had to be written.";
  return notWritten > 0
    ? `${done} ${counted(notWritten, "row was", "rows were")} changed by somebody else meanwhile and left as they made it.`
    : done;
}

const number = (count: number) => new Intl.NumberFormat("en-GB").format(count);
const part = (what: string, todo: string) => (what === "" ? "" : `${what} ${todo}`);

/** "12 people and 15 posts". */
function countOf(rows: ImportPlan["added"]): string {
  const of = (subject: string) => rows.filter((row) => row.subject === subject).length;
  const words = [
    [of("school"), "school", "schools"],
    [of("person"), "person", "people"],
    [of("post"), "post", "posts"],
  ] as const;
  return listed(words.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many)));
}

export const leftAsTheyMadeIt = "Somebody else changed it meanwhile. It is as they left it.";
