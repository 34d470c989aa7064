import { describe, expect, it } from "@jest/globals";
import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import { createLinks } from "./links.ts";

const edition = "2026-11-24" as EditionId;

describe("links into Beacon", () => {
  it("open the edition in the tab inside Teams", () => {
    const links = createLinks({
      tabAddress: "https://beacon.example.org",
      teams: { appId: "app-1", tabId: "beacon", botAppId: "bot-1" },
    });
    expect(links.edition(edition)).toBe(
      "https://teams.microsoft.com/l/entity/app-1/beacon?webUrl=https%3A%2F%2Fbeacon.example.org%2Fbriefing%2F2026-11-24&label=Tuesday%20briefing&context=%7B%22subEntityId%22%3A%22briefing%2F2026-11-24%22%7D",
    );
    expect(links.checkIn("m1" as MeetingId, "K7MPQ4")).toBe(
      "https://teams.microsoft.com/l/entity/app-1/beacon?context=%7B%22subEntityId%22%3A%22check-in%2Fm1%2FK7MPQ4%22%7D",
    );
    expect(links.resource("sendco.12" as ResourceId)).toBe(
      "https://teams.microsoft.com/l/entity/app-1/beacon?webUrl=https%3A%2F%2Fbeacon.example.org%2Fresources%2Fsendco.12&label=Resource&context=%7B%22subEntityId%22%3A%22resources%2Fsendco.12%22%7D",
    );
    expect(links.resourceToShare("sendco.12" as ResourceId)).toBe(
      "https://beacon.example.org/resources/sendco.12",
    );
    expect(links.privateChat).toBe("https://teams.microsoft.com/l/chat/0/0?users=28:bot-1");
  });

  it("are plain addresses where there is no Teams", () => {
    const links = createLinks({ tabAddress: "http://127.0.0.1:3978" });
    expect(links.edition(edition)).toBe("http://127.0.0.1:3978/briefing/2026-11-24");
    expect(links.checkIn("m1" as MeetingId, "K7MPQ4")).toBe("http://127.0.0.1:3978/check-in/m1/K7MPQ4");
    expect(links.home()).toBe("http://127.0.0.1:3978");
    expect(links.resources("maths & SEND")).toBe("http://127.0.0.1:3978/resources?q=maths%20%26%20SEND");
    expect(links.resources("")).toBe("http://127.0.0.1:3978/resources");
    expect(links.privateChat).toBeUndefined();
  });
});
