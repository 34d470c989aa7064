import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { caller } from "../security/caller.ts";
import { type GuardedServer, guardedServer } from "../security/guarded-server.ts";
import { appRoles, people, schools } from "../security/guarded-trust.ts";
import { openBeacon } from "../security/open-beacon.ts";

jest.setTimeout(120_000);

describe("opening another's record while Graph takes no writes", () => {
  let server: GuardedServer;
  let isDown = false;
  const page = `GET /api/cpd/people/${people.sendco}` as const;
  const bend =
    (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
    async (input, init) => {
      const isBatch = String(input instanceof Request ? input.url : input).endsWith("/$batch");
      return isDown && isBatch ? new Response("{}", { status: 503 }) : fetch(input, init);
    };
  const noted = async () => {
    const answer = await server.call(people.sendco, "GET /api/cpd/mine/viewings");
    const { viewings } = answer.body as { viewings: { viewer: string; as: string; where: string[] }[] };
    return viewings.map(({ viewer, as, where }) => `${viewer}, ${as}: ${where.join("; ")}`);
  };

  beforeAll(async () => {
    server = await guardedServer({ bend });
  });
  afterAll(() => server.close());

  it("answers at once for some minutes, then refuses to whoever would leave no mark, but shows everybody their own", async () => {
    isDown = true;
    expect((await server.call(people.headOfA, page)).code).toBe("ok");
    await expect(server.beacon.ports.viewings.settle()).rejects.toThrow();
    server.world.clock.advance(6 * 60_000);
    expect((await server.call(people.headOfA, page)).code).toBe("viewing.not-noted");
    expect((await server.call(people.headOfA, `GET /api/cpd/schools/${schools.a}`)).code).toBe(
      "viewing.not-noted",
    );
    expect((await server.call(people.sendco, page)).code).toBe("ok");
  });

  it("writes what it owes once Graph takes it again, and shows records again", async () => {
    isDown = false;
    await server.beacon.ports.viewings.settle();
    expect(await noted()).toEqual(["Hana Cole, Headteacher: the CPD page"]);
    expect((await server.call(people.headOfA, page)).code).toBe("ok");
  });

  it("loses nothing when a server is stopped in good order, and two servers note a day's look once (invariant 2)", async () => {
    const other = await openBeacon(server.world);
    const call = caller(server.world, other, appRoles);
    await call(people.headOfA, page);
    await call(people.headOfA, `GET /api/cpd/schools/${schools.a}/export/csv`);
    await other.close();
    expect(await noted()).toEqual([
      "Hana Cole, Headteacher: CPD of all staff at Ubley Primary, as a file; the CPD page",
    ]);
  });
});
