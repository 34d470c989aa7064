import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type SchoolPoint, schoolPoints } from "../../../../shared/domain/directory/school-points.ts";
import { isCivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { pointWords } from "../../../../shared/sentences/briefing/catch-up.ts";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { DateField } from "../../../ui/DateField.tsx";

const aDay = "day";
const choices: readonly (SchoolPoint | typeof aDay)[] = [...schoolPoints, aDay];
const nameOf = (choice: SchoolPoint | typeof aDay): string =>
  choice === aDay ? "Since a day" : pointWords[choice];

interface SinceFieldsProps {
  /** A point of the school year, or a day. */
  readonly since: string;
  readonly today: string | undefined;
  readonly onChoose: (since: string) => void;
}

/** From when one looks back: as schools say it, or a day of one's own. */
export function SinceFields({ since, today, onChoose }: SinceFieldsProps) {
  const styles = useStyles();
  const point = schoolPoints.find((each) => each === since);
  const [isDay, setIsDay] = useState(point === undefined);
  const [typed, setTyped] = useState(point === undefined ? since : "");
  const error =
    typed !== "" && today !== undefined && typed > today ? "Choose a day that has been." : undefined;
  return (
    <div className={styles.fields}>
      <ChoiceField
        label="From when"
        choices={choices}
        nameOf={nameOf}
        value={isDay || !point ? aDay : point}
        onChange={(chosen) => {
          setIsDay(chosen === aDay);
          if (chosen !== aDay) onChoose(chosen);
        }}
      />
      {(isDay || !point) && (
        <DateField
          label="Day"
          value={typed}
          error={error}
          onChange={(value) => {
            setTyped(value);
            if (isCivilDate(value) && (today === undefined || value <= today)) onChoose(value);
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
});
