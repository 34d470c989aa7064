import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../domain/directory/person.ts";
import { aPost } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { addJoiner, findAccount } from "./add-joiner.ts";

const nia = "nia" as PersonId;
const world = {
  ...threeHeads,
  accounts: [{ id: nia, name: "Nia Evans", isGuest: true, address: "nia.evans@partner.example" }],
};
const { person: _, ...post } = aPost("nia", "maths-lead", "gordano", { from: "2027-01-01" });

describe("somebody joins", () => {
  it("is found in Microsoft 365 by e-mail address, however it is written, and known as a guest", async () => {
    const ports = inMemoryPorts(world);
    expect(await findAccount(ports, " Nia.Evans@Partner.example ")).toEqual({
      ok: true,
      value: { id: "nia", name: "Nia Evans", isGuest: true, isKnown: false },
    });
    expect(await findAccount(ports, "asha@trust.example")).toMatchObject({ value: { isKnown: true } });
  });

  it("comes into the directory once with one post, however often it is sent (invariant 2)", async () => {
    const ports = inMemoryPorts(world);
    const joiner = { email: "Nia.Evans@partner.example", post };
    expect((await addJoiner(ports, joiner)).ok).toBe(true);
    expect((await addJoiner(ports, joiner)).ok).toBe(true);
    const directory = await ports.directory.current();
    expect(directory.person(nia)).toEqual({
      id: "nia",
      name: "Nia Evans",
      email: "nia.evans@partner.example",
      isGuest: true,
    });
    expect(directory.postsOf(nia)).toEqual([{ ...post, person: "nia" }]);
  });

  it("is refused without an account, and with a post that cannot be, and then nobody is added (invariant 9)", async () => {
    const ports = inMemoryPorts(world);
    expect(await addJoiner(ports, { email: "nobody@trust.example", post })).toEqual({
      ok: false,
      code: "person.no-account",
    });
    expect(
      await addJoiner(ports, {
        email: "nia.evans@partner.example",
        post: { ...post, school: "eton" as never },
      }),
    ).toEqual({
      ok: false,
      code: "post.invalid",
      errors: [{ pointer: "/post/school", code: "unknown-school" }],
    });
    expect((await ports.directory.current()).person(nia)).toBeUndefined();
  });
});
