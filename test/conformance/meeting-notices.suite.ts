import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingNotice } from "../../shared/domain/meetings/ports.ts";
import { aMeeting } from "../../shared/testing/builders.ts";
import { small } from "../world/small-trust.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

/** What the activity feed shows of meetings. */
export function meetingNoticesSuite(opened: () => OpenedPorts): void {
  const head = small.primaryHead as PersonId;
  const request = { "POST /teamwork/sendActivityNotificationToRecipients": 1 };
  const tell = (notice: MeetingNotice, meeting: string) =>
    opened().ports.meetingNotifier.tell(notice, aMeeting(meeting), [head]);
  async function entriesAfter(...told: readonly (readonly [MeetingNotice, string])[]): Promise<number> {
    const before = await opened().feedEntries(head);
    for (const [notice, meeting] of told) await requestsOf(opened(), request, () => tell(notice, meeting));
    return (await opened().feedEntries(head)) - before;
  }

  it("one entry for a reminder that is sent twice (invariant 2)", async () => {
    expect(await entriesAfter(["week", "n-1"], ["week", "n-1"])).toBe(1);
  });

  it("one each for the week's and the day's, and for two meetings", async () => {
    expect(await entriesAfter(["week", "n-2"], ["day", "n-2"], ["week", "n-3"])).toBe(3);
  });

  it("one for a place that is lost again: the newest stands", async () => {
    expect(await entriesAfter(["place", "n-4"], ["no-place", "n-4"])).toBe(1);
  });

  it("one for a feedback notice that is sent twice (invariant 2)", async () => {
    expect(await entriesAfter(["feedback", "n-5"], ["feedback", "n-5"])).toBe(1);
  });

  it("a card about feedback stands in a person's own chat, with no request to Graph", async () => {
    const shown = await requestsOf(opened(), {}, () =>
      opened().ports.feedbackCards.show(head, [aMeeting("n-6"), aMeeting("n-7")]),
    );
    expect(shown).toBe(true);
  });
}
