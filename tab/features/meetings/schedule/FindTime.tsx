import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useProposals } from "../../../api/meetings-write/propose-times.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { useSettled } from "../../../ui/useSettled.ts";
import type { MeetingForm } from "./meeting-form.ts";
import { ProposalRow } from "./ProposalRow.tsx";
import { clockAt, instantAt } from "./school-clock.ts";
import { nextFourWeeks, planToPlace } from "./weighed-plan.ts";

type Time = Pick<MeetingForm, "date" | "start" | "end">;

/** The five best times between two dates, each with its reasons; one tap takes one, another brings back the time before. */
export function FindTime({
  form,
  meeting,
  today,
  onChange,
}: {
  readonly form: MeetingForm;
  readonly meeting: string | undefined;
  readonly today: string;
  readonly onChange: (time: Time) => void;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [{ from, to }, setSpan] = useState(() => nextFourWeeks(today));
  const [before, setBefore] = useState<Time>();
  const plan = isOpen && from <= to ? planToPlace(form, from) : undefined;
  const asked = useSettled(plan && JSON.stringify({ plan, from, to, ...(meeting ? { meeting } : {}) }), 350);
  const proposals = useProposals(asked === undefined ? undefined : JSON.parse(asked));
  const standsAt = instantAt(form.date, form.start)?.getTime();
  const take = (startsAt: string, endsAt: string) => {
    const [start, end] = [clockAt(new Date(startsAt)), clockAt(new Date(endsAt))];
    setBefore({ date: form.date, start: form.start, end: form.end });
    onChange({ date: start.date, start: start.time, end: end.time });
  };
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.title}>Find a time</summary>
      <div className={styles.content}>
        <div className={styles.span}>
          <Field label="Not before">
            <Input type="date" value={from} onChange={(_, { value }) => setSpan({ from: value, to })} />
          </Field>
          <Field label="Not after">
            <Input type="date" value={to} onChange={(_, { value }) => setSpan({ from, to: value })} />
          </Field>
        </div>
        <div role="status">
          {before ? (
            <p className={styles.taken}>
              It is now on {words(form, today)}.
              <Button
                onClick={() => {
                  setBefore(undefined);
                  onChange(before);
                }}
              >
                {before.date === "" ? "Undo" : `Undo: back to ${words(before, today)}`}
              </Button>
            </p>
          ) : null}
        </div>
        {plan === undefined ? (
          <p className={styles.hint}>
            Choose between which dates, and when it starts and ends: that is how long it takes.
          </p>
        ) : (
          <Answer
            query={proposals}
            loading={<LoadingLines label="Looking for the best times" />}
            empty={(data) =>
              data.proposals.length === 0 ? (
                <p className={styles.hint}>No school day lies between these dates. Choose others.</p>
              ) : undefined
            }
          >
            {(data) => (
              <>
                <p className={styles.hint}>
                  The best of {counted(data.considered, "time", "times")} for these people.
                </p>
                <ol className={styles.rows}>
                  {data.proposals.map((proposal) => (
                    <ProposalRow
                      key={proposal.startsAt}
                      proposal={proposal}
                      today={today}
                      isTaken={new Date(proposal.startsAt).getTime() === standsAt}
                      onTake={() => take(proposal.startsAt, proposal.endsAt)}
                    />
                  ))}
                </ol>
              </>
            )}
          </Answer>
        )}
      </div>
    </details>
  );
}

function words({ date, start }: Time, today: string): string {
  const instant = instantAt(date, start);
  return instant ? dayAndTime(instant, today) : "no date yet";
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalMNudge,
    width: "fit-content",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: "grid", gap: tokens.spacingVerticalM },
  span: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(9rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  hint: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  taken: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
