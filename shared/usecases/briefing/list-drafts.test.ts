import { describe, expect, it } from "@jest/globals";
import type { Closure, ClosureId } from "../../domain/directory/closure.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { anEdition, editionOf } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { coverForm, threeHeads } from "../../testing/three-heads.ts";
import { listDrafts } from "./list-drafts.ts";

const closure = (kind: Closure["kind"], name: string, from: string, to: string): Closure => ({
  id: name as ClosureId,
  kind,
  name,
  from: civilDate(from),
  to: civilDate(to),
});
const christmas = closure("school-holiday", "Christmas holiday", "2026-12-21", "2027-01-01");

describe("the Tuesdays an editor can write for", () => {
  it("are the next four in term, with what is written, what is past and open, and what a holiday takes", async () => {
    const ports = inMemoryPorts({
      ...threeHeads,
      now: "2026-12-02T12:00:00Z",
      closures: [christmas],
      editions: [
        anEdition({ id: editionOf("2026-11-24"), status: "published" }),
        anEdition({ id: editionOf("2026-12-01") }),
        anEdition({ id: editionOf("2026-12-08"), status: "scheduled" }),
      ],
      items: [{ ...coverForm, edition: editionOf("2026-12-08") }],
    });
    expect(await listDrafts(ports)).toEqual({
      editions: [
        { id: "2026-12-01", items: 0, status: "draft" },
        { id: "2026-12-08", items: 1, status: "scheduled" },
        { id: "2026-12-15", items: 0 },
        { id: "2027-01-05", items: 0 },
        { id: "2027-01-12", items: 0 },
      ],
      skipped: [
        { date: "2026-12-22", because: "Christmas holiday" },
        { date: "2026-12-29", because: "Christmas holiday" },
      ],
      out: ["2026-11-24"],
    });
  });

  it("come with those that have gone out, the newest first, whoever they were for", async () => {
    const ports = inMemoryPorts({
      ...threeHeads,
      editions: [
        anEdition({ id: editionOf("2026-11-10"), status: "published" }),
        anEdition({ id: editionOf("2026-11-17"), status: "publishing" }),
      ],
    });
    expect((await listDrafts(ports)).out).toEqual(["2026-11-17", "2026-11-10"]);
  });

  it("leave out one that is going out", async () => {
    const ports = inMemoryPorts({ ...threeHeads, editions: [anEdition({ status: "publishing" })] });
    expect((await listDrafts(ports)).editions.map(({ id }) => id)).toEqual([
      "2026-12-01",
      "2026-12-08",
      "2026-12-15",
    ]);
  });

  it("are skipped because of the holiday, not of an assessment week at the same time", async () => {
    const assessment = closure("assessment", "Mock examinations", "2026-12-14", "2026-12-23");
    const ports = inMemoryPorts({
      ...threeHeads,
      now: "2026-12-16T12:00:00Z",
      closures: [assessment, christmas],
    });
    expect((await listDrafts(ports)).skipped[0]).toEqual({
      date: "2026-12-22",
      because: "Christmas holiday",
    });
  });
});
