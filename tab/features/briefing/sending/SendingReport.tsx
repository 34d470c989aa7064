import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  CheckmarkRegular,
  ClockRegular,
  ErrorCircleRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type {
  PersonReached,
  SendingReportShown,
} from "../../../../shared/contract/briefing/sending.schema.ts";
import {
  copyWords,
  reachedWords,
  wayTakenWords,
} from "../../../../shared/sentences/briefing/briefing-ways.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useTellAgain } from "../../../api/briefing-write/sending.ts";
import { saveFile } from "../../../teams/save-file.ts";
import { media } from "../../../ui/breakpoints.ts";
import { csvText } from "../../../ui/csv-text.ts";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import {
  copiesSentence,
  hasWrongCopy,
  nameOf,
  sendingRows,
  sendingSentence,
  standingChips,
  worstFirst,
} from "./sending-figures.ts";

/** So many stand on the page; the file has all. */
const shownAtMost = 200;

/** What became of telling each reader, those whom it may not have reached first, and the way to send it to them again. */
export function SendingReport({
  report,
  today,
}: {
  readonly report: SendingReportShown;
  readonly today: string;
}) {
  const styles = useStyles();
  const again = useTellAgain(report.edition);
  const [standing, setStanding] = useState<string>();
  const people = worstFirst(report.people).filter((each) => !standing || each.standing === standing);
  const doubtful = report.people.filter(({ mayBeToldAgain }) => mayBeToldAgain);
  const copies = copiesSentence(report);
  const chips = standingChips(report.people);
  const isOut = report.status === "published";
  return (
    <div className={styles.report}>
      <p className={styles.sentence} role="status">
        {again.isPending ? "Sending again…" : sendingSentence(report)}
      </p>
      {copies ? <p className={styles.sentence}>{copies}</p> : null}
      {again.error ? <ProblemNotice error={again.error} /> : null}
      {doubtful.length > 0 && isOut ? (
        <div className={styles.again}>
          <p className={styles.sentence}>
            {counted(doubtful.length, "person", "people")} may not have got it. Whoever did gets it twice if
            you send it again.
          </p>
          <Button
            disabledFocusable={again.isPending}
            onClick={() => again.mutate(doubtful.map(({ id }) => id))}
          >
            {`Send again to ${counted(doubtful.length, "person", "people")}`}
          </Button>
        </div>
      ) : null}
      <div className={styles.tools}>
        {chips.length > 1 ? (
          <FilterChips title="Show" chips={chips} chosen={standing} onChoose={setStanding} />
        ) : null}
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() =>
            saveFile({
              name: `briefing-${report.edition}-sending.csv`,
              type: "text/csv;charset=utf-8",
              text: csvText(sendingRows(people, today)),
            })
          }
        >
          Export as CSV
        </Button>
      </div>
      <ul className={styles.list} aria-label="People">
        {people.slice(0, shownAtMost).map((each) => (
          <PersonRow key={each.id} person={each} today={today} />
        ))}
      </ul>
      {people.length > shownAtMost ? (
        <p className={styles.about}>
          {counted(people.length - shownAtMost, "more person is", "more people are")} in the export.
        </p>
      ) : null}
    </div>
  );
}

const marks = { told: <CheckmarkRegular />, waiting: <ClockRegular />, wrong: <ErrorCircleRegular /> };
const markOf = (person: PersonReached) => (hasWrongCopy(person) ? "wrong" : markOfStanding(person));
const markOfStanding = ({ standing }: PersonReached) =>
  standing === "told"
    ? "told"
    : standing === "on-its-way" || standing === "joined-since"
      ? "waiting"
      : "wrong";

function PersonRow({ person, today }: { readonly person: PersonReached; readonly today: string }) {
  const styles = useStyles();
  const { by, copy, standing, schools } = person;
  return (
    <li className={styles.row}>
      <span aria-hidden className={styles.mark}>
        {marks[markOf(person)]}
      </span>
      <span className={styles.who}>
        <span className={styles.name}>{nameOf(person)}</span>
        {schools.length > 0 ? <span className={styles.about}>{schools.join(", ")}</span> : null}
      </span>
      <span className={styles.what}>
        <span>{reachedWords[standing]}</span>
        {by ? (
          <span className={styles.about}>
            {wayTakenWords(by)}, {dayAndTime(new Date(by.at), today)}
          </span>
        ) : null}
        {copy ? <span className={styles.about}>{copyWords[copy]}</span> : null}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  report: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  sentence: { margin: 0, maxWidth: "68ch" },
  again: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { gridTemplateColumns: "24px minmax(0, 1fr)" },
  },
  mark: { fontSize: "20px", lineHeight: 1 },
  who: { display: "grid", overflowWrap: "anywhere", alignContent: "start" },
  what: {
    display: "grid",
    overflowWrap: "anywhere",
    alignContent: "start",
    [media.phone]: { gridColumn: 2 },
  },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});
