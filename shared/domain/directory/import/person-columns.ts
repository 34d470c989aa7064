import type { ColumnSpec } from "./columns.ts";

/** Columns of an HR export that Beacon reads, in the headings that schools' systems give them. */
export const personColumns = [
  {
    name: "fullName",
    label: "Name",
    headings: [
      "Name",
      "Full name",
      "Employee name",
      "Employee",
      "Staff name",
      "Staff member",
      "Display name",
    ],
  },
  {
    name: "firstName",
    label: "First name",
    headings: [
      "Preferred first name",
      "Preferred forename",
      "Known as",
      "First name",
      "Forename",
      "Forenames",
      "Given name",
      "Legal forename",
    ],
  },
  {
    name: "lastName",
    label: "Last name",
    headings: ["Preferred surname", "Last name", "Surname", "Family name", "Legal surname"],
  },
  {
    name: "email",
    label: "E-mail address",
    headings: [
      "Work email",
      "Work email address",
      "School email",
      "School email address",
      "Email",
      "E-mail",
      "Email address",
      "E-mail address",
      "Mail",
      "User principal name",
    ],
  },
  { name: "urn", label: "URN", headings: ["URN", "School URN", "Establishment URN"] },
  {
    name: "school",
    label: "School",
    headings: [
      "School",
      "School name",
      "Establishment",
      "Establishment name",
      "Academy",
      "Site",
      "Site name",
      "Workplace",
      "Work location",
      "Location",
      "Base",
    ],
  },
  {
    name: "role",
    label: "Role",
    headings: [
      "Role",
      "Job role",
      "Post",
      "Post title",
      "Post name",
      "Job title",
      "Job",
      "Position",
      "Position title",
      "Responsibility",
    ],
  },
  {
    name: "startsOn",
    label: "Start date",
    headings: [
      "Post start date",
      "Role start date",
      "Start date",
      "Start",
      "Starts",
      "Date started",
      "Contract start date",
      "Contract start",
      "Effective from",
      "From",
    ],
  },
  {
    name: "endsOn",
    label: "End date",
    headings: [
      "Post end date",
      "Role end date",
      "End date",
      "End",
      "Ends",
      "Leaving date",
      "Leave date",
      "Date of leaving",
      "Contract end date",
      "Contract end",
      "Effective to",
      "To",
      "Until",
      "Last day",
    ],
  },
] as const satisfies readonly ColumnSpec<string>[];

export type PersonColumn = (typeof personColumns)[number]["name"];

/** One of each set has to be there. */
export const neededPersonColumns: readonly (readonly PersonColumn[])[] = [
  ["fullName", "lastName"],
  ["email"],
  ["school", "urn"],
  ["role"],
];
