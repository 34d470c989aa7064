import type { Call } from "./caller.ts";
import { people } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const headers = { "content-type": "application/octet-stream" };
const staffFile = Buffer.from("Name,E-mail,School,Role\n");
const files = {
  schools: Buffer.from(
    "URN,EstablishmentName,LA (name),PhaseOfEducation (name)\n300001,New Primary,North Somerset,Primary\n",
  ),
  people: Buffer.concat([staffFile, Buffer.from("Somebody,nobody@trust.example,Nowhere,Cook\n")]),
};
type Kind = keyof typeof files;

const preview = (kind: Kind): Asked => [
  `POST /api/directory/imports/${kind}/preview?file=a.csv&of=everything`,
  { body: files[kind], headers },
];

/** Applies what a member of the central team was shown just before. */
async function apply(kind: Kind, call: Call): Promise<Asked> {
  const { body } = await call(people.centralTeam, ...preview(kind));
  return [
    `POST /api/directory/imports/${kind}/apply?file=a.csv&of=everything&fingerprint=${String(body.fingerprint)}`,
    { body: files[kind], headers },
  ];
}

/** For each line of the table of rights about imports, a request that nothing but the asker's rights would refuse. */
export const importRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "POST /api/directory/imports/schools/preview": async () => preview("schools"),
  "POST /api/directory/imports/schools/apply": (call) => apply("schools", call),
  "POST /api/directory/imports/people/preview": async () => preview("people"),
  "POST /api/directory/imports/people/apply": (call) => apply("people", call),
};
