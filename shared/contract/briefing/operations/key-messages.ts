import type { Operation } from "../../operation.ts";
import {
  keyMessageSchema,
  keyMessagesSchema,
  newMessageSchema,
  plannedMessageSchema,
} from "../key-message.schema.ts";

/** What the trust wants heard several times. */
export const keyMessageOperations: readonly Operation[] = [
  {
    id: "listKeyMessages",
    method: "GET",
    path: "/briefing/key-messages",
    summary: "What is planned to be said several times, and what was said of it when.",
    answer: keyMessagesSchema,
  },
  {
    id: "planKeyMessage",
    method: "POST",
    path: "/briefing/key-messages",
    summary: "Plans a message for several Tuesdays, under an id that the sender chose.",
    body: newMessageSchema,
    status: 201,
    answer: keyMessageSchema,
    refusals: ["key-message.invalid"],
  },
  {
    id: "replanKeyMessage",
    method: "PUT",
    path: "/briefing/key-messages/:message",
    summary: "Plans a message anew. What was said of it stays said.",
    body: plannedMessageSchema,
    ifMatch: true,
    answer: keyMessageSchema,
    refusals: ["key-message.invalid", "key-message.not-found", "key-message.changed"],
  },
  {
    id: "dropKeyMessage",
    method: "DELETE",
    path: "/briefing/key-messages/:message",
    summary: "Takes a plan away. Items that were made of it stay.",
    ifMatch: true,
    status: 204,
    refusals: ["key-message.changed"],
  },
];
