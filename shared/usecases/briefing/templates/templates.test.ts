import { describe, expect, it } from "@jest/globals";
import { asTemplate, type TemplateId } from "../../../domain/briefing/templates/template.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anAudience } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, coverForm, esme, threeHeads } from "../../../testing/three-heads.ts";
import { changeTemplate, keepTemplate, listTemplates, removeTemplate } from "./keep-templates.ts";

const actor = acting(esme, "Briefing.Edit");
const id = "t1" as TemplateId;
const { id: _id, edition: _edition, ...cover } = coverForm;
const content = asTemplate(cover);
const keeping = { actor, id, name: "Cover form", content };
const names = async (ports: ReturnType<typeof inMemoryPorts>) => {
  const listed = await listTemplates(ports, { actor });
  return listed.ok ? listed.value.map(({ value }) => value.name) : listed.code;
};

describe("templates", () => {
  it("keep what an item says without whom to ask and by when, which are of one Tuesday", () => {
    const due = {
      ...cover,
      action: { text: "Reply", dueOn: civilDate("2026-11-27"), answeredBy: "school" as const },
    };
    expect(asTemplate(due)).toEqual({
      ...{ title: "Cover form", what: "What it is about.", why: "Why it matters.", section: "know" },
      ...{ audience: cover.audience, links: [] },
      action: { text: "Reply", answeredBy: "school" },
    });
  });

  it("are kept once, however often they are sent (invariant 2)", async () => {
    const ports = inMemoryPorts(threeHeads);
    expect(await keepTemplate(ports, keeping)).toEqual(await keepTemplate(ports, keeping));
    expect(await names(ports)).toEqual(["Cover form"]);
  });

  it("are named, and of what could be an item; every field that is wrong is named (invariant 9)", async () => {
    const ports = inMemoryPorts(threeHeads);
    const wrong = { ...content, title: "", audience: anAudience({ people: ["stranger" as never] }) };
    expect(await keepTemplate(ports, { ...keeping, name: "two\nlines", content: wrong })).toEqual({
      ...{ ok: false, code: "template.invalid" },
      errors: [
        { pointer: "/name", code: "line-break" },
        { pointer: "/content/title", code: "required" },
        { pointer: "/content/audience/people/0", code: "unknown-person" },
      ],
    });
    expect(await names(ports)).toEqual([]);
  });

  it("hold other content when an editor says so, checked as at first, by whoever read them last (invariant 3)", async () => {
    const ports = inMemoryPorts(threeHeads);
    const kept = await keepTemplate(ports, keeping);
    const of = { actor, id, name: "Cover form", version: kept.ok ? kept.value.version : "" };
    const longer = { ...content, what: "It asks for more." };
    expect(await changeTemplate(ports, { ...of, content: { ...content, title: "" } })).toEqual({
      ...{ ok: false, code: "template.invalid" },
      errors: [{ pointer: "/content/title", code: "required" }],
    });
    expect(await changeTemplate(ports, { ...of, content: longer })).toMatchObject({
      value: { value: { name: "Cover form", content: { what: "It asks for more." } } },
    });
    expect(await changeTemplate(ports, { ...of, content })).toEqual({ ok: false, code: "template.changed" });
  });

  it("are renamed by whoever read them last (invariant 3), and taken away", async () => {
    const ports = inMemoryPorts(threeHeads);
    const kept = await keepTemplate(ports, keeping);
    const version = kept.ok ? kept.value.version : "";
    expect(await changeTemplate(ports, { actor, id, name: "Census", version })).toMatchObject({ ok: true });
    const late = await changeTemplate(ports, { actor, id, name: "Other", version });
    expect(late).toEqual({ ok: false, code: "template.changed" });
    expect(await removeTemplate(ports, { actor, id, version })).toEqual({
      ok: false,
      code: "template.changed",
    });
    const now = (await ports.templates.find(id))?.version ?? "";
    expect(await removeTemplate(ports, { actor, id, version: now })).toEqual({ ok: true, value: undefined });
    expect(await changeTemplate(ports, { actor, id, name: "Gone", version })).toMatchObject({
      code: "template.not-found",
    });
  });

  it("are for those alone who write the briefing", async () => {
    const ports = inMemoryPorts(threeHeads);
    const head = acting(asha);
    const refused = { ok: false, code: "access.refused" };
    expect(await listTemplates(ports, { actor: head })).toEqual(refused);
    expect(await keepTemplate(ports, { ...keeping, actor: head })).toEqual(refused);
    expect(await changeTemplate(ports, { actor: head, id, name: "Mine", version: "v1" })).toEqual(refused);
    expect(await removeTemplate(ports, { actor: head, id, version: "v1" })).toEqual(refused);
  });
});
