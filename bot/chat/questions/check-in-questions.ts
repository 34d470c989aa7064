import { z } from "zod";
import { ask } from "../ask.ts";

export const checkIn = ask(
  "check-in",
  [
    "check in",
    "check me in",
    "check in to the meeting",
    "check me in to the meeting",
    "I am checking in",
    "checking in",
    "sign in to the meeting",
    "sign me in to the meeting",
    "sign the register",
  ],
  // The code as it was typed: whether it can be one is for the rule to say, in a sentence.
  z.object({ code: z.string().max(40).optional() }),
  { description: "Check in to the meeting you are at", inCommandList: true },
);
