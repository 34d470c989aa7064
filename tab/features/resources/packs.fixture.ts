import type {
  FoundResource,
  Resource,
  ResourceDetail,
  Resources,
} from "../../../shared/contract/resources/resources.schema.ts";

const about = {
  ...{ publisher: "DfE", kind: "guidance", phase: "all", networks: ["sendco"], description: "" },
  standing: "current" as const,
};

export const anEntry = (id: string, said: Partial<Resource> = {}): Resource => ({
  ...{ id, title: `Resource ${id}`, address: `https://www.gov.uk/${id}` },
  ...about,
  ...said,
});

/** A pack of two resources, as somebody reads it who keeps nothing. */
export const aPack = (said: Partial<ResourceDetail> = {}): ResourceDetail => ({
  ...{ id: "pack", title: "New SENDCO starter pack", address: "", isPack: true, version: '"1"' },
  ...about,
  ...{ publisher: "", kind: "pack", description: "For your first half term." },
  ...{ canCurate: false, canChange: false, canDecide: false, canWithdraw: false },
  ...{ keyStages: [], subjects: [], variants: [], replaces: [], adaptations: [] },
  entries: [anEntry("code", { title: "SEND code of practice" }), anEntry("eef", { publisher: "EEF" })],
  ...said,
});

export const aFoundPack = (holds: number, said: Partial<FoundResource> = {}): FoundResource => ({
  ...{ ...anEntry("pack"), ...about, title: "New SENDCO starter pack", address: "", isPack: true },
  ...{ publisher: "", kind: "pack", holds, marks: { title: [], description: [] } },
  ...said,
});

export const allFound = (...resources: FoundResource[]): Resources => ({
  total: resources.length,
  resources,
  counts: {
    ...{ network: [], phase: [], kind: [], publisher: [], subject: [] },
    ...{ school: [], changed: [], saved: [] },
  },
});
