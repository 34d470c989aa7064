import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import type { InMemoryPorts } from "../../shared/testing/in-memory-ports.ts";
import { inMemoryResources } from "../../shared/testing/in-memory-resources.ts";
import { tuesdayWorld } from "./chat.fixture.ts";

/** A resource, with what a test says of it. */
export const aResource = (id: string, said: Partial<Resource> = {}): Resource => ({
  id: id as ResourceId,
  title: id,
  address: `https://www.gov.uk/${id}`,
  publisher: "DfE",
  kind: "guidance",
  phase: "all",
  networks: [],
  description: "",
  ...said,
});

/** A small library of real titles. */
export const library: readonly Resource[] = [
  aResource("phones", {
    title: "Mobile phones in schools",
    description: "How to make and keep a policy that bans phones through the school day.",
  }),
  aResource("kcsie", {
    title: "Keeping children safe in education",
    kind: "statutory guidance",
    description: "The statutory safeguarding duties of schools; revised each September.",
  }),
  aResource("adhd", {
    title: "ADHD Foundation resources",
    publisher: "ADHD Foundation",
    kind: "website",
    description: "Strategies for pupils with ADHD: attention, hyperactivity and restlessness.",
  }),
  aResource("check", {
    title: "Phonics screening check: administration guidance",
    publisher: "STA",
    phase: "primary",
    description: "How to administer the year 1 check.",
  }),
  aResource("programmes", {
    title: "Choosing a phonics teaching programme",
    phase: "primary",
    description: "Validated phonics programmes and what they were checked for.",
  }),
  aResource("toolkit", {
    title: "Phonics (Teaching and Learning Toolkit)",
    publisher: "EEF",
    kind: "evidence summary",
    description: "What research says of phonics.",
  }),
  aResource("fresh-start", {
    title: "Fresh Start: phonics for older readers",
    publisher: "Oxford University Press",
    kind: "programme",
    phase: "secondary",
    description: "Phonics for pupils aged 9 to 13 who cannot read yet.",
  }),
  aResource("mixed-age", {
    title: "White Rose mixed-age schemes of learning",
    publisher: "White Rose Education",
    kind: "scheme",
    phase: "primary",
    description: "Maths plans for classes of two year groups.",
  }),
];

/** The Wednesday of `tuesdayWorld`, with that library. */
export const libraryWorld = (resources: readonly Resource[] = library): InMemoryPorts => ({
  ...tuesdayWorld(),
  resources: inMemoryResources(resources),
});
