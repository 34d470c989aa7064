import { beforeEach, describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { InMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { handItemBack, takeItemBack } from "./end-handover.ts";
import { handItem } from "./hand-item.ts";
import { coverForm, federation, flax, hana, priya, tom, yatton, yves } from "./handover.fixture.ts";
import { tellOfHandovers } from "./tell-of-handovers.ts";

const item = coverForm.id;
const hand = (ports: InMemoryPorts, to: PersonId, changes: Partial<Parameters<typeof handItem>[1]> = {}) =>
  handItem(ports, {
    ...{ item, person: hana, to, school: flax, note: "By Thursday if you can", door: "tab" },
    ...changes,
  });

/** Hana has handed it to Priya, who has been told; what follows comes before anybody else is told, as in quiet hours. */
describe("what was handed to somebody who knows it, and goes another way before anybody is told", () => {
  let ports: InMemoryPorts;
  beforeEach(async () => {
    ports = federation();
    await hand(ports, priya);
    await tellOfHandovers(ports);
  });
  const toldSince = () => ports.sent.told.slice(1);

  it("invariant 2: taken back and handed to another, tells both, each once, and nobody while it is handed on", async () => {
    await takeItemBack(ports, { item, person: hana });
    await hand(ports, tom);
    expect(toldSince()).toEqual([]);
    expect(await tellOfHandovers(ports)).toBe(1);
    expect(await tellOfHandovers(ports)).toBe(0);
    expect(toldSince()).toEqual([
      "taken-back cover priya, by Hana Cole",
      "handed cover tom, by Hana Cole: By Thursday if you can",
    ]);
  });

  it("taken back twice and handed to a third, tells the first and the last", async () => {
    await takeItemBack(ports, { item, person: hana });
    await hand(ports, tom);
    await takeItemBack(ports, { item, person: hana });
    await hand(ports, yves, { school: yatton });
    await tellOfHandovers(ports);
    expect(toldSince()).toEqual([
      "taken-back cover priya, by Hana Cole",
      "handed cover yves, by Hana Cole: By Thursday if you can",
    ]);
  });

  it("taken back and handed to them again, tells them so with the new words, and not that it was taken back", async () => {
    await takeItemBack(ports, { item, person: hana });
    await hand(ports, priya, { note: "By Wednesday after all" });
    await tellOfHandovers(ports);
    expect(toldSince()).toEqual(["handed cover priya, by Hana Cole: By Wednesday after all"]);
  });

  it("handed to them again and taken back again, tells them that it was taken back", async () => {
    await takeItemBack(ports, { item, person: hana });
    await hand(ports, priya);
    await takeItemBack(ports, { item, person: hana });
    await tellOfHandovers(ports);
    expect(toldSince()).toEqual(["taken-back cover priya, by Hana Cole"]);
  });

  it("handed back by them and handed on, is no news to whoever hands it on", async () => {
    await handItemBack(ports, { item, person: priya });
    await hand(ports, tom);
    await tellOfHandovers(ports);
    expect(toldSince()).toEqual(["handed cover tom, by Hana Cole: By Thursday if you can"]);
  });

  it("handed to another in the middle of telling them, is told to the other in the next run", async () => {
    await takeItemBack(ports, { item, person: hana });
    const { tell } = ports.handoverNotifier;
    const racing = {
      ...ports,
      handoverNotifier: {
        async tell(notice: Parameters<typeof tell>[0]) {
          await tell(notice);
          await hand(ports, tom);
        },
      },
    };
    await tellOfHandovers(racing);
    await tellOfHandovers(ports);
    expect(toldSince()).toEqual([
      "taken-back cover priya, by Hana Cole",
      "handed cover tom, by Hana Cole: By Thursday if you can",
    ]);
  });
});
