import type { pages } from "@microsoft/teams-js";
import type { TabSetup } from "./host.ts";

type Config = Pick<typeof pages.config, "registerOnSaveHandler" | "setConfig" | "setValidityState">;

/**
 * The dialog in which Teams or SharePoint asks what a tab shows. A tab's id is the address it shows, so that the same
 * choice is found again when somebody changes it.
 */
export const teamsTabSetup = (config: Config, origin: string, tabId: string): TabSetup => ({
  shownNow: tabId.startsWith("/") ? tabId : undefined,
  offer({ path, name }) {
    config.registerOnSaveHandler((saving) => {
      const address = `${origin}${path}`;
      config
        .setConfig({ entityId: path, contentUrl: address, websiteUrl: address, suggestedDisplayName: name })
        .then(
          () => saving.notifySuccess(),
          () => saving.notifyFailure("Beacon could not save what the tab shows. Try again."),
        );
    });
    config.setValidityState(true);
  },
});
