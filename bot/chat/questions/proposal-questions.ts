import { z } from "zod";
import { ask } from "../ask.ts";
import { proposalFilledSchema } from "../propose/proposal-filled.ts";

export const proposeAnItem = ask(
  "briefing.propose",
  [
    "propose an item",
    "propose an item for the briefing",
    "propose something for the briefing",
    "propose a briefing item",
    "suggest an item for the briefing",
    "suggest something for the briefing",
    "I have something for the briefing",
    "can this go in the briefing",
    "put something in the briefing",
    "put an item in the briefing",
    "add an item to the briefing",
    "add something to the briefing",
    "submit an item for the briefing",
  ],
  z.object({}),
  { description: "Something that should go into a Tuesday briefing", inCommandList: true },
);

export const sendProposal = ask("briefing.send-proposal", [], proposalFilledSchema, {
  description: "Send an item to the briefing's editors",
  inCommandList: false,
});
