import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo, useState } from "react";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { itemTally, type TakeUpItem, type TakeUpSchool } from "./item-tally.ts";
import { readerWords } from "./reader-words.ts";
import { StandingMark } from "./StandingMark.tsx";
import { tallyWords } from "./tally-words.ts";

/** One school's row, and its people's once it is opened. Drawn again only when its own figures change: a county has hundreds. */
export const SchoolRows = memo(function SchoolRows({
  school,
  items,
  startsOpen,
}: {
  readonly school: TakeUpSchool;
  readonly items: readonly TakeUpItem[];
  readonly startsOpen: boolean;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <tbody>
      <tr className={styles.row}>
        <th scope="row" className={styles.school}>
          <Button
            appearance="transparent"
            className={styles.toggle}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {school.name}
          </Button>
        </th>
        {items.map((item) => {
          const tally = itemTally(school, item);
          const words = tallyWords(tally, item);
          return (
            <td key={item.id} className={styles.cell}>
              <StandingMark standing={tally.standing} />
              {tally.readers > 1 || tally.doneBy !== undefined ? (
                <span className={styles.count}>{words}</span>
              ) : (
                <VisuallyHidden>{words}</VisuallyHidden>
              )}
            </td>
          );
        })}
      </tr>
      {isOpen
        ? school.readers.map((reader) => (
            <tr key={reader.id}>
              <th scope="row" className={mergeClasses(styles.school, styles.person)}>
                {reader.name}
              </th>
              {items.map(({ id }) => {
                const own = reader.items.find((one) => one.id === id);
                const standing = own?.standing ?? "not-for-them";
                const isLong = own?.handedTo !== undefined;
                return (
                  <td key={id} className={styles.cell}>
                    <StandingMark standing={standing} />
                    <ReaderWords words={readerWords(school, reader, { id })} isLong={isLong} />
                  </td>
                );
              })}
            </tr>
          ))
        : null}
    </tbody>
  );
});

/** Read out beside the mark; written out where the mark does not say it all. */
function ReaderWords({ words, isLong }: { readonly words: string; readonly isLong: boolean }) {
  const styles = useStyles();
  return isLong ? <span className={styles.count}>{words}</span> : <VisuallyHidden>{words}</VisuallyHidden>;
}

const useStyles = makeStyles({
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  school: { ...typographyStyles.body1, textAlign: "start", minWidth: "14rem", padding: 0 },
  toggle: { justifyContent: "flex-start", textAlign: "start", width: "100%", fontWeight: "inherit" },
  person: {
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    paddingBlock: tokens.spacingVerticalXS,
  },
  cell: { position: "relative", padding: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  count: { ...typographyStyles.caption1, marginInlineStart: tokens.spacingHorizontalXS },
});
