import { makeStyles, Select, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import type { Register, RegisterBody } from "../../../../shared/contract/cpd/register.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationMark, expectationWords } from "../../../ui/ExpectationMark.tsx";

type Word = RegisterBody["marks"][number]["word"];

/** What a lead says of somebody who was not simply there, in the order in which it happens most. */
const otherWords = {
  apologies: "Apologies",
  absent: "Absent",
  partly: "Partly",
  excused: "Excused",
} as const;
type OtherWord = keyof typeof otherWords;
const isOther = (word: string): word is OtherWord => word in otherWords;

/** One person on the register: present by one tap, anything else from a short list. */
export function RegisterRow(props: {
  readonly person: Register["people"][number];
  readonly canMark: boolean;
  readonly onMark: (word: Word) => void;
}) {
  const styles = useStyles();
  const { name, posts, expectation, outcome, outcomeWords, sentence, dispute } = props.person;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.about}>
          <ExpectationMark expectation={expectation} /> {expectationWords[expectation]} · {posts}
        </span>
        <span>
          <strong>{outcomeWords}</strong>
          {sentence ? <span className={styles.about}> {sentence}</span> : null}
        </span>
        {dispute ? <span className={styles.dispute}>{dispute}</span> : null}
      </div>
      {props.canMark ? (
        <div className={styles.marks}>
          <ToggleButton
            checked={outcome === "attended"}
            aria-label={`Present: ${name}`}
            className={styles.target}
            onClick={() => {
              if (outcome !== "attended" || dispute) props.onMark("present");
            }}
          >
            Present
          </ToggleButton>
          <Select
            aria-label={`Other than present: ${name}`}
            value={isOther(outcome) ? outcome : ""}
            className={styles.target}
            onChange={({ target }) => {
              if (isOther(target.value)) props.onMark(target.value);
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
}

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
  },
  who: { ...typographyStyles.body1, display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  dispute: { ...typographyStyles.body1Strong, color: tokens.colorPaletteRedForeground1 },
  marks: { display: "flex", gap: tokens.spacingHorizontalS, [media.print]: { display: "none" } },
  target: {
    minWidth: "110px",
    [media.phone]: { minHeight: "44px", "& .fui-Select__select": { minHeight: "44px" } },
  },
});
