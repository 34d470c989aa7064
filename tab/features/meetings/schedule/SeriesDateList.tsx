import { makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import type { SeriesDates } from "../../../../shared/contract/meetings/series.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { counted, sentenceCase } from "../../../../shared/sentences/lists.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { problemWords } from "../../../api/problem-words.ts";

/** The dates that the rule brings about, with what was stepped over; the consequences of the chosen one stand beside. */
export function SeriesDateList({
  dates: { data, error, isStale },
  looked,
  onLook,
}: {
  readonly dates: {
    readonly data: SeriesDates | undefined;
    readonly error: unknown;
    readonly isStale: boolean;
  };
  readonly looked: string;
  readonly onLook: (date: string) => void;
}) {
  const styles = useStyles();
  const today = useToday() ?? "";
  if (error) return <p role="alert">{problemWords(error)}</p>;
  if (!data)
    return <p className={styles.state}>Choose from when to when, and the times, to see the dates.</p>;
  return (
    <div aria-busy={isStale}>
      <p role="status" className={styles.sentence}>
        {sentenceCase(data.sentence)}: {counted(data.dates.length, "meeting", "meetings")}.
      </p>
      {data.dates.length === 0 ? null : (
        <RadioGroup
          aria-label="Show what it causes on"
          value={looked}
          onChange={(_, { value }) => onLook(value)}
        >
          {data.dates.map(({ date, steppedOver }) => (
            <Radio
              key={date}
              value={date}
              label={
                <>
                  {day(date, today)}
                  {steppedOver ? <span className={styles.stepped}>{steppedOver}</span> : null}
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  state: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  stepped: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});
