import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CircleRegular, DiamondFilled } from "@fluentui/react-icons";
import type { Expectation } from "../../shared/domain/meetings/invitation.ts";
import { askedWords, expectationWords } from "../../shared/sentences/meetings/expectations.ts";

/** What was asked of somebody, by mark and word; nothing was of one who came uninvited. */
export const ExpectationNote = ({ expectation }: { readonly expectation: Expectation | undefined }) =>
  expectation === undefined ? askedWords(expectation) : <ExpectationWords expectation={expectation} />;

/** Its mark and its word, which stay on one line. */
export const ExpectationWords = ({ expectation }: { readonly expectation: Expectation }) => (
  <>
    <ExpectationMark expectation={expectation} />
    {"\u00a0"}
    {expectationWords[expectation]}
  </>
);

/** Tells mandatory from optional by its shape, full or empty; the word stands beside it or in what is read aloud. */
export function ExpectationMark({
  expectation,
  className,
}: {
  readonly expectation: Expectation;
  readonly className?: string;
}) {
  const styles = useStyles();
  const Mark = expectation === "mandatory" ? DiamondFilled : CircleRegular;
  return (
    <Mark
      aria-hidden="true"
      className={mergeClasses(
        styles.mark,
        expectation === "mandatory" ? styles.mandatory : styles.optional,
        className,
      )}
    />
  );
}

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "12px", verticalAlign: "middle" },
  mandatory: { color: tokens.colorBrandForeground1 },
  optional: { color: tokens.colorNeutralForeground3 },
});
