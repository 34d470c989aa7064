import { expect, it } from "@jest/globals";
import type { CorrectionId } from "../../shared/domain/briefing/corrections/correction.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { anEdition, anItem, editionOf } from "../../shared/testing/builders.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const out = (date: string) =>
  anEdition({
    id: editionOf(date),
    status: "publishing",
    frozenItems: [anItem("cover")],
    delivery: { attempts: 1, readers: 2 },
  });

/** What the heads' channel and the activity feed do. */
export function sendingSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  const readers = [small.primaryHead, small.secondaryHead] as PersonId[];

  it("a card that was posted is found under the id it was given", async () => {
    const id = await ports().headsChannel.post(out("2027-03-02"));
    expect(await ports().headsChannel.findPost(editionOf("2027-03-02"))).toBe(id);
  });

  it("the card of one edition is not taken for another's", async () => {
    await ports().headsChannel.post(out("2027-03-09"));
    expect(await ports().headsChannel.findPost(editionOf("2027-03-16"))).toBeUndefined();
  });

  it("a reader told twice of one edition has one entry in their feed (invariant 4)", async () => {
    const request = { "POST /teamwork/sendActivityNotificationToRecipients": 1 };
    const before = await opened().feedEntries(small.primaryHead as PersonId);
    await requestsOf(opened(), request, () => ports().notifier.notify(out("2027-03-02"), readers));
    await ports().notifier.notify(out("2027-03-02"), readers);
    expect((await opened().feedEntries(small.primaryHead as PersonId)) - before).toBe(1);
  });

  it("a reader told of two editions has an entry for each", async () => {
    const before = await opened().feedEntries(small.secondaryHead as PersonId);
    await ports().notifier.notify(out("2027-04-20"), readers);
    await ports().notifier.notify(out("2027-04-27"), readers);
    expect((await opened().feedEntries(small.secondaryHead as PersonId)) - before).toBe(2);
  });

  it("the card that stands in the channel is put in another's place, as often as it is told to", async () => {
    const id = await ports().headsChannel.post(out("2027-05-04"));
    for (let time = 0; time < 2; time++) await ports().headsChannel.update(id, out("2027-05-04"));
    expect(await ports().headsChannel.findPost(editionOf("2027-05-04"))).toBe(id);
  });

  it("a reader told twice of one correction has one entry, beside that of the edition (invariant 2)", async () => {
    const edition = out("2027-05-11");
    const notice = {
      edition: edition.id,
      item: { id: "cover" as ItemId, title: "Cover" },
      correction: {
        ...({
          id: "mend" as CorrectionId,
          item: "cover" as ItemId,
          kind: "corrected",
          note: "By Friday.",
        } as const),
        ...{ at: new Date("2027-05-12T09:00:00Z"), by: small.editor as PersonId },
      },
    };
    const request = { "POST /teamwork/sendActivityNotificationToRecipients": 1 };
    const before = await opened().feedEntries(small.primaryHead as PersonId);
    await ports().notifier.notify(edition, readers);
    await requestsOf(opened(), request, () => ports().correctionNotifier.tell(notice, readers));
    await ports().correctionNotifier.tell(notice, readers);
    expect((await opened().feedEntries(small.primaryHead as PersonId)) - before).toBe(2);
  });
}
