import type {
  KeptResource,
  KeptResources,
} from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";

const about = {
  address: "https://zones.example/start",
  publisher: "Zones",
  kind: "guidance",
  phase: "all",
  networks: ["english"],
  description: "How to begin.",
};

export const kept = (id: string, said: Partial<KeptResource> = {}): KeptResource => ({
  ...{ id, title: `Resource ${id}`, version: `"${id},1"`, standing: "proposed" },
  ...about,
  ...said,
});

export const keptAnswer = (said: Partial<KeptResources> = {}): KeptResources => ({
  ...{ waiting: [], proposed: [], archived: [], removed: [], isCurator: true },
  ...said,
});

export const detail = (said: Partial<ResourceDetail> = {}): ResourceDetail => ({
  ...{ id: "zones", title: "Zones of regulation", version: '"1"', standing: "current" },
  ...about,
  ...{ canCurate: true, canChange: true, canDecide: false, canWithdraw: false },
  ...{ keyStages: [], subjects: [], variants: [], replaces: [], adaptations: [] },
  ...said,
});
