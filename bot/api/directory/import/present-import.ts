import {
  type ImportPreview,
  type ImportResult,
  mostRowsShown,
} from "../../../../shared/contract/directory/import.schema.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import {
  type ChangedRow,
  type DirectoryValue,
  type FieldChange,
  isNothingToDo,
  type PlannedRow,
  type ReadImport,
  refusedRows,
} from "../../../../shared/domain/directory/import/plan.ts";
import type { Person } from "../../../../shared/domain/directory/person.ts";
import { fullDate } from "../../../../shared/sentences/dates.ts";
import {
  decisionSentence,
  fieldWords,
  leftAsTheyMadeIt,
  noteSentence,
  previewSentence,
  resultSentence,
  wantedSentence,
  warningSentence,
} from "../../../../shared/sentences/directory/directory-import.ts";
import { roleWords } from "../../../../shared/sentences/directory/roles.ts";
import { sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { AppliedImport } from "../../../../shared/usecases/directory/import/apply-import.ts";

/** What was read is shown so far. */
const mostLettersRead = 80;
/** Decisions and warnings are few in a sound file; of a strange one the first say enough. */
const mostSentences = 50;

/** Puts rows of a plan in words. */
export interface RowWords {
  readonly name: (row: DirectoryValue) => string;
  readonly detail: (row: DirectoryValue) => string;
}

/** Names come from the directory, and for people who are about to be added from the plan. */
export function rowWords(directory: Directory, planned: readonly PlannedRow[]): RowWords {
  const people = new Map<string, Person>();
  for (const row of planned) if (row.subject === "person") people.set(row.value.id, row.value);
  const nameOfPerson = (id: string) =>
    people.get(id)?.name ?? directory.people.find((person) => person.id === id)?.name ?? id;
  return {
    name: (row) => (row.subject === "post" ? nameOfPerson(row.value.person) : row.value.name),
    detail(row) {
      if (row.subject === "school")
        return `${sentenceCase(row.value.phase)}, ${row.value.localAuthority}, URN ${row.value.urn}`;
      if (row.subject === "person") return row.value.email;
      const { role, school, startsOn, endsOn } = row.value;
      const place = directory.school(school)?.name ?? school;
      const end = endsOn === undefined ? "" : ` to ${fullDate(endsOn)}`;
      return `${sentenceCase(roleWords[role].one)}, ${place}, from ${fullDate(startsOn)}${end}`;
    },
  };
}

export function presentPreview(
  { plan, rows, columns }: ReadImport,
  { form, fingerprint, directory }: { form: string; fingerprint: string; directory: Directory },
): ImportPreview {
  const shown = {
    added: plan.added.slice(0, mostRowsShown),
    changed: plan.changed.slice(0, mostRowsShown),
    ended: plan.ended.slice(0, mostRowsShown),
    kept: plan.kept.slice(0, mostRowsShown),
  };
  const words = rowWords(directory, [...plan.added, ...plan.changed, ...plan.kept]);
  const present = (row: PlannedRow) => presentRow(row, words);
  return {
    fingerprint,
    file: { rows, form, columns: columns.map((column) => ({ ...column })) },
    sentence: previewSentence(plan),
    hasWork: !isNothingToDo(plan),
    totals: {
      added: plan.added.length,
      changed: plan.changed.length,
      ended: plan.ended.length,
      kept: plan.kept.length,
      refused: refusedRows(plan),
    },
    warnings: plan.warnings.slice(0, mostSentences).map(warningSentence),
    notes: plan.decisions.slice(0, mostSentences).map(decisionSentence),
    added: shown.added.map(present),
    changed: shown.changed.map((row) => ({ ...present(row), changes: row.changes.map(presentChange) })),
    ended: shown.ended.map((row: ChangedRow) => present(row)),
    kept: shown.kept.map(present),
    refused: plan.refused.slice(0, mostRowsShown).map(({ row, column, read, wanted }) => ({
      row,
      column,
      read: read.length > mostLettersRead ? `${read.slice(0, mostLettersRead)}…` : read,
      wanted: wantedSentence(wanted),
    })),
  };
}

export function presentResult(applied: AppliedImport, words: RowWords): ImportResult {
  const { added, changed, ended, notWritten } = applied;
  return {
    sentence: resultSentence({ added, changed, ended, notWritten: notWritten.length }),
    added,
    changed,
    ended,
    notWritten: notWritten.slice(0, mostRowsShown).map((row) => ({
      id: keyOf(row),
      name: `${words.name(row)}: ${words.detail(row)}`,
      sentence: leftAsTheyMadeIt,
    })),
  };
}

const presentRow = (row: PlannedRow, words: RowWords): ImportPreview["added"][number] => ({
  ...(row.row === undefined ? {} : { row: row.row }),
  subject: row.subject,
  id: keyOf(row),
  name: words.name(row),
  detail: words.detail(row),
  notes: row.notes.map(noteSentence),
});

const keyOf = (row: DirectoryValue): string => (row.subject === "school" ? row.value.urn : row.value.id);

const presentChange = ({ field, from, to }: FieldChange) => ({
  field: fieldWords[field],
  from: fieldText(field, from),
  to: fieldText(field, to),
});

function fieldText(field: FieldChange["field"], value: FieldChange["from"]): string {
  if (value === undefined) return "open";
  if (field === "startsOn" || field === "endsOn") return fullDate(String(value));
  return field === "phase" ? sentenceCase(String(value)) : String(value);
}
