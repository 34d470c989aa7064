import { describe, expect, it } from "@jest/globals";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { listStaff } from "./list-staff.ts";

const everybody = { words: "", role: undefined, school: undefined, page: 1, pageSize: 2 };

describe("looking for people", () => {
  it("shows a page at a time, and how many there are in all", async () => {
    const ports = inMemoryPorts(threeHeads);
    const names = async (page: number) => {
      const { people, total } = await listStaff(ports, { ...everybody, page });
      return [total, ...people.map(({ name }) => name)];
    };
    expect(await names(1)).toEqual([5, "Asha Bell", "Ben Carr"]);
    expect(await names(3)).toEqual([5, "Esmé Frost"]);
    expect(await names(4)).toEqual([5]);
  });

  it("narrows to a school, and to a post held there", async () => {
    const ports = inMemoryPorts(threeHeads);
    const ubley = "ubley" as SchoolUrn;
    const at = await listStaff(ports, { ...everybody, school: ubley });
    expect(at.people.map(({ name }) => name)).toEqual(["Asha Bell", "Dev Ellis-O’Shea"]);
    const sendcos = await listStaff(ports, { ...everybody, school: ubley, role: "sendco" });
    expect(sendcos.people.map(({ name }) => name)).toEqual(["Dev Ellis-O’Shea"]);
  });
});
