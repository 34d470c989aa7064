import { Checkbox, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationNote } from "../../../ui/ExpectationMark.tsx";
import { TickToggle } from "../../../ui/TickToggle.tsx";
import type { Word } from "./useMarking.ts";

/** What a lead says of somebody who was not simply there, in the order in which it happens most. */
const otherWords = {
  apologies: "Apologies",
  absent: "Absent",
  partly: "Partly",
  excused: "Excused",
} as const;
type OtherWord = keyof typeof otherWords;
const isOther = (word: string): word is OtherWord => word in otherWords;

/** One person on the register: present by one tap, anything else from a short list; a tick while a group is chosen. */
export const RegisterRow = memo(function RegisterRow(props: {
  readonly person: Register["people"][number];
  readonly canMark: boolean;
  /** While people are chosen for a group; undefined else. */
  readonly choice: "open" | "chosen" | undefined;
  readonly onMark: (person: string, word: Word) => void;
  readonly onChoose: (person: string) => void;
}) {
  const styles = useStyles();
  const { id, name, posts, expectation, outcome, outcomeWords, sentence, dispute } = props.person;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.about}>
          <ExpectationNote expectation={expectation} /> · {posts}
        </span>
        <span>
          <strong>{outcomeWords}</strong>
          {/* Of whom nothing is known the outcome says so already. */}
          {sentence && outcome !== "unknown" ? <span className={styles.about}> {sentence}</span> : null}
        </span>
        {dispute ? <span className={styles.dispute}>{dispute}</span> : null}
      </div>
      {props.canMark && props.choice ? (
        <Checkbox
          size="large"
          className={styles.tick}
          aria-label={name}
          checked={props.choice === "chosen"}
          onChange={() => props.onChoose(id)}
        />
      ) : props.canMark ? (
        <div className={styles.marks}>
          <TickToggle
            checked={outcome === "attended"}
            aria-label={`Present: ${name}`}
            className={styles.target}
            onClick={() => {
              if (outcome !== "attended" || dispute) props.onMark(id, "present");
            }}
          >
            Present
          </TickToggle>
          <Select
            aria-label={`Other than present: ${name}`}
            value={isOther(outcome) ? outcome : ""}
            className={styles.target}
            onChange={({ target }) => {
              if (isOther(target.value)) props.onMark(id, target.value);
            }}
          >
            <option value="">Other…</option>
            {Object.entries(otherWords).map(([word, words]) => (
              <option key={word} value={word}>
                {words}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
    </li>
  );
});

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [media.print]: { breakInside: "avoid" },
    // Six hundred rows are laid out only as they come into sight.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  who: { ...typographyStyles.body1, display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.subtitle1,
  tick: { minWidth: "44px", minHeight: "44px", justifyContent: "center", alignItems: "center" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  dispute: { ...typographyStyles.body1Strong, color: tokens.colorPaletteRedForeground1 },
  marks: { display: "flex", gap: tokens.spacingHorizontalS, [media.print]: { display: "none" } },
  target: { minWidth: "110px" },
});
