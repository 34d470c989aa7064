import { describe, expect, it } from "@jest/globals";
import { acting, asha, ben, dev, esme, threeHeads, tuesday } from "../../testing/three-heads.ts";
import { buildDirectory } from "../directory/directory.ts";
import { canChooseAudience } from "./can-choose-audience.ts";

const { schools = [], people = [], posts = [] } = threeHeads;
const seen = {
  networks: [{ leads: [] }, { leads: [esme] }],
  directory: buildDirectory({ schools, people, posts }),
  today: tuesday,
};
const led = { ...seen, networks: [] };

describe("choosing from the directory", () => {
  it.each([
    { name: "a head may, who can propose an item", actor: acting(asha), of: led, may: true },
    { name: "whoever leads any network may", actor: acting(esme), of: seen, may: true },
    { name: "an editor of the briefing may", actor: acting(esme, "Briefing.Edit"), of: led, may: true },
    { name: "the central team may", actor: acting(esme, "Trust.Manage"), of: led, may: true },
    { name: "a SENDCO who leads nothing may not", actor: acting(dev), of: seen, may: false },
    { name: "somebody without a post may not", actor: acting(esme), of: led, may: false },
    { name: "another head may", actor: acting(ben), of: led, may: true },
  ])("$name", ({ actor, of, may }) => {
    expect(canChooseAudience(actor, of)).toBe(may);
  });
});
