import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { resourcesAtHand } from "../saved/resources-at-hand.ts";
import { savedResources } from "../saved/saved-resources.ts";
import { saveResource } from "./save-resource.ts";

const ann: Actor = { person: "ann" as PersonId, appRoles: [] };
const resource = (id: string, said: Partial<Resource> = {}): Resource => ({
  id: id as ResourceId,
  title: id,
  address: "https://www.gov.uk",
  ...{ publisher: "", kind: "", phase: "all", networks: [], description: "", ...said },
});

const world = () =>
  inMemoryPorts({
    schools: [aSchool({ urn: "1" })],
    people: [aPerson("ann", "Ann")],
    posts: [aPost("ann", "teacher", "1")],
    resources: [
      resource("plan", { changedOn: civilDate("2026-11-20") }),
      resource("rota", { changedOn: civilDate("2026-11-21") }),
      resource("pay", { audience: anAudience({ roles: ["headteacher"] }) }),
    ],
  });
const save = (ports: ReturnType<typeof world>, id: string, isSaved = true) =>
  saveResource(ports, { actor: ann, id: id as ResourceId, isSaved });
const saved = async (ports: ReturnType<typeof world>) =>
  (await savedResources(ports, ann)).map(({ id }) => id as string);

describe("saving a resource for oneself", () => {
  it("has it at hand first, before what was changed last", async () => {
    const ports = world();
    await save(ports, "plan");
    expect(await saved(ports)).toEqual(["plan"]);
    const atHand = await resourcesAtHand(ports, { actor: ann, limit: 8 });
    expect(atHand.map(({ id }) => id)).toEqual(["plan", "rota"]);
  });

  it("invariant 2: saved or let go of twice is done once", async () => {
    const ports = world();
    for (const id of ["plan", "plan", "rota"]) await save(ports, id);
    expect(await saved(ports)).toEqual(["rota", "plan"]);
    await save(ports, "plan", false);
    await save(ports, "plan", false);
    expect(await saved(ports)).toEqual(["rota"]);
  });

  it("invariant 3: two windows at once lose neither", async () => {
    const ports = world();
    await Promise.all([save(ports, "plan"), save(ports, "rota")]);
    expect((await saved(ports)).sort()).toEqual(["plan", "rota"]);
    await Promise.all([save(ports, "plan", false), save(ports, "rota", false)]);
    expect(await saved(ports)).toEqual([]);
  });

  it("invariant 7: what is not for them cannot be saved, and what is so no more is not shown, though they may let go of it", async () => {
    const ports = world();
    expect(await save(ports, "pay")).toEqual({ ok: false, code: "resource.not-found" });
    await save(ports, "plan");
    const plan = await ports.resources.find("plan" as ResourceId);
    if (!plan) throw new Error("no plan");
    await ports.resources.save({ ...plan.value, audience: anAudience({ roles: ["dsl"] }) }, plan.version);
    expect(await saved(ports)).toEqual([]);
    expect(await save(ports, "plan", false)).toEqual({ ok: true, value: undefined });
    expect((await ports.resourceChoices.find(ann.person))?.value.saved).toEqual([]);
  });
});
