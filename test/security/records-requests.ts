import type { Call } from "./caller.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const of = (address: `GET /${string}`) => async (): Promise<Asked> => [address];

/** For each line of the table of rights about people's records, a request that nothing but rights would refuse. */
export const recordsRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/cpd/mine/viewings": of("GET /api/cpd/mine/viewings"),
  "GET /api/directory/staff/:person/viewings": of(`GET /api/directory/staff/${people.sendco}/viewings`),
  "GET /api/directory/staff/:person/erasure": of(`GET /api/directory/staff/${people.sendco}/erasure`),
  "POST /api/directory/staff/:person/erasure (in post)": async () => [
    `POST /api/directory/staff/${people.sendco}/erasure`,
    { body: { name: "Sam Beale", because: "Asked by letter" } },
  ],
  "GET /api/settings/records": of("GET /api/settings/records"),
  "GET /api/cpd/mine/export/:format (JSON)": of("GET /api/cpd/mine/export/json"),
  "GET /api/cpd/mine/export/:format (workbook)": of("GET /api/cpd/mine/export/xlsx"),
  "GET /api/directory/staff/:person/export/:format (JSON)": of(
    `GET /api/directory/staff/${people.sendco}/export/json`,
  ),
  "GET /api/directory/staff/:person/export/:format (workbook)": of(
    `GET /api/directory/staff/${people.sendco}/export/xlsx`,
  ),
};
