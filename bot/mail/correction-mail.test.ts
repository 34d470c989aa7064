import { describe, expect, it } from "@jest/globals";
import type { CorrectionId, CorrectionKind } from "../../shared/domain/briefing/corrections/correction.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anItem, editionOf } from "../../shared/testing/builders.ts";
import { createLinks } from "../chat/links.ts";
import { correctionMail } from "./correction-mail.tsx";

const cover = anItem("cover", {
  title: "Cover form",
  what: "Each school sends one teacher.",
  action: { text: "Return the cover form", dueOn: civilDate("2026-12-04") },
});
const written = (kind: CorrectionKind, note: string, item = cover) =>
  correctionMail(
    {
      ...{ edition: editionOf("2026-11-24"), item },
      correction: {
        ...{ id: "c1" as CorrectionId, item: item.id, kind, note, by: "eva" as PersonId },
        at: new Date("2026-11-25T09:00:00Z"),
      },
    },
    {
      today: civilDate("2026-11-25"),
      links: createLinks({ tabAddress: "https://beacon.trust.example" }),
    },
  );

describe("an e-mail that corrects one that went before", () => {
  it("says what changed, then the item as it reads now, and leads to the briefing", () => {
    const { subject, html } = written("corrected", "The form is due on Friday 4 December.");
    expect(subject).toBe("Correction to the Tuesday briefing, 24 November: Cover form");
    expect(html).toContain(
      "<p>Corrected on Wednesday 25 November: The form is due on Friday 4 December.</p>",
    );
    expect(html).toContain("Return the cover form, due Friday 4 December");
    expect(html).toContain(
      '<a href="https://beacon.trust.example/briefing/2026-11-24">Open the briefing in Beacon</a>',
    );
    expect(html).toContain('<a href="https://beacon.trust.example/briefing/way">');
  });

  it("says nothing of what was withdrawn but why, since its words may be what was wrong", () => {
    const { subject, html } = written("withdrawn", "It named a pupil.");
    expect(subject).toBe("Correction to the Tuesday briefing, 24 November: an item that was withdrawn");
    expect(html).toContain("An item was withdrawn on Wednesday 25 November: It named a pupil.");
    expect(html).not.toMatch(/Cover form|Each school|Return/);
  });

  it("invariant 10: makes no markup of what anybody wrote", () => {
    const hostile = anItem("h", {
      title: "<script>alert(1)</script>",
      what: '"><img src=x onerror=alert(1)>',
    });
    const { html } = written("corrected", "<b>now</b>", hostile);
    expect(html).toContain("&lt;b&gt;now&lt;/b&gt;");
    expect(html).not.toMatch(/<script|<img|<b>/);
  });
});
