import type { Call } from "./caller.ts";
import { meetings } from "./guarded-meetings.ts";
import { people, schools } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const session = `/api/cpd/cascades/meetings/${meetings.cascaded}` as const;
const of = (address: `GET /${string}`) => async (): Promise<Asked> => [address];
const school = (urn: string) => of(`GET ${session}/schools/${urn}`);

/** The same for whoever says it, so that who comes later has lost no race. */
const said =
  (urn: string, reached = 2) =>
  async (): Promise<Asked> => [
    `PUT ${session}/schools/${urn}`,
    { body: { on: "2026-11-20", reached, line: "Staff meeting" }, version: '""' },
  ];

async function visited(call: Call): Promise<Asked> {
  const [address, request] = await said(schools.b)();
  await call(people.headOfBAndD, address, request);
  const { body } = await call(people.centralTeam, `GET ${session}/schools/${schools.b}`);
  const visit = { on: "2026-11-21", line: "Seen in Year 3" };
  return [`PUT ${session}/schools/${schools.b}/visit`, { body: visit, version: String(body.version) }];
}

/** Taken back, or taken back already: a second time it is as it was. */
async function takenBack(call: Call): Promise<Asked> {
  const [address, request] = await said(schools.c, 1)();
  await call(people.headOfC, address, request);
  const { body } = await call(people.centralTeam, `GET ${session}/schools/${schools.c}`);
  return [`DELETE ${session}/schools/${schools.c}`, { version: String(body.version) }];
}

async function visitTakenBack(call: Call): Promise<Asked> {
  await call(people.centralTeam, ...(await visited(call)));
  const { body } = await call(people.centralTeam, `GET ${session}/schools/${schools.b}`);
  return [`DELETE ${session}/schools/${schools.b}/visit`, { version: String(body.version) }];
}

/** For each line of the table of rights about carrying sessions on, a request that nothing but rights would refuse. */
export const cascadeRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/cpd/cascades": of("GET /api/cpd/cascades"),
  "GET /api/cpd/cascades/export/:format": of("GET /api/cpd/cascades/export/xlsx"),
  "GET /api/cpd/cascades/meetings/:meeting": of(`GET ${session}`),
  "GET /api/cpd/cascades/meetings/:meeting (asks for nothing)": of(
    `GET /api/cpd/cascades/meetings/${meetings.english}`,
  ),
  "GET /api/cpd/cascades/meetings/:meeting/schools/:urn (A)": school(schools.a),
  "GET /api/cpd/cascades/meetings/:meeting/schools/:urn (B)": school(schools.b),
  "GET /api/cpd/cascades/meetings/:meeting/schools/:urn (C)": school(schools.c),
  "GET /api/cpd/cascades/meetings/:meeting/schools/:urn (D)": school(schools.d),
  "GET /api/cpd/cascades/meetings/:meeting/schools/:urn (nowhere)": school("999999"),
  "PUT /api/cpd/cascades/meetings/:meeting/schools/:urn (A)": said(schools.a),
  "PUT /api/cpd/cascades/meetings/:meeting/schools/:urn (D)": said(schools.d),
  "DELETE /api/cpd/cascades/meetings/:meeting/schools/:urn (C)": takenBack,
  "PUT /api/cpd/cascades/meetings/:meeting/schools/:urn/visit": visited,
  "DELETE /api/cpd/cascades/meetings/:meeting/schools/:urn/visit": visitTakenBack,
};
