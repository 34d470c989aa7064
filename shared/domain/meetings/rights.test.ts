import { describe, expect, it } from "@jest/globals";
import { aMeeting, aNetwork } from "../../testing/builders.ts";
import type { Actor } from "../directory/actor.ts";
import type { PersonId } from "../directory/person.ts";
import { canPlanMeetings, canSeeMeeting } from "./rights.ts";

const maths = aNetwork("maths", { leads: ["mia" as PersonId] });
const english = aNetwork("english", { leads: ["eli" as PersonId] });
const mia: Actor = { person: "mia" as PersonId, appRoles: [] };
const editor: Actor = { person: "edda" as PersonId, appRoles: ["Briefing.Edit"] };
const central: Actor = { person: "cara" as PersonId, appRoles: ["Trust.Manage"] };

describe("planning meetings", () => {
  it.each<[string, Actor, typeof maths | undefined, boolean]>([
    ["a lead plans their own network's", mia, maths, true],
    ["a lead does not plan another network's", mia, english, false],
    ["a lead does not plan the trust's own", mia, undefined, false],
    ["the central team plans any network's", central, maths, true],
    ["the central team plans the trust's own", central, undefined, true],
    ["an editor of the briefing plans none", editor, maths, false],
  ])("%s", (_who, actor, network, expected) => {
    expect(canPlanMeetings(actor, network)).toBe(expected);
  });
});

describe("a draft of a meeting", () => {
  const draft = aMeeting("m1", { status: "draft" });

  it("is seen by who may plan it and by nobody else", () => {
    expect(canSeeMeeting(mia, draft, maths)).toBe(true);
    expect(canSeeMeeting(central, draft, maths)).toBe(true);
    expect(canSeeMeeting(mia, draft, english)).toBe(false);
    expect(canSeeMeeting(editor, draft, maths)).toBe(false);
  });

  it("is seen by everybody once it is scheduled", () => {
    expect(canSeeMeeting(editor, aMeeting("m1"), maths)).toBe(true);
  });
});
