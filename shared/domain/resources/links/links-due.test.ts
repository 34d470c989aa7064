import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../time/civil-date.ts";
import type { ResourceId } from "../resource.ts";
import type { LinkCheck } from "./link-check.ts";
import type { LinkFinding } from "./link-finding.ts";
import { linksDue, webAnswers, witnesses } from "./links-due.ts";

const today = civilDate("2026-11-15");
const link = (id: string, address = `https://${id}.example/`) => ({ id: id as ResourceId, address });
const check = (
  id: string,
  day: string,
  finding: LinkFinding = { seen: "works" },
  address = `https://${id}.example/`,
): LinkCheck => ({ resource: id as ResourceId, address, finding, checkedAt: new Date(`${day}T03:15:00Z`) });
const known = (...checks: readonly LinkCheck[]) => new Map(checks.map((each) => [each.resource, each]));

describe("which links a night looks at", () => {
  it("is those whose day has come and those never looked at, the longest waiting first", () => {
    const links = [link("fresh"), link("due"), link("long-due"), link("new")];
    const checks = known(
      check("fresh", "2026-11-14"),
      check("due", "2026-11-01"),
      check("long-due", "2026-10-01"),
    );
    expect(linksDue(links, checks, today).map(({ id }) => id)).toEqual(["new", "long-due", "due"]);
  });

  it("is also one that was checked yesterday and leads elsewhere today", () => {
    const links = [link("mended", "https://mended.example/new")];
    expect(linksDue(links, known(check("mended", "2026-11-14")), today)).toHaveLength(1);
  });

  it("is so many and no more; the rest waits for the next night", () => {
    const links = [link("a"), link("b"), link("c")];
    expect(linksDue(links, new Map(), today, 2).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(
      linksDue(
        Array.from({ length: 1200 }, (_, n) => link(`l${n}`)),
        new Map(),
        today,
      ),
    ).toHaveLength(1000);
  });
});

describe("whether the web can be reached from here", () => {
  it("is shown by any site that answers, be it with a refusal", () => {
    expect(webAnswers([{ seen: "timeout" }, { seen: "not-found" }])).toBe(true);
    expect(webAnswers([{ seen: "refused" }])).toBe(true);
  });

  it("is not shown by what a network that is down, or a filter before it, would do to every link", () => {
    expect(
      webAnswers([
        ...[{ seen: "timeout" }, { seen: "no-host" }, { seen: "no-connection" }],
        ...[{ seen: "untrusted" }, { seen: "private-address" }, { seen: "not-web" }],
      ] as LinkFinding[]),
    ).toBe(false);
  });

  it("is asked of up to three other hosts that answered of late", () => {
    const checks = [
      ...[
        check("old", "2026-10-01"),
        check("a", "2026-11-03"),
        check("b", "2026-11-02"),
        check("c", "2026-11-01"),
      ],
      check("a2", "2026-11-03", { seen: "works" }, "https://a.example/other"),
      check("failing", "2026-11-10", { seen: "timeout" }),
      check("asked", "2026-11-12"),
    ];
    expect(witnesses(checks, ["https://asked.example/one"])).toEqual([
      "https://a.example/",
      "https://b.example/",
      "https://c.example/",
    ]);
  });
});
