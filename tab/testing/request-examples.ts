import type { ResourceRequest } from "../../shared/contract/resources/resource-requests.schema.ts";

/** What Dev Ellis asked the SENDCO network for, as a member sees it who may answer. */
export const aResourceRequest = (more: Partial<ResourceRequest> = {}): ResourceRequest => ({
  id: "sendco.abc.0",
  network: { id: "sendco", name: "SENDCO" },
  words: "wobble cushions",
  askers: [{ id: "p1", name: "Asha Bell", posts: "headteacher at Ubley Primary" }],
  asks: 1,
  askedAt: "2026-11-24T12:00:00.000Z",
  notes: ["For a boy in year 4"],
  status: "open",
  isMine: false,
  canAnswer: true,
  canWithdraw: false,
  canClose: false,
  canTakeBack: false,
  ...more,
});
