import { describe, expect, it } from "@jest/globals";
import { anAudience } from "../../testing/builders.ts";
import { nobody } from "./audience.ts";
import { eitherAudience } from "./either-audience.ts";
import type { PersonId } from "./person.ts";

describe("those whom one rule reaches or another", () => {
  it("are both rules' posts and people where they are narrowed alike", () => {
    const dsls = anAudience({ roles: ["dsl"], phases: ["primary"], people: ["ann" as PersonId] });
    const heads = anAudience({ roles: ["headteacher", "dsl"], phases: ["primary"], people: [] });
    expect(eitherAudience(dsls, heads)).toEqual(
      anAudience({ roles: ["dsl", "headteacher"], phases: ["primary"], people: ["ann" as PersonId] }),
    );
  });

  it("are the other's where one chooses nobody", () => {
    const heads = anAudience({ roles: ["headteacher"] });
    expect(eitherAudience(nobody, heads)).toEqual(heads);
    expect(eitherAudience(heads, nobody)).toEqual(heads);
  });

  it("are never more than either rule's: narrowed differently, the first stands", () => {
    const primaryDsls = anAudience({ roles: ["dsl"], phases: ["primary"] });
    const allHeads = anAudience({ roles: ["headteacher"] });
    expect(eitherAudience(primaryDsls, allHeads)).toEqual(primaryDsls);
  });
});
