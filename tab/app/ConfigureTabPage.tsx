import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Networks } from "../../shared/contract/networks/networks.schema.ts";
import { useNetworks } from "../api/networks/list-networks.ts";
import type { TabSetup } from "../teams/host.ts";
import { useHost } from "../teams/host-context.ts";
import { Answer } from "../ui/Answer.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LoadingLines } from "../ui/LoadingLines.tsx";
import { Page } from "../ui/Page.tsx";
import { PageLink } from "../ui/PageLink.tsx";
import { areasFor } from "./areas.ts";

/** What a tab in a channel, a chat, a meeting or on a SharePoint page shows. The host's dialog around it saves. */
export default function ConfigureTabPage() {
  const { tabSetup } = useHost();
  const networks = useNetworks();
  return (
    <Page
      title="What this tab shows"
      intro={tabSetup && "Everybody who opens it sees what is for them, and nothing else."}
    >
      {tabSetup ? (
        <Answer query={networks} loading={<LoadingLines label="Loading the networks" blocks={1} />}>
          {(answer) => <ChoosePage setup={tabSetup} networks={answer.networks} />}
        </Answer>
      ) : (
        <EmptyState
          title="Here a tab of Beacon is set up when it is added to a channel, a chat or a page."
          action={<PageLink to="/">Go to Home</PageLink>}
        >
          Add it there: choose +, then Beacon.
        </EmptyState>
      )}
    </Page>
  );
}

/** The area whose pages are chosen one by one. */
const networkArea = "/networks";

interface ChoosePageProps {
  readonly setup: TabSetup;
  readonly networks: Networks["networks"];
}

function ChoosePage({ setup, networks }: ChoosePageProps) {
  const styles = useStyles();
  const areas = areasFor(undefined).filter(({ path }) => path !== networkArea || networks.length > 0);
  const pages = new Map<string, string>([
    ...areas.filter(({ path }) => path !== networkArea).map(({ path, name }) => [path, name] as const),
    ...networks.map(({ id, name }) => [`${networkArea}/${encodeURIComponent(id)}`, name] as const),
  ]);
  const ofNetworks = [...pages.keys()].filter((path) => path.startsWith(`${networkArea}/`));
  const [path, choose] = useState(pages.has(setup.shownNow ?? "") ? (setup.shownNow ?? "/") : "/");
  const name = pages.get(path) ?? "";
  const isNetwork = ofNetworks.includes(path);
  // Offered anew whenever the choice changes: the button that saves is the host's.
  useEffect(() => setup.offer({ path, name: path === "/" ? "Beacon" : name }), [setup, path, name]);
  return (
    <div className={styles.fields}>
      <Field label="Page">
        <RadioGroup
          value={isNetwork ? networkArea : path}
          onChange={(_event, { value }) => choose(value === networkArea ? (ofNetworks[0] ?? "/") : value)}
        >
          {areas.map((area) => (
            <Radio
              key={area.path}
              value={area.path}
              label={area.path === networkArea ? "One network" : area.name}
            />
          ))}
        </RadioGroup>
      </Field>
      {isNetwork && (
        <Field label="Network">
          <Select value={path} onChange={(_event, { value }) => choose(value)}>
            {ofNetworks.map((each) => (
              <option key={each} value={each}>
                {pages.get(each)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: tokens.spacingVerticalL, maxWidth: "400px" },
});
