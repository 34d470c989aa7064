import { readThesaurus } from "../thesaurus.ts";
import { assessmentAndTeaching } from "./assessment-teaching.ts";
import { attendanceAndBehaviour } from "./attendance-behaviour.ts";
import { curriculum } from "./curriculum.ts";
import { earlyYears } from "./early-years.ts";
import { everyday } from "./everyday.ts";
import { governanceAndPremises } from "./governance-premises.ts";
import { office } from "./office.ts";
import { safeguarding } from "./safeguarding.ts";
import { send } from "./send.ts";
import { staff } from "./staff.ts";
import { taught } from "./taught.ts";

/** The language of English schools: acronyms, equivalents, and everyday words for what documents call otherwise. */
export const schoolThesaurus = readThesaurus(
  [
    send,
    safeguarding,
    attendanceAndBehaviour,
    earlyYears,
    curriculum,
    assessmentAndTeaching,
    staff,
    governanceAndPremises,
    everyday,
    taught,
    office,
  ].join("\n"),
);
