import type { EditionId } from "../../shared/domain/briefing/ids.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";

/** Addresses that cards and answers point to. */
export interface Links {
  edition(id: EditionId): string;
  meeting(id: MeetingId): string;
  /** The tab's first page, where everything left to do stands. */
  home(): string;
  /** The person's own chat with the bot; undefined outside Teams, where there is none to open. */
  readonly privateChat: string | undefined;
}

interface LinkSettings {
  /** Where the tab is served, without a slash at the end. */
  readonly tabAddress: string;
  /** The app as Teams knows it: its manifest's id, the tab's `entityId`, the bot's app id. */
  readonly teams?: { readonly appId: string; readonly tabId: string; readonly botAppId: string };
}

/**
 * Deep links that open the tab inside Teams, or plain addresses where there is no Teams.
 * Form: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function createLinks({ tabAddress, teams }: LinkSettings): Links {
  const page = (path: string, label: string): string => {
    const webUrl = path === "" ? tabAddress : `${tabAddress}/${path}`;
    if (!teams) return webUrl;
    const link = new URL(`https://teams.microsoft.com/l/entity/${teams.appId}/${teams.tabId}`);
    link.searchParams.set("webUrl", webUrl);
    link.searchParams.set("label", label);
    if (path !== "") link.searchParams.set("context", JSON.stringify({ subEntityId: path }));
    // Teams reads a plus sign as a plus sign, not as a space.
    return link.href.replaceAll("+", "%20");
  };
  return {
    edition: (id) => page(`briefing/${id}`, "Tuesday briefing"),
    meeting: (id) => page(`meetings/${id}`, "Meeting"),
    home: () => page("", "Beacon"),
    privateChat: teams && `https://teams.microsoft.com/l/chat/0/0?users=28:${teams.botAppId}`,
  };
}
