import type { Role } from "../role.ts";
import { nearest } from "./nearest.ts";

/** Posts in the words of schools' job titles. Capitals, points, dashes and "and" for "&" do not count. */
const synonyms: Readonly<Record<Role, readonly string[]>> = {
  headteacher: [
    "headteacher",
    "head teacher",
    "head",
    "head of school",
    "principal",
    "executive headteacher",
    "executive head",
    "executive principal",
    "acting headteacher",
    "acting head",
    "interim headteacher",
    "interim head of school",
    "co headteacher",
    "ht",
  ],
  "deputy-headteacher": [
    "deputy headteacher",
    "deputy head teacher",
    "deputy head",
    "dep head",
    "vice principal",
    "deputy principal",
    "assistant headteacher",
    "assistant head teacher",
    "assistant head",
    "assistant principal",
    "associate headteacher",
    "dht",
    "aht",
  ],
  sendco: [
    "sendco",
    "senco",
    "send co",
    "sen co",
    "send coordinator",
    "sen coordinator",
    "special educational needs coordinator",
    "special educational needs and disabilities coordinator",
    "special educational needs and disability coordinator",
    "special needs coordinator",
    "inclusion lead",
    "inclusion leader",
    "inclusion manager",
    "send lead",
    "head of send",
  ],
  dsl: [
    "dsl",
    "designated safeguarding lead",
    "designated safeguarding leader",
    "designated safeguarding officer",
    "lead dsl",
    "safeguarding lead",
    "child protection lead",
    "designated person for child protection",
  ],
  "deputy-dsl": [
    "deputy dsl",
    "dep dsl",
    "ddsl",
    "deputy designated safeguarding lead",
    "deputy safeguarding lead",
    "deputy designated safeguarding officer",
    "assistant dsl",
  ],
  "maths-lead": [
    "maths lead",
    "maths leader",
    "maths subject lead",
    "maths subject leader",
    "maths coordinator",
    "mathematics lead",
    "mathematics leader",
    "mathematics subject lead",
    "mathematics subject leader",
    "mathematics coordinator",
    "head of maths",
    "head of mathematics",
    "numeracy lead",
    "numeracy coordinator",
  ],
  "english-lead": [
    "english lead",
    "english leader",
    "english subject lead",
    "english subject leader",
    "english coordinator",
    "head of english",
    "literacy lead",
    "literacy leader",
    "literacy coordinator",
    "writing lead",
    "writing leader",
  ],
  "reading-lead": [
    "reading lead",
    "reading leader",
    "phonics lead",
    "phonics leader",
    "early reading lead",
    "early reading leader",
    "phonics and early reading lead",
    "reading and phonics lead",
  ],
  "early-years-lead": [
    "early years lead",
    "early years leader",
    "eyfs lead",
    "eyfs leader",
    "eyfs coordinator",
    "early years coordinator",
    "early years foundation stage lead",
    "foundation stage lead",
    "foundation stage leader",
    "reception lead",
    "head of early years",
  ],
  "careers-leader": ["careers leader", "careers lead", "head of careers", "careers coordinator"],
  "business-manager": [
    "business manager",
    "school business manager",
    "sbm",
    "business leader",
    "school business leader",
    "finance and business manager",
    "bursar",
    "director of finance and operations",
    "operations manager",
  ],
  "governance-clerk": [
    "governance clerk",
    "clerk to governors",
    "clerk to the governors",
    "clerk to the governing body",
    "clerk to governing body",
    "governance professional",
    "clerk",
  ],
  "it-lead": [
    "it lead",
    "it leader",
    "ict lead",
    "ict manager",
    "it manager",
    "network manager",
    "ict network manager",
    "digital lead",
    "ict coordinator",
    "computing lead",
    "computing leader",
  ],
  teacher: [
    "teacher",
    "class teacher",
    "classroom teacher",
    "teacher of maths",
    "teacher of mathematics",
    "teacher of english",
    "teacher of science",
    "teacher mainscale",
    "main scale teacher",
    "qualified teacher",
    "teacher upper pay scale",
    "supply teacher",
    "cover teacher",
    "unqualified teacher",
  ],
  ect: [
    "ect",
    "ect1",
    "ect2",
    "ect 1",
    "ect 2",
    "early career teacher",
    "early careers teacher",
    "nqt",
    "newly qualified teacher",
  ],
  "teaching-assistant": [
    "teaching assistant",
    "ta",
    "hlta",
    "higher level teaching assistant",
    "learning support assistant",
    "lsa",
    "classroom assistant",
    "senior teaching assistant",
    "send teaching assistant",
    "1 1 teaching assistant",
    "special needs teaching assistant",
    "teaching assistant level 2",
    "teaching assistant level 3",
  ],
};

const plain = (title: string) =>
  title
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/\bco-?\s?ordinator\b/g, "coordinator")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const byTitle = new Map<string, Role>(
  Object.entries(synonyms).flatMap(([role, titles]) => titles.map((title) => [plain(title), role as Role])),
);

/** A subject's teacher is a teacher: "Teacher of Geography", "Year 4 Teacher", "Class Teacher (Y3)". */
const anyTeacher =
  /^(teacher of [\p{L} ]+|(year|yr|y) ?\d+ (class )?teacher|(class )?teacher (year|yr|y) ?\d+|reception (class )?teacher)$/u;

function roleOf(title: string): Role | undefined {
  const words = plain(title);
  return byTitle.get(words) ?? (anyTeacher.test(words) ? "teacher" : undefined);
}

/** The roles in a cell: one, or several that are written with a stroke, comma or "and" between. Undefined when any part is none of them. */
export function readRoles(cell: string): readonly Role[] | undefined {
  const whole = roleOf(cell) ?? roleOf(cell.replace(/\([^)]*\)/g, " "));
  if (whole) return [whole];
  const parts = cell.split(/[/;,+|]|\band\b|&|\n/i).filter((part) => part.trim() !== "");
  const found = parts.map(roleOf);
  if (parts.length < 2 || !found.every((role) => role !== undefined)) return undefined;
  return [...new Set(found)];
}

/** The role whose words come nearest to a title that is none. */
export function nearestRole(cell: string): Role | undefined {
  const [title] = nearest(plain(cell), byTitle.keys(), 1);
  return title === undefined ? undefined : byTitle.get(title);
}
