import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { firstPerson } from "../../infra/provision/first-person.ts";
import { provisionTrust } from "../../infra/provision/provision-trust.ts";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aPerson } from "../../shared/testing/builders.ts";
import { type EmptySite, emptySite, everyRow } from "./empty-site.ts";

const inaId = "aaaaaaaa-0000-4000-8000-000000000001";
const ina = { ...aPerson(inaId, "Ina O'Brien"), email: "ina.o'brien@trust.example" };
const tom = { ...aPerson("aaaaaaaa-0000-4000-8000-000000000002", "Tom"), email: "tom@trust.example" };

describe("the first person in Beacon", () => {
  let site: EmptySite;
  beforeEach(async () => {
    site = await emptySite();
    const administrator = await tenantAdministrator(site.config.GRAPH_URL, site);
    await administrator.addPeople([ina, tom]);
    site.sent.length = 0;
  });
  afterEach(() => site.close());

  const look = (address: string) => firstPerson(site.graph, site.siteId, address);
  const make = () => provisionTrust(site.graph, site.siteId, { today: civilDate("2026-11-24") });
  const people = async () => (await everyRow(site)).get("People")?.map(({ fields }) => fields) ?? [];

  it("is found by address before there is a list, and added once there is one, a second time not again", async () => {
    const first = await look("Ina.O'Brien@trust.example ");
    expect(first).toMatchObject({ value: { isThere: false, person: { id: inaId, name: "Ina O'Brien" } } });
    expect(site.sent.every((operation) => operation.startsWith("GET "))).toBe(true);
    await make();
    if (!first.ok) throw new Error(first.code);
    site.tenant.faults.set({ rate: 1, kinds: ["504-after-commit"], times: 1, match: { method: "POST" } });
    await first.value.add();
    expect(await people()).toMatchObject([
      { Key: inaId, Title: "Ina O'Brien", Email: "ina.o'brien@trust.example" },
    ]);
    expect(await look("ina.o'brien@trust.example")).toMatchObject({ value: { isThere: true } });
    await first.value.add();
    expect(await people()).toHaveLength(1);
  });

  it("is nobody without an account, and nobody once Beacon knows others", async () => {
    expect(await look("nobody@trust.example")).toEqual({ ok: false, code: "person.no-account" });
    await make();
    const first = await look("ina.o'brien@trust.example");
    if (first.ok) await first.value.add();
    expect(await look("tom@trust.example")).toEqual({ ok: false, code: "person.others-there" });
  });
});
