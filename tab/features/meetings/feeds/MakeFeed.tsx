import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FeedMade } from "../../../../shared/contract/meetings/feeds.schema.ts";
import { type NewFeed, useMakeFeed } from "../../../api/meetings/feeds.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useSchoolsToChoose } from "../useSchoolsToChoose.ts";

/** Chooses what a new address is for. */
export function MakeFeed({ onMade }: { readonly onMade: (feed: FeedMade) => void }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("person");
  const make = useMakeFeed();
  const networks = useNetworks().data?.networks ?? [];
  const schools = useSchoolsToChoose();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!make.isPending) make.mutate(newFeed(chosen), { onSuccess: onMade });
      }}
    >
      {make.error ? <ProblemNotice error={make.error} /> : null}
      <Field label="What it shows">
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="person">My meetings</option>
          <option value="deadlines">My deadlines</option>
          <optgroup label="A network">
            {networks.map(({ id, name }) => (
              <option key={id} value={`network ${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          {schools.length > 0 ? (
            <optgroup label="A school">
              {schools.map(({ id, name }) => (
                <option key={id} value={`school ${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
        </Select>
      </Field>
      <Button appearance="primary" type="submit" disabledFocusable={make.isPending}>
        {make.isPending ? "Making…" : "Make an address"}
      </Button>
    </form>
  );
}

function newFeed(chosen: string): NewFeed {
  const [subject, of] = chosen.split(" ");
  if (of && (subject === "network" || subject === "school")) return { subject, of };
  return { subject: subject === "deadlines" ? subject : "person" };
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
});
