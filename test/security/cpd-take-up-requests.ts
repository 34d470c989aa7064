import type { Call } from "./caller.ts";
import { meetings } from "./guarded-meetings.ts";
import { english, people, schools, unled } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const of = (address: `GET /${string}`) => async (): Promise<Asked> => [address];

/** For each line of the table of rights about how people stand to their CPD, a request that nothing but rights would refuse. */
export const cpdTakeUpRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/cpd/trust": of("GET /api/cpd/trust"),
  "GET /api/cpd/trust/export/:format (workbook)": of("GET /api/cpd/trust/export/xlsx"),
  "GET /api/cpd/trust/export/:format (CSV)": of("GET /api/cpd/trust/export/csv"),
  "GET /api/cpd/schools/:urn (A)": of(`GET /api/cpd/schools/${schools.a}`),
  "GET /api/cpd/schools/:urn (B)": of(`GET /api/cpd/schools/${schools.b}`),
  "GET /api/cpd/schools/:urn (C)": of(`GET /api/cpd/schools/${schools.c}`),
  "GET /api/cpd/schools/:urn (D)": of(`GET /api/cpd/schools/${schools.d}`),
  "GET /api/cpd/schools/:urn (nowhere)": of("GET /api/cpd/schools/999999"),
  "GET /api/cpd/schools/:urn/export/:format (A)": of(`GET /api/cpd/schools/${schools.a}/export/csv`),
  "GET /api/cpd/schools/:urn/export/:format (B)": of(`GET /api/cpd/schools/${schools.b}/export/xlsx`),
  "GET /api/cpd/people/:person (SENDCO of A)": of(`GET /api/cpd/people/${people.sendco}`),
  "GET /api/cpd/people/:person (teacher of B)": of(`GET /api/cpd/people/${people.teacherOfB}`),
  "GET /api/cpd/people/:person (lead, of D)": of(`GET /api/cpd/people/${people.lead}`),
  "GET /api/cpd/people/:person (nobody)": of("GET /api/cpd/people/nobody"),
  "GET /api/cpd/people/:person/record.pdf (SENDCO of A)": of(
    `GET /api/cpd/people/${people.sendco}/record.pdf`,
  ),
  "GET /api/cpd/people/:person/record.csv (teacher of B)": of(
    `GET /api/cpd/people/${people.teacherOfB}/record.csv?year=2025-26`,
  ),
  "GET /api/cpd/people/:person/record.csv (nobody)": of("GET /api/cpd/people/nobody/record.csv"),
  "GET /api/cpd/feedback": of("GET /api/cpd/feedback"),
  "GET /api/cpd/feedback/export/:format": of("GET /api/cpd/feedback/export/xlsx"),
  "GET /api/networks/:network/feedback (led by lead)": of(`GET /api/networks/${english.id}/feedback`),
  "GET /api/networks/:network/feedback (led by nobody)": of(`GET /api/networks/${unled.id}/feedback`),
  "GET /api/networks/:network/feedback (nowhere)": of("GET /api/networks/nowhere/feedback"),
  "GET /api/networks/:network/feedback/export/:format (led by lead)": of(
    `GET /api/networks/${english.id}/feedback/export/csv`,
  ),
  "GET /api/networks/:network/feedback/export/:format (led by nobody)": of(
    `GET /api/networks/${unled.id}/feedback/export/xlsx`,
  ),
  "GET /api/meetings/:meeting/feedback": of(`GET /api/meetings/${meetings.recorded}/feedback`),
  "GET /api/meetings/:meeting/feedback (draft)": of(`GET /api/meetings/${meetings.draft}/feedback`),
  "GET /api/cpd/mine/feedback": of("GET /api/cpd/mine/feedback"),
  "PUT /api/cpd/mine/feedback/:meeting (the lead was there)": async () => [
    `PUT /api/cpd/mine/feedback/${meetings.attended}`,
    { body: { worth: "yes", change: "perhaps", pitch: "right" } },
  ],
  "GET /api/networks/:network/take-up (led by lead)": of(`GET /api/networks/${english.id}/take-up`),
  "GET /api/networks/:network/take-up (led by nobody)": of(`GET /api/networks/${unled.id}/take-up`),
  "GET /api/networks/:network/take-up (nowhere)": of("GET /api/networks/nowhere/take-up"),
  "GET /api/networks/:network/take-up/export/:format (led by lead)": of(
    `GET /api/networks/${english.id}/take-up/export/csv`,
  ),
  "GET /api/networks/:network/take-up/export/:format (led by nobody)": of(
    `GET /api/networks/${unled.id}/take-up/export/xlsx`,
  ),
};
