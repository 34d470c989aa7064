import type { Call } from "./caller.ts";
import { newItemId } from "./draft-item.ts";
import { packs, people, resources } from "./guarded-trust.ts";
import type { Asked } from "./rights-requests.ts";

const read =
  ({ id }: { readonly id: string }) =>
  async (): Promise<Asked> => [`GET /api/resources/${id}`];

const opened =
  ({ id }: { readonly id: string }) =>
  async (): Promise<Asked> => [`POST /api/resources/${id}/opened`];

const saved =
  ({ id }: { readonly id: string }) =>
  async (): Promise<Asked> => [`PUT /api/resources/${id}/saved`];

/** A resource as its form sends it. */
const resourceBody = (changes: object = {}) => ({
  title: "Zones of regulation",
  address: `https://trust.example/${newItemId()}`,
  publisher: "The trust",
  kind: "guidance",
  phase: "all",
  networks: ["english"],
  description: "",
  keyStages: [],
  subjects: [],
  variants: [],
  ...changes,
});

const packBody = () => {
  const {
    address: _address,
    kind: _kind,
    ...said
  } = resourceBody({ title: "New reading lead starter pack" });
  return { id: newItemId(), ...said, entries: [resources.open.id] };
};

/** A link of the English network that nobody else's request touches: current, or proposed by the teacher. */
async function freshLink(call: Call, by: string): Promise<{ id: string; version: string }> {
  const { body } = await call(by, "POST /api/resources/links", {
    body: { id: newItemId(), ...resourceBody() },
  });
  return { id: String(body.id), version: String(body.version) };
}

const ofFresh =
  (by: string, ask: (fresh: { id: string; version: string }) => Asked) =>
  async (call: Call): Promise<Asked> =>
    ask(await freshLink(call, by));

const ofFreshPack =
  (ask: (fresh: { id: string; version: string }) => Asked) =>
  async (call: Call): Promise<Asked> => {
    const { body } = await call(people.centralTeam, "POST /api/resources/packs", { body: packBody() });
    return ask({ id: String(body.id), version: String(body.version) });
  };

const change = ({ id, version }: { id: string; version: string }): Asked => [
  `PUT /api/resources/${id}`,
  { body: resourceBody(), version },
];
const stand =
  (status: string) =>
  ({ id, version }: { id: string; version: string }): Asked => [
    `PUT /api/resources/${id}/standing`,
    { body: { status }, version },
  ];

/** For each line of the table of rights about resources, a request that nothing but the asker's rights would refuse. */
export const resourceRequests: Readonly<Record<string, (call: Call) => Promise<Asked>>> = {
  "GET /api/resources": async () => ["GET /api/resources"],
  "GET /api/helpers": async () => ["GET /api/helpers?q=english"],
  "GET /api/helpers/mine": async () => ["GET /api/helpers/mine"],
  "PUT /api/helpers/mine": async () => ["PUT /api/helpers/mine"],
  "DELETE /api/helpers/mine": async () => ["DELETE /api/helpers/mine"],
  "GET /api/resources/saved": async () => ["GET /api/resources/saved"],
  "PUT /api/resources/:resource/saved": saved(resources.open),
  "PUT /api/resources/:resource/saved (for SENDCOs)": saved(resources.forSendcos),
  "DELETE /api/resources/:resource/saved": async () => [`DELETE /api/resources/${resources.open.id}/saved`],
  "GET /api/resources/:resource": read(resources.open),
  "GET /api/resources/:resource (for SENDCOs)": read(resources.forSendcos),
  "GET /api/resources/:resource (proposed)": read(resources.proposed),
  "GET /api/resources/:resource (archived)": read(resources.archived),
  "GET /api/resources/:resource (removed)": read(resources.removed),
  "GET /api/resources/upkeep/opened": async () => ["GET /api/resources/upkeep/opened"],
  "GET /api/resources/opened-by-colleagues": async () => ["GET /api/resources/opened-by-colleagues"],
  "POST /api/resources/:resource/opened": opened(resources.open),
  "POST /api/resources/:resource/opened (for SENDCOs)": opened(resources.forSendcos),
  "POST /api/resources/:resource/opened (archived)": opened(resources.archived),
  "GET /api/resources/kept": async () => ["GET /api/resources/kept"],
  "POST /api/resources/links": async () => [
    "POST /api/resources/links",
    { body: { id: newItemId(), ...resourceBody() } },
  ],
  "POST /api/resources/links/offer": async () => [
    "POST /api/resources/links/offer",
    { body: { address: "https://school.example/" } },
  ],
  "POST /api/resources/packs": async () => ["POST /api/resources/packs", { body: packBody() }],
  "PUT /api/resources/:resource (pack)": ofFreshPack(change),
  "PUT /api/resources/:resource/standing (pack)": ofFreshPack(stand("archived")),
  "GET /api/resources/:resource (pack)": read(packs.open),
  "GET /api/resources/:resource (pack for SENDCOs)": read(packs.forSendcos),
  "PUT /api/resources/:resource/saved (pack)": saved(packs.open),
  "PUT /api/resources/:resource/saved (pack for SENDCOs)": saved(packs.forSendcos),
  "POST /api/resources/:resource/opened (pack)": opened(packs.open),
  "POST /api/resources/:resource/opened (pack for SENDCOs)": opened(packs.forSendcos),
  "PUT /api/resources": async () => [
    "PUT /api/resources",
    { body: { changes: [{ id: resources.open.id, version: '"x"', set: { kind: "policy" } }] } },
  ],
  "PUT /api/resources/:resource": ofFresh(people.centralTeam, change),
  "PUT /api/resources/:resource (proposed)": ofFresh(people.teacher, change),
  "PUT /api/resources/:resource/decision": ofFresh(people.teacher, ({ id, version }) => [
    `PUT /api/resources/${id}/decision`,
    { body: { accepted: true, because: "" }, version },
  ]),
  "PUT /api/resources/:resource/standing": ofFresh(people.centralTeam, stand("archived")),
  "PUT /api/resources/:resource/standing (withdrawn)": ofFresh(people.teacher, stand("removed")),
  "POST /api/networks/:network/library/uploads": async () => [
    "POST /api/networks/english/library/uploads",
    { body: { name: "Phonics.docx", size: 10 } },
  ],
  "POST /api/networks/:network/library/uploads/:upload/finished": async () => [
    "POST /api/networks/english/library/uploads/none/finished",
    { body: { name: "Phonics.docx" } },
  ],
  "DELETE /api/networks/:network/library/uploads/:upload": async () => [
    "DELETE /api/networks/english/library/uploads/none",
  ],
  "POST /api/networks/:network/library/versions": async () => [
    "POST /api/networks/english/library/versions",
    { body: { resource: "english.404", name: "Phonics.docx", size: 10 } },
  ],
  "POST /api/networks/:network/library/versions/finished": async () => [
    "POST /api/networks/english/library/versions/finished",
    { body: { id: "none", resource: "english.404", url: "https://x.example/", contents: "c" } },
  ],
};
