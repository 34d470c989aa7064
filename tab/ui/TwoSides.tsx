import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Side } from "./compare-versions.ts";

/** One field as each of two people left it; side by side where there is room. */
export function TwoSides(props: {
  readonly title: string;
  readonly theirs: ReactNode;
  readonly yours: ReactNode;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
}) {
  const styles = useStyles();
  const sides = [
    { side: "theirs", name: "Theirs", words: props.theirs },
    { side: "yours", name: "Yours", words: props.yours },
  ] as const;
  return (
    <Field label={props.title}>
      <RadioGroup
        className={styles.sides}
        value={props.chosen}
        onChange={(_, { value }) => props.onChoose(value === "theirs" ? "theirs" : "yours")}
      >
        {sides.map(({ side, name, words }) => (
          <div key={side} className={styles.side}>
            <Radio value={side} label={name} />
            <div className={styles.text}>{words}</div>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(16rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  side: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  text: {
    ...typographyStyles.body1,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});
