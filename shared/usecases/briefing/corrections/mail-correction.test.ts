import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Sent } from "../../../domain/briefing/sending/ports.ts";
import { asha, ben, carys, phonics, tuesday } from "../../../testing/three-heads.ts";
import { openEdition } from "../open-edition.ts";
import { readReport } from "../sending/read-report.ts";
import { type Copies, editor, gone, mail, sentTo } from "./copies.fixture.ts";
import { openCorrections } from "./open-corrections.ts";

let copies: Copies;

describe("e-mails, which cannot be taken back", () => {
  beforeEach(async () => {
    copies = await sentTo(mail(asha), mail(ben));
  });

  it("are followed by one that corrects, to each who was mailed the item, once", async () => {
    await openEdition(copies.ports, { edition: tuesday, person: asha, door: "tab" });
    copies.ports.clock.advance(1000);
    await copies.correct();
    expect(await copies.tell()).toEqual([tuesday]);
    expect(await copies.tell()).toEqual([]);
    expect(copies.ports.sent.told.slice(1)).toEqual([
      "mail of withdrawn withdrawn cover 1 (It was meant for another trust.) asha ben",
    ]);
    expect(await copies.reported()).toEqual({ asha: "mail-told", ben: "mail-told" });
  });

  it("are not followed by another to those whom the item was not for", async () => {
    copies = await sentTo(mail(asha), mail(carys));
    await copies.correct(gone, phonics);
    await copies.tell();
    expect(copies.told("mail of").map((line) => line.split(") ")[1])).toEqual(["asha"]);
  });

  it("are followed by one with the last words when it was corrected twice before anybody was told, and by one for each item", async () => {
    await copies.correct();
    await copies.correct({ kind: "put-back" });
    await copies.correct(gone, phonics);
    await copies.tell();
    expect(copies.told("mail of")).toEqual([
      "mail of put-back put-back cover 2 () asha ben",
      "mail of withdrawn withdrawn phonics 2 (It was meant for another trust.) asha ben",
    ]);
  });

  it.each<[Sent, string]>([
    ["in-doubt", "mail-in-doubt"],
    [{ refused: undefined }, "mail-refused"],
  ])("whose follower is %j are said so to the editor, and not written to again", async (sent, standing) => {
    let mails = 0;
    copies.ports.briefingMail.tellCorrection = async (_letter, people) => {
      mails += people.length;
      return sent;
    };
    await copies.correct();
    expect(await copies.tell()).toEqual([tuesday]);
    expect(await copies.tell()).toEqual([]);
    expect(await copies.reported()).toEqual({ asha: standing, ben: standing });
    // Refused for both at once, one address may be wrong: then one to each.
    expect(mails).toBe(sent === "in-doubt" ? 2 : 4);
  });

  it("whose follower certainly did not go out are written to again; nobody twice, whatever is cut off (invariant 2)", async () => {
    const { tellCorrection } = copies.ports.briefingMail;
    copies.ports.briefingMail.tellCorrection = async () => "not-sent";
    await copies.correct();
    await expect(copies.tell()).rejects.toThrow("could not be told of yet");
    copies.ports.briefingMail.tellCorrection = async (...of) => {
      await tellCorrection(...of);
      throw new Error("The server was cut off.");
    };
    copies.ports.clock.advance(5 * 60_000);
    await expect(copies.tell()).rejects.toThrow("could not be told of yet");
    copies.ports.briefingMail.tellCorrection = tellCorrection;
    copies.ports.clock.advance(5 * 60_000);
    await copies.tell();
    expect(copies.told("mail of").map((line) => line.split(") ")[1])).toEqual(["asha ben"]);
  });

  it("are counted for the editor before they correct", async () => {
    expect(await openCorrections(copies.ports, { actor: editor, edition: tuesday })).toMatchObject({
      ok: true,
      value: {
        items: [
          { haveRead: 0, byMail: 2 },
          { haveRead: 0, byMail: 2 },
        ],
      },
    });
  });

  it("leave the report of the briefing itself as it was", async () => {
    await copies.correct();
    await copies.tell();
    const report = await readReport(copies.ports, { edition: tuesday });
    expect(report.ok && report.value.reached.map(({ standing, by }) => [standing, by?.way])).toEqual([
      ["told", "mail"],
      ["told", "mail"],
      ["told", "feed"],
    ]);
  });
});
