import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { SetOfOne } from "../../../../shared/contract/resources/keeping-resources.schema.ts";
import { type KeyStage, keyStages } from "../../../../shared/domain/resources/resource.ts";
import { usualKinds } from "../../../../shared/domain/resources/usual-kinds.ts";
import { counted, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { phaseWords } from "../../../../shared/sentences/resources/resource-phase.ts";
import { keyStageWords } from "../../../../shared/sentences/resources/resource-words.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { TickList } from "../../../ui/TickList.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { usualPhases } from "./resource-form.ts";

const parts = ["archive", "kind", "phase", "keyStages", "reviewOn", "networks"] as const;
type Part = (typeof parts)[number];
const partNames: Readonly<Record<Part, string>> = {
  archive: "Archive",
  kind: "Kind",
  phase: "Phase",
  keyStages: "Key stages",
  reviewOn: "Review date",
  networks: "Networks",
};

/** What is to become of those that are chosen in the list, one thing at a time. */
export function SeveralBar(props: {
  readonly count: number;
  /** Whether all of them are links: a document stays in its network's library. */
  readonly areLinks: boolean;
  readonly isBusy: boolean;
  readonly onApply: (set: SetOfOne) => void;
  readonly onEnd: () => void;
}) {
  const styles = useStyles();
  const formStyles = useFormStyles();
  const { count, areLinks, isBusy, onApply, onEnd } = props;
  const [part, setPart] = useState<Part>("archive");
  const [kind, setKind] = useState<(typeof usualKinds)[number]>("guidance");
  const [phase, setPhase] = useState<(typeof usualPhases)[number]>("all");
  const [stages, setStages] = useState<readonly KeyStage[]>([]);
  const [reviewOn, setReviewOn] = useState("");
  const [chosenNetworks, setChosenNetworks] = useState<readonly string[]>([]);
  const networks = useNetworks().data?.networks ?? [];
  const sets: Readonly<Record<Part, SetOfOne>> = {
    archive: { standing: { status: "archived" } },
    kind: { kind },
    phase: { phase },
    keyStages: { keyStages: [...stages] },
    reviewOn: { reviewOn: reviewOn === "" ? null : reviewOn },
    networks: { networks: [...chosenNetworks] },
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (count > 0 && !isBusy) onApply(sets[part]);
  };
  return (
    <form aria-label="Change those chosen" className={styles.bar} noValidate onSubmit={apply}>
      <p role="status" className={styles.count}>
        {count === 0 ? "Tick what you want to change." : `${counted(count, "resource", "resources")} chosen`}
      </p>
      <div className={formStyles.row}>
        <ChoiceField
          label="What to change"
          choices={parts.filter((each) => each !== "networks" || areLinks)}
          nameOf={(each) => partNames[each]}
          value={part}
          onChange={setPart}
        />
        {part === "kind" && (
          <ChoiceField
            label="Kind"
            choices={usualKinds}
            nameOf={sentenceCase}
            value={kind}
            onChange={setKind}
          />
        )}
        {part === "phase" && (
          <ChoiceField
            label="Phase"
            choices={usualPhases}
            nameOf={(each) => sentenceCase(phaseWords(each))}
            value={phase}
            onChange={setPhase}
          />
        )}
        {part === "reviewOn" && (
          <DateField
            label="Review date"
            hint="Empty takes it away."
            value={reviewOn}
            onChange={setReviewOn}
          />
        )}
      </div>
      {part === "keyStages" && (
        <TickList
          label="Key stages"
          choices={keyStages}
          chosen={stages}
          nameOf={(stage) => keyStageWords[stage]}
          onChange={setStages}
        />
      )}
      {part === "networks" && (
        <TickList
          label="In the collection of"
          choices={networks.map(({ id }) => id)}
          chosen={chosenNetworks}
          nameOf={(id) => networks.find((network) => network.id === id)?.name ?? id}
          onChange={setChosenNetworks}
        />
      )}
      <div className={formStyles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={count === 0 || isBusy}>
          {part === "archive" ? "Archive" : "Change"}
        </Button>
        <Button onClick={onEnd}>Stop choosing</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    maxWidth: "80ch",
    minWidth: 0,
  },
  count: { ...typographyStyles.body1Strong, margin: 0 },
});
