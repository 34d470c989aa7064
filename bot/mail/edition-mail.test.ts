import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import { createLinks } from "../chat/links.ts";
import { editionMail } from "./edition-mail.tsx";

const setting = {
  today: civilDate("2026-11-24"),
  links: createLinks({ tabAddress: "https://beacon.trust.example" }),
};
const edition = { id: editionOf("2026-11-24") };
const cover = anItem("cover", {
  title: "Cover form",
  what: "Each school sends one teacher.",
  action: { text: "Return the cover form", dueOn: civilDate("2026-12-04") },
  links: [{ label: "The form", address: "https://forms.example/cover?a=1&b=2", kind: "form" }],
});
const phonics = anItem("phonics", { title: "Phonics screening dates", section: "dates" });

describe("a briefing as an e-mail", () => {
  it("says in its subject how much there is to do, and puts that first", () => {
    const { subject, html } = editionMail(edition, [phonics, cover], setting);
    expect(subject).toBe("Tuesday briefing, 24 November: 1 thing to do");
    expect(html.indexOf("Return the cover form, due Friday 4 December")).toBeLessThan(
      html.indexOf("Phonics screening dates"),
    );
    expect(html).toContain(
      '<a href="https://beacon.trust.example/briefing/2026-11-24">Open it in Beacon</a>',
    );
    expect(html).toContain('<a href="https://forms.example/cover?a=1&amp;b=2">The form</a>');
    expect(html).toContain('<a href="https://beacon.trust.example/briefing/way">');
  });

  it("has nothing to do in the subject when nothing is asked", () => {
    expect(editionMail(edition, [phonics], setting).subject).toBe("Tuesday briefing, 24 November");
  });

  it("says that it is a test", () => {
    const { subject, html } = editionMail(edition, [phonics], { ...setting, isTest: true });
    expect(subject).toBe("Test: Tuesday briefing, 24 November");
    expect(html).toContain("<h1");
    expect(html).toContain(">Test: Tuesday briefing, 24 November</h1>");
  });

  it("invariant 10: makes no markup of what anybody wrote, and no link of what is no web address", () => {
    const hostile = anItem("hostile", {
      title: "<script>alert(1)</script>",
      what: '"><img src=x onerror=alert(1)>',
      links: [{ label: "Open", address: "javascript:alert(1)", kind: "" }],
    });
    const { html } = editionMail(edition, [hostile], setting);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toMatch(/<script|<img|javascript:/);
  });
});
