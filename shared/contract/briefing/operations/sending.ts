import { z } from "zod";
import type { Operation } from "../../operation.ts";
import { editorEditionSchema } from "../edition.schema.ts";
import {
  chooseWaySchema,
  myWaySchema,
  previewedSendingSchema,
  sendingChangeSchema,
  sendingReportSchema,
  tellAgainSchema,
  testSendingSchema,
  testSentSchema,
} from "../sending.schema.ts";

/** How an edition reaches its readers, and what became of it. */
export const sendingOperations: readonly Operation[] = [
  {
    id: "previewSending",
    method: "GET",
    path: "/briefing/editions/:edition/preview/sending",
    summary: "What one reader gets of an edition by each way, as it is sent. Nothing is.",
    query: z.object({ reader: z.string().min(1).max(100).describe("A person's object id in Entra.") }),
    answer: previewedSendingSchema,
    refusals: ["edition.not-found", "person.not-found"],
  },
  {
    id: "readSending",
    method: "GET",
    path: "/briefing/editions/:edition/sending",
    summary: "What became of telling each reader of an edition that has gone out. For editors.",
    answer: sendingReportSchema,
    refusals: ["edition.not-found"],
  },
  {
    id: "changeSending",
    method: "POST",
    path: "/briefing/editions/:edition/sending",
    summary: "Pauses sending, goes on with it, or ends it with whom it has reached. Safe to repeat.",
    body: sendingChangeSchema,
    answer: editorEditionSchema,
    refusals: ["edition.not-found", "edition.not-going-out", "edition.changed"],
  },
  {
    id: "tellAgain",
    method: "POST",
    path: "/briefing/editions/:edition/sending/again",
    summary:
      "Sends an edition again to those of whom it is in doubt, or was refused, whether it reached them.",
    body: tellAgainSchema,
    answer: sendingReportSchema,
    refusals: ["edition.not-found", "edition.not-out", "edition.being-published"],
  },
  {
    id: "testSending",
    method: "POST",
    path: "/briefing/editions/:edition/test",
    summary: "Sends an edition to oneself, in one way, as one reader will get it.",
    body: testSendingSchema,
    answer: testSentSchema,
    refusals: ["edition.not-found", "person.not-found", "way.no-address"],
  },
  {
    id: "readMyWay",
    method: "GET",
    path: "/briefing/way",
    summary: "How the briefing comes to oneself.",
    answer: myWaySchema,
  },
  {
    id: "chooseMyWay",
    method: "PUT",
    path: "/briefing/way",
    summary: "Chooses how the briefing comes to oneself, from the next one on. Safe to repeat.",
    body: chooseWaySchema,
    answer: myWaySchema,
    refusals: ["way.no-chat", "way.chat-unsure", "way.no-address"],
  },
];
