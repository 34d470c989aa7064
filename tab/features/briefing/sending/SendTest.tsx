import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Way, ways } from "../../../../shared/domain/briefing/sending/reach.ts";
import { useSendTest } from "../../../api/briefing-write/sending.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

const names: Readonly<Record<Way, string>> = {
  feed: "Notification",
  chat: "Card in chat",
  mail: "E-mail",
};
const outcomes = {
  told: "Sent to you.",
  "in-doubt": "It may have reached you: nobody can tell.",
  "not-sent": "It did not go out. Try again in a minute.",
  refused: "Teams or Outlook did not take it for you. Is Beacon in your Teams?",
} as const;

/** Sends the briefing to oneself as the reader chosen above will get it. */
export function SendTest({
  edition,
  reader,
}: {
  readonly edition: string;
  readonly reader: { readonly id: string; readonly name: string };
}) {
  const styles = useStyles();
  const [way, setWay] = useState<Way>("mail");
  const test = useSendTest(edition);
  return (
    <div className={styles.test}>
      <ChoiceField
        label="Send yourself a test"
        choices={ways}
        nameOf={(each) => names[each]}
        value={way}
        onChange={setWay}
      />
      <Button disabledFocusable={test.isPending} onClick={() => test.mutate({ way, reader: reader.id })}>
        {test.isPending ? "Sending…" : `Send as for ${reader.name}`}
      </Button>
      <p role="status" className={styles.status}>
        {test.data && !test.isPending ? outcomes[test.data.outcome] : ""}
      </p>
      {test.error ? <ProblemNotice error={test.error} /> : null}
    </div>
  );
}

const useStyles = makeStyles({
  test: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  status: { margin: 0, flexBasis: "100%" },
});
