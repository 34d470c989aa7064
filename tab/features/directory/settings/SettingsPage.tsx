import { useSettings } from "../../../api/directory-keeping/get-settings.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SettingsEditor } from "./SettingsEditor.tsx";

/** What the central team sets for the whole trust. */
export default function SettingsPage() {
  const settings = useSettings();
  return (
    <Page
      title="Settings"
      intro="They hold for every network and meeting of the trust, from the moment you save."
    >
      <Answer query={settings} loading={<LoadingLines label="Loading the settings" blocks={5} />}>
        {(kept) => <SettingsEditor kept={kept} />}
      </Answer>
    </Page>
  );
}
