import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import type { ProposalNotice } from "../../../../shared/domain/resources/ports.ts";
import type { ResourceId } from "../../../../shared/domain/resources/resource.ts";
import { proposalNoticeText } from "./proposal-notice-words.ts";

const notice = (said: Partial<ProposalNotice>): ProposalNotice => ({
  to: "jo" as PersonId,
  resource: { id: "zones" as ResourceId, title: "Zones of regulation" },
  accepted: true,
  ...said,
});

describe("what a contributor is told of a proposal", () => {
  it("is that it was taken", () => {
    expect(proposalNoticeText(notice({}))).toBe("“Zones of regulation” is now in the collection.");
  });

  it("is why it was not", () => {
    expect(proposalNoticeText(notice({ accepted: false, because: "We have the newer edition." }))).toBe(
      "“Zones of regulation” was not taken into the collection: We have the newer edition.",
    );
  });

  it("fits the activity feed, whatever was written", () => {
    const long = notice({
      accepted: false,
      because: "because ".repeat(40),
      resource: { id: "zones" as ResourceId, title: "Zones ".repeat(40) },
    });
    expect(proposalNoticeText(long).length).toBeLessThanOrEqual(150);
  });
});
