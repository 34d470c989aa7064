import { z } from "zod";
import { sinceSchema } from "../../../shared/contract/briefing/catch-up.schema.ts";
import { phrases } from "../about.ts";
import { ask } from "../ask.ts";

/** Looks back at briefings. "What have I missed" alone asks what is owed, wherever it comes from: that is the list of what to do. */
export const missed = ask(
  "briefing.missed",
  phrases(
    "catch me up",
    "catch up",
    "what have I missed {since}",
    "what did I miss",
    "what did I miss {since}",
    "have I missed anything {since}",
    "did I miss anything {since}",
    "catch me up {since}",
    "catch up {since}",
    "catch me up on the briefings",
    "catch me up on the briefings {since}",
    "what have I missed in the briefing",
    "what have I missed in the briefings {since}",
    "what did I miss in the briefing",
    "what did I miss in the briefings {since}",
    "which briefings have I missed",
    "which briefings have I missed {since}",
    "what did I miss while I was away",
    "what have I missed while I was away",
    "I have been away {since}",
    "what haven't I read",
    "what have I not read",
    "what haven't I read {since}",
    "what have I not read {since}",
    "what have I not done {since}",
    "what haven't I done {since}",
    "unread briefings",
    "unread items",
    "briefings {since}",
    "the briefing {since}",
    "what's been in the briefing {since}",
    "what was in the briefing {since}",
    "what's new {since}",
    "anything new {since}",
    "what's come out {since}",
    "what's happened {since}",
  ),
  z.object({ since: sinceSchema.default("this-term") }),
  { description: "What you have not read or not done in briefings since then", inCommandList: false },
);
