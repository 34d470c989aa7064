import { describe, expect, it } from "@jest/globals";
import type { EvidenceId } from "../../../domain/attendance/evidence.ts";
import { certificatesIn } from "../../../domain/cpd/certificate.ts";
import type { CourseId } from "../../../domain/cpd/course.ts";
import type { Actor, AppRole } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { certificateSentence } from "../../../sentences/cpd/certificates.ts";
import { aCourse, anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { listMyCpd } from "../list-my-cpd.ts";
import { certificatesToApprove, decideCertificate } from "./approve-certificates.ts";
import { answerRecording, handInCertificate } from "./hand-in.ts";
import { keepCertificateFile } from "./keep-certificate-file.ts";
import { readCertificateFile } from "./read-certificate-file.ts";

const year = "2026-27" as AcademicYear;
const [ann, hal, ola, cy] = ["ann", "hal", "ola", "cy"] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const course = "aid" as CourseId;
const acting = (person: PersonId, ...appRoles: AppRole[]) => ({ person, appRoles });

/** Tuesday 24 November. Ann teaches at Ubley, whose head is Hal; Ola is head elsewhere; Cy is of the central team. */
const world = () =>
  inMemoryPorts({
    schools: [aSchool({ urn: "ubley" }), aSchool({ urn: "flax" })],
    people: [aPerson("ann", "Ann Lee"), aPerson("hal", "Hal Moss"), aPerson("ola"), aPerson("cy")],
    posts: [
      aPost("ann", "teacher", "ubley"),
      aPost("hal", "headteacher", "ubley"),
      aPost("ola", "headteacher", "flax"),
    ],
    courses: [
      aCourse("aid", {
        mandatoryFor: anAudience({ allStaff: true }),
        offered: { from: year },
        ways: [{ kind: "certificate" }],
      }),
      aCourse("update", {
        mandatoryFor: anAudience({ allStaff: true }),
        offered: { from: year },
        ways: [{ kind: "recording" }],
      }),
    ],
  });
type World = ReturnType<typeof world>;
const handIn = (to: World, id = "1", changes: { issuedOn?: string; from?: string; course?: string } = {}) =>
  handInCertificate(to, {
    ...{ person: ann, id, course: (changes.course ?? "aid") as CourseId },
    ...{ issuedOn: civilDate(changes.issuedOn ?? "2026-11-03"), from: changes.from ?? "Acme" },
  });
const waitingFor = async (to: World, actor: Actor) => {
  const waiting = await certificatesToApprove(to, { actor });
  return waiting.ok ? waiting.value : waiting.code;
};
const standing = async (to: World, of = "aid") =>
  (await listMyCpd(to, { person: ann })).obligations.find((each) => each.course.id === of)?.standing;
const told = async (to: World) =>
  (await listMyCpd(to, { person: ann })).certificates.map((each) =>
    certificateSentence(each, {
      directory: { person: (id: PersonId) => (id === hal ? aPerson("hal", "Hal Moss") : undefined) } as never,
      today: "2026-11-24",
    }),
  );
const decide = async (
  to: World,
  by: ReturnType<typeof acting>,
  approved: boolean,
  because = "",
  id = "d1",
) => {
  const [certificate] = certificatesIn(await to.evidence.listOf(ann, year));
  if (!certificate) throw new Error("Nothing was handed in.");
  const decided = await decideCertificate(to, {
    actor: by,
    decision: { id, person: ann, certificate: certificate.id, approved, because },
  });
  return decided.ok ? "ok" : decided.code;
};

describe("doing a course elsewhere", () => {
  it("waits for the head, who approves it, and counts from the date on the certificate", async () => {
    const to = world();
    expect(await handIn(to)).toMatchObject({ ok: true });
    expect(await standing(to)).toBe("owed");
    expect(await told(to)).toEqual([
      "Your certificate of Tuesday 3 November from Acme waits to be approved.",
    ]);
    expect(await waitingFor(to, acting(hal))).toHaveLength(1);
    expect(await decide(to, acting(hal), true)).toBe("ok");
    const { obligations } = await listMyCpd(to, { person: ann });
    expect(obligations.find((each) => each.course.id === course)).toMatchObject({
      ...{ standing: "met", completedOn: "2026-11-03" },
    });
    expect(await waitingFor(to, acting(hal))).toEqual([]);
    expect(await decide(to, acting(cy, "Trust.Manage"), false, "Wrong", "d2")).toBe("certificate.decided");
  });

  it("comes with its file, which the person, their head and the central team open, and nobody else (invariant 7)", async () => {
    const to = world();
    const scan = new Uint8Array(Buffer.from("%PDF-1.7 First aid, 3 November"));
    const put = (bytes: Uint8Array<ArrayBuffer>) => keepCertificateFile(to, { person: ann, id: "1", bytes });
    expect(await put(new Uint8Array(Buffer.from("<html>")))).toMatchObject({ code: "certificate-file.kind" });
    expect(await put(new Uint8Array(10_000_001))).toMatchObject({ code: "certificate-file.too-large" });
    const sent = {
      ...{ person: ann, id: "1", course, from: "Acme" },
      ...{ issuedOn: civilDate("2026-11-03"), file: "pdf" as const },
    };
    expect(await handInCertificate(to, sent)).toMatchObject({ code: "certificate-file.not-found" });
    expect(await put(scan)).toEqual({ ok: true, value: "pdf" });
    expect(await handInCertificate(to, sent)).toMatchObject({ ok: true });
    const waiting = await certificatesToApprove(to, { actor: acting(hal) });
    const certificate = waiting.ok ? waiting.value[0] : undefined;
    expect(certificate?.file).toEqual({ id: "1", kind: "pdf" });
    const opened = async (actor: ReturnType<typeof acting>) => {
      const read = { actor, person: ann, certificate: certificate?.id as EvidenceId };
      const found = await readCertificateFile(to, read);
      return found.ok ? Buffer.from(found.value.bytes).toString() : found.code;
    };
    for (const actor of [acting(ann), acting(hal), acting(cy, "Trust.Manage")])
      expect(await opened(actor)).toBe("%PDF-1.7 First aid, 3 November");
    expect(await opened(acting(ola))).toBe("certificate.not-yours");
    await handIn(to, "typed");
    const typed = `certificate aid ann typed` as EvidenceId;
    expect(
      await readCertificateFile(to, { actor: acting(hal), person: ann, certificate: typed }),
    ).toMatchObject({ code: "certificate-file.not-found" });
  });

  it("is sent back with a reason that the person reads, and can be handed in again", async () => {
    const to = world();
    await handIn(to);
    expect(await decide(to, acting(hal), false, " ")).toBe("certificate.invalid");
    expect(await decide(to, acting(hal), false, "The date is missing")).toBe("ok");
    expect(await told(to)).toEqual([
      "Your certificate of Tuesday 3 November from Acme was sent back by Hal Moss on Tuesday 24 November: The date is missing",
    ]);
    expect(await standing(to)).toBe("owed");
    to.clock.advance(60_000);
    await handIn(to, "2");
    expect(await waitingFor(to, acting(hal))).toHaveLength(1);
  });

  it("invariant 2: handed in twice and approved twice stands once", async () => {
    const to = world();
    await handIn(to);
    await handIn(to);
    expect(await decide(to, acting(hal), true)).toBe("ok");
    expect(await decide(to, acting(hal), true)).toBe("ok");
    expect(await to.evidence.listOf(ann, year)).toHaveLength(2);
  });

  it("invariant 7: heads decide for their own staff, the central team for all, nobody for themselves", async () => {
    const to = world();
    await handIn(to);
    const own = { ...acting(ann, "Trust.Manage") };
    expect(await decide(to, acting(ola), true)).toBe("certificate.not-yours");
    expect(await decide(to, acting(ann), true)).toBe("certificate.not-yours");
    expect(await decide(to, own, true)).toBe("certificate.not-yours");
    for (const [actor, count] of [
      [acting(ola), 0],
      [acting(ann), 0],
      [own, 0],
      [acting(hal), 1],
    ] as const)
      expect(await waitingFor(to, actor)).toHaveLength(count);
    expect(await decide(to, acting(cy, "Trust.Manage"), true)).toBe("ok");
  });

  it.each<[string, Parameters<typeof handIn>[2], string]>([
    ["of a day to come", { issuedOn: "2026-11-25" }, "certificate.invalid"],
    ["from nobody", { from: " " }, "certificate.invalid"],
    ["of a course that takes none", { course: "update" }, "certificate.not-taken"],
    ["of a course that is not there", { course: "gone" }, "course.not-found"],
  ])("invariant 9: refuses a certificate %s and writes nothing", async (_name, changes, code) => {
    const to = world();
    expect(await handIn(to, "1", changes)).toMatchObject({ ok: false, code });
    expect(await to.evidence.listOf(ann, year)).toEqual([]);
  });
});

describe("watching a recording", () => {
  const answer = (to: World, text: string, of = "update") =>
    answerRecording(to, { person: ann, course: of as CourseId, id: "1", answer: text });

  it("completes the course with an answer, which is kept", async () => {
    const to = world();
    expect(await answer(to, "Tell the DSL the same day")).toMatchObject({ ok: true });
    expect(await standing(to, "update")).toBe("met");
    expect((await to.evidence.listOf(ann, year)).map(({ observed }) => observed)).toEqual([
      { kind: "recording", answer: "Tell the DSL the same day" },
    ]);
  });

  it("invariant 9: needs an answer, and a recording", async () => {
    const to = world();
    expect(await answer(to, "  ")).toMatchObject({ ok: false, code: "recording.invalid" });
    expect(await answer(to, "Yes", "aid")).toMatchObject({ ok: false, code: "recording.none" });
    expect(await standing(to, "update")).toBe("owed");
  });
});
