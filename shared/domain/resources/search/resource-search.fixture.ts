import { ResourceSearch } from "./resource-search.ts";
import type { SearchedDocument } from "./searched-document.ts";
import { schoolThesaurus } from "./thesaurus/school-thesaurus.ts";

/** A document with what a test says of it. */
export const aDocument = (id: string, said: Partial<SearchedDocument> = {}): SearchedDocument => ({
  id,
  title: id,
  description: "",
  publisher: "DfE",
  kind: "guidance",
  phase: "all",
  networks: [],
  ...said,
});

/** A small library, with documents that use official words. */
export const library: readonly SearchedDocument[] = [
  aDocument("kcsie", {
    title: "Keeping children safe in education",
    description: "The statutory safeguarding duties of schools.",
    kind: "statutory guidance",
    networks: ["dsl-primary", "dsl-secondary"],
  }),
  aDocument("behaviour", {
    title: "Behaviour in schools",
    description: "Sanctions, detentions and removal from class.",
    networks: ["headteachers"],
  }),
  aDocument("tables", {
    title: "Multiplication tables check",
    description: "How to run the online year 4 check.",
    publisher: "STA",
    phase: "primary",
    networks: ["maths"],
  }),
  aDocument("geography", {
    title: "Oak geography KS2 units",
    description: "Units on rivers, mountains and maps for years 3 to 6.",
    publisher: "Oak National Academy",
    kind: "teaching resource",
    phase: "primary",
  }),
  aDocument("plan", {
    title: "Annual review of an education, health and care plan",
    description: "A walk through the meeting.",
    networks: ["sendco"],
  }),
  aDocument("workload", {
    title: "Improve workload and wellbeing for school staff",
    description: "Tools to cut needless tasks.",
  }),
];

export function searchOf(documents: readonly SearchedDocument[]): ResourceSearch {
  const search = new ResourceSearch(schoolThesaurus);
  for (const document of documents) search.put(document);
  return search;
}
