import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { tenantAdministrator } from "../../infra/seed/tenant-administrator.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { virtualPace } from "../../shared/testing/virtual-pace.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { type ImportWorld, importWorld } from "./import-world.ts";

const twoMinutes = 120_000;
const heading = "Name,E-mail,School,Role,Start date,End date";
const file = (...lines: string[]) => `${[heading, ...lines].join("\r\n")}\r\n`;
const account = (n: number) => ({
  id: `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}` as PersonId,
  name: `New Person ${n}`,
  email: `new.${n}@trust.example`,
});
const accounts = Array.from({ length: 320 }, (_, n) => account(n));

describe("importing people over the local tenant", () => {
  let opened: ImportWorld;
  beforeAll(async () => {
    opened = await importWorld(smallTrust());
    const { config, fetch, clock } = opened.world;
    const administrator = await tenantAdministrator(config.GRAPH_URL, { fetch, pace: virtualPace(clock) });
    await administrator.addPeople(accounts);
  }, twoMinutes);
  afterAll(() => opened.close());
  const requests = () => opened.beacon.graphRequests.byOperation();

  it("finds 300 newcomers' accounts with one request, writes 20 rows with one, and the same file again asks and writes nothing (invariant 2)", async () => {
    const staff = file(
      ...accounts
        .slice(0, 300)
        .map(({ name, email }) => `${name},${email},Ubley Primary,Class Teacher,01/09/2026,`),
    );
    opened.beacon.graphRequests.reset();
    const preview = await opened.preview("people", staff);
    expect(requests()).toEqual({ "POST /$batch": 1 });
    expect(preview.sentence).toBe("300 people and 300 posts to add.");
    expect(preview.notes).toEqual(["“Class Teacher” is read as teacher (300 rows)."]);

    opened.beacon.graphRequests.reset();
    const { result, lines } = await opened.importFile("people", staff);
    expect(result).toMatchObject({ added: 600, changed: 0, ended: 0, notWritten: [] });
    expect(lines[0]).toEqual({ done: 20, of: 600 });
    expect(requests()).toEqual({ "POST /$batch": 1 + 1 + 15 + 15 });

    opened.beacon.graphRequests.reset();
    const again = await opened.importFile("people", staff);
    expect(again.preview).toMatchObject({
      hasWork: false,
      sentence: "There is nothing to do. 600 already as in the file.",
    });
    expect(again.result?.sentence).toBe("Nothing had to be written.");
    expect(requests()).toEqual({});
  });

  it("imports the good rows of a file with 40 broken ones, and lists the 40 by row, column, what was read and what is wanted (invariant 9)", async () => {
    const broken = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? `Broken ${n},not-an-address-${n},Ubley Primary,DSL,,`
        : `Broken ${n},broken.${n}@trust.example,Ubley Primary,DSL,${n}/13/2026,`,
    );
    const good = accounts.slice(300, 305).map(({ name, email }) => `${name},${email},100002,SENCO,,`);
    const mixed = file(...broken.slice(0, 20), ...good, ...broken.slice(20));
    const { preview, result } = await opened.importFile("people", mixed);
    expect(preview.totals).toEqual({ added: 10, changed: 0, ended: 0, kept: 0, refused: 40 });
    expect(preview.refused).toHaveLength(40);
    expect(preview.refused[0]).toEqual({
      row: 2,
      column: "E-mail",
      read: "not-an-address-0",
      wanted: "An e-mail address, such as asha.bell@trust.org.",
    });
    expect(preview.refused[39]).toEqual({
      row: 46,
      column: "Start date",
      read: "39/13/2026",
      wanted: "A date, such as 01/09/2026.",
    });
    expect(result?.sentence).toBe("10 added.");
    const directory = await opened.beacon.ports.directory.current();
    expect(directory.people.filter(({ name }) => name.startsWith("Broken"))).toEqual([]);
  });

  it("says how somebody without an account can be taken in", async () => {
    const { refused } = await opened.preview("people", file("Guest,guest@other.example,Ubley Primary,DSL,,"));
    expect(refused).toEqual([
      {
        row: 2,
        column: "E-mail",
        read: "guest@other.example",
        wanted: "An address with an account in your tenant. Invite them as a guest, then import again.",
      },
    ]);
  });

  it("refuses to apply what would now do something else than was previewed (invariant 3)", async () => {
    const leaver = file(`Dev Ellis,${small.sendco}@trust.example,Ubley Primary,SENCO,01/09/2020,31/12/2026`);
    const { fingerprint } = await opened.preview("people", leaver);
    const posts = opened.beacon.ports.directoryWriter.posts;
    const [post] = (await opened.beacon.ports.directory.current()).postsOf(small.sendco as PersonId);
    const standing = await posts.find(post?.id ?? "");
    if (!standing) throw new Error("The post is not there.");
    await posts.save({ ...standing.value, role: "dsl" }, standing.version);
    const { status, body } = await opened.ask("people/apply", leaver, { fingerprint });
    expect({ status, code: JSON.parse(body).code }).toEqual({ status: 409, code: "import.stale" });
  });

  it("names the columns that are missing and what comes nearest to them", async () => {
    const { status, body } = await opened.ask(
      "people/preview",
      "Name,E-mail,Academies,Roll\nA,a@b.example,x,y\n",
    );
    expect(status).toBe(422);
    expect(JSON.parse(body)).toMatchObject({
      code: "import.columns-missing",
      notes: [
        "There is no column “School or URN”. Nearest in the file: “Academies”.",
        "There is no column “Role”. Nearest in the file: “Roll”.",
      ],
    });
  });
});
