import { expect, it } from "@jest/globals";
import type { Template, TemplateId } from "../../shared/domain/briefing/templates/template.ts";
import { primaryHeads } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, removal, requestsOf } from "./requests-of.ts";

const aTemplate = (id: string, name = id): Template => ({
  ...{ id: id as TemplateId, name },
  content: {
    ...{ title: "Census & 'day'", what: "Line one.\n=1+1 <b>☂</b>", why: "", audience: primaryHeads },
    section: "dates",
    action: { text: "Send it", answeredBy: "school" },
    links: [{ label: "Guide", address: "https://trust.example/?a=1&b='2'", kind: "guidance" }],
  },
});

/** What any store of templates keeps. */
export function templatesSuite(opened: () => OpenedPorts): void {
  const templates = () => opened().ports.templates;

  it("keep every word, once however often one is made", async () => {
    const template = aTemplate("every-word");
    const made = await requestsOf(opened(), creation, () => templates().create(template));
    expect(made.value).toEqual(template);
    expect(await templates().create({ ...template, name: "Another" })).toEqual(made);
  });

  it("are listed by name, without asking Graph", async () => {
    await templates().create(aTemplate("t-2", "Zebra crossing"));
    await templates().create(aTemplate("t-1", "Attendance"));
    const names = await requestsOf(opened(), {}, async () =>
      (await templates().list()).map(({ value }) => value.name),
    );
    expect(names.filter((name) => ["Attendance", "Zebra crossing"].includes(name))).toEqual([
      "Attendance",
      "Zebra crossing",
    ]);
  });

  it("are renamed, and a lost race is seen (invariant 3)", async () => {
    const template = aTemplate("raced");
    const { version } = await templates().create(template);
    const saved = await requestsOf(opened(), change, () =>
      templates().save({ ...template, name: "First" }, version),
    );
    expect(saved).toMatchObject({ ok: true, value: { value: { name: "First" } } });
    const lost = await requestsOf(opened(), lostRace, () =>
      templates().save({ ...template, name: "Second" }, version),
    );
    expect(lost).toEqual({ ok: false, code: "template.changed" });
  });

  it("are removed, and can be brought back under their id", async () => {
    const template = aTemplate("removed");
    const { version } = await templates().create(template);
    await requestsOf(opened(), removal, () => templates().remove(template.id, version));
    expect(await templates().find(template.id)).toBeUndefined();
    expect((await templates().create(template)).value).toEqual(template);
  });
}
