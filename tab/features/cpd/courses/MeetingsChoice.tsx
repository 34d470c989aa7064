import { Checkbox, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Courses } from "../../../../shared/contract/cpd/course.schema.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { ScrollBox } from "../../../ui/ScrollBox.tsx";
import { courseNames } from "./course-form.ts";

/** Which meetings count for a course: those of this school year and the next, found by title or network. */
export function MeetingsChoice(props: {
  readonly meetings: Courses["meetings"];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: string[]) => void;
}) {
  const { meetings, chosen, error, onChange } = props;
  const styles = useStyles();
  const today = useToday() ?? "";
  const [words, setWords] = useState("");
  const isSearched = ({ title, network = "" }: Courses["meetings"][number]) =>
    `${title} ${network}`.toLowerCase().includes(words.trim().toLowerCase());
  // What is chosen stays in sight, whatever is searched.
  const shown = meetings.filter((meeting) => chosen.includes(meeting.id) || isSearched(meeting));
  const known = new Set(meetings.map(({ id }) => id));
  const earlier = chosen.filter((id) => !known.has(id)).length;
  return (
    <fieldset className={styles.group} {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}>
      <legend className={styles.legend}>{courseNames.meetings}</legend>
      <p className={styles.note} aria-live="polite">
        {counted(chosen.length, "meeting", "meetings")} chosen
        {earlier > 0 ? `, ${earlier} of them of earlier years` : ""}
      </p>
      {error ? (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      ) : null}
      <SearchBox
        aria-label="Search meetings by title or network"
        placeholder="Search meetings by title or network"
        value={words}
        onChange={(_, { value }) => setWords(value)}
      />
      {shown.length === 0 ? <p className={styles.note}>No meeting is called that.</p> : null}
      <ScrollBox label="Meetings to choose from" className={styles.list}>
        {shown.map(({ id, title, network, startsAt, status }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            label={[
              dayAndTime(new Date(startsAt), today),
              title,
              ...(network && !title.includes(network) ? [network] : []),
              ...(status === "draft" ? ["draft"] : []),
            ].join(" · ")}
            onChange={(_, { checked }) =>
              onChange(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </ScrollBox>
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
  list: {
    display: "grid",
    // As tall as its words: rows that may shrink would write over each other.
    gridAutoRows: "max-content",
    maxHeight: "320px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
