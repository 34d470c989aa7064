import { expect, it } from "@jest/globals";
import { myReplyWords, replyWords, type SaidReply } from "./my-reply.ts";

it.each<[SaidReply, string, string]>([
  [{ kind: "accepted" }, "You are coming.", "Coming"],
  [{ kind: "apologies" }, "You sent your apologies.", "Sent apologies"],
  [
    { kind: "represented", representative: { name: "Sam Hill" } },
    "Sam Hill is coming in your place.",
    "Sam Hill is coming instead",
  ],
  [
    { kind: "waiting" },
    "You are on the waiting list. You will hear when there is a place.",
    "On the waiting list",
  ],
])("a reply is told to the one who gave it, and about them: %j", (reply, toThem, aboutThem) => {
  expect(myReplyWords(reply)).toBe(toThem);
  expect(replyWords(reply)).toBe(aboutThem);
});

it("no reply is said to be none", () => {
  expect(replyWords(undefined)).toBe("No reply yet");
});
