import type { Call } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { people, schools } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const asCentralTeam = async (call: Call, ...asked: Asked) => (await call(people.centralTeam, ...asked)).body;

const newPost = () => ({
  id: newItemId(),
  role: "careers-leader",
  school: schools.b,
  startsOn: "2026-09-01",
});
const aDay = { kind: "inset", name: "INSET day", from: "2027-01-04", to: "2027-01-04", school: schools.a };

/** A post of the teacher of B's that nobody else's request touches: each stands in a month of its own. */
let months = 0;
async function freshPost(call: Call) {
  const month = String((months % 12) + 1).padStart(2, "0");
  const year = 2030 + Math.floor(months++ / 12);
  const dates = { startsOn: `${year}-${month}-01`, endsOn: `${year}-${month}-02` };
  const body = { ...newPost(), ...dates };
  const post = await asCentralTeam(call, `POST /api/directory/staff/${people.teacherOfB}/posts`, { body });
  return { id: String(post.id), version: String(post.version), dates };
}

async function freshClosure(call: Call) {
  const closure = await asCentralTeam(call, "POST /api/directory/closures", {
    body: { id: newItemId(), ...aDay },
  });
  return { id: String(closure.id), version: String(closure.version) };
}

/** For each line of the table of rights about the directory, a request that nothing but the asker's rights would refuse. */
export const directoryRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/directory/staff": async () => [`GET /api/directory/staff?q=ha&school=${schools.a}`],
  "POST /api/directory/staff": async () => [
    "POST /api/directory/staff",
    {
      body: {
        email: `${people.sendco}@trust.example`,
        post: { ...newPost(), startsOn: "2031-01-01", endsOn: "2031-01-01" },
      },
    },
  ],
  "GET /api/directory/accounts": async () => [
    `GET /api/directory/accounts?email=${people.teacher}@trust.example`,
  ],
  "GET /api/directory/staff/:person": async () => [`GET /api/directory/staff/${people.headOfA}`],
  "POST /api/directory/staff/:person/leaving": async () => [
    `POST /api/directory/staff/${people.teacherOfB}/leaving`,
    { body: { lastDay: "2099-08-31" } },
  ],
  "POST /api/directory/staff/:person/posts": async (call) => {
    const { dates } = await freshPost(call);
    return [
      `POST /api/directory/staff/${people.teacher}/posts`,
      { body: { ...newPost(), ...dates, school: schools.c } },
    ];
  },
  "PUT /api/directory/posts/:post": async (call) => {
    const { id, version, dates } = await freshPost(call);
    return [`PUT /api/directory/posts/${id}`, { body: dates, version }];
  },
  "DELETE /api/directory/posts/:post": async (call) => {
    const { id, version } = await freshPost(call);
    return [`DELETE /api/directory/posts/${id}`, { version }];
  },
  "GET /api/directory/school-records": async () => ["GET /api/directory/school-records"],
  "GET /api/directory/school-records/:urn": async () => [`GET /api/directory/school-records/${schools.a}`],
  "PUT /api/directory/school-records/:urn": async (call) => {
    const { version } = await asCentralTeam(call, `GET /api/directory/school-records/${schools.a}`);
    return [
      `PUT /api/directory/school-records/${schools.a}`,
      { body: { hub: "Gordano", pupils: 201, coverRatePerHour: 28 }, version: String(version) },
    ];
  },
  "GET /api/directory/closures": async () => ["GET /api/directory/closures"],
  "POST /api/directory/closures": async () => [
    "POST /api/directory/closures",
    { body: { id: newItemId(), ...aDay } },
  ],
  "PUT /api/directory/closures/:closure": async (call) => {
    const { id, version } = await freshClosure(call);
    return [`PUT /api/directory/closures/${id}`, { body: aDay, version }];
  },
  "DELETE /api/directory/closures/:closure": async (call) => {
    const { id, version } = await freshClosure(call);
    return [`DELETE /api/directory/closures/${id}`, { version }];
  },
  "GET /api/settings": async () => ["GET /api/settings"],
  "PUT /api/settings": async (call) => {
    const { version, settings } = await asCentralTeam(call, "GET /api/settings");
    return ["PUT /api/settings", { body: settings, version: String(version) }];
  },
};
