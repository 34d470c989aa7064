import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { SchoolCpd } from "../../../../../shared/contract/cpd/school-cpd.schema.ts";
import { media } from "../../../../ui/breakpoints.ts";
import { EmptyState } from "../../../../ui/EmptyState.tsx";
import { FilterChips } from "../../../../ui/FilterChips.tsx";
import { useInAddress } from "../../../../ui/useInAddress.ts";
import { useMedia } from "../../../../ui/useMedia.ts";
import { isStillToDo } from "../../entries/still-to-do.ts";
import { RemindAllButton } from "../remind/RemindAllButton.tsx";
import { CourseTakeUp } from "./CourseTakeUp.tsx";
import { StaffList } from "./StaffList.tsx";
import { StaffTable } from "./StaffTable.tsx";

interface SchoolViewProps {
  readonly cpd: SchoolCpd;
  readonly today: string;
}

/** The same school by person and by course; which, stands in the address (`?by=course`). */
export function SchoolViews(props: SchoolViewProps) {
  const styles = useStyles();
  const [address, setAddress] = useInAddress(["by"]);
  const by = address.by === "course" ? "course" : "person";
  return (
    <div className={styles.views}>
      <TabList
        className={styles.tabs}
        selectedValue={by}
        onTabSelect={(_, { value }) => setAddress({ by: value === "course" ? "course" : undefined })}
      >
        <Tab value="person" id="by-person" aria-controls="school-cpd">
          By person
        </Tab>
        <Tab value="course" id="by-course" aria-controls="school-cpd">
          By course
        </Tab>
      </TabList>
      <div role="tabpanel" id="school-cpd" aria-labelledby={`by-${by}`} className={styles.view}>
        {by === "course" ? <CourseTakeUp {...props} /> : <Staff {...props} />}
      </div>
    </div>
  );
}

const shows = ["overdue", "to-do"] as const;

/** Everybody, or only those with something overdue or still to do (`?show=overdue`). */
function Staff({ cpd, today }: SchoolViewProps) {
  const styles = useStyles();
  const isPhone = useMedia(media.phone);
  const [address, setAddress] = useInAddress(["show"]);
  const show = shows.find((each) => each === address.show);
  const overdue = cpd.people.filter((person) => person.overdue > 0);
  const toDo = cpd.people.filter(({ cells }) => cells.some(isStillToDo));
  const people = show === "overdue" ? overdue : show === "to-do" ? toDo : cpd.people;
  return (
    <div className={styles.view}>
      <RemindAllButton cpd={cpd} />
      <FilterChips
        title="Only"
        chips={[
          { name: "overdue", label: "Overdue", count: overdue.length },
          { name: "to-do", label: "Still to do", count: toDo.length },
        ]}
        chosen={show}
        onChoose={(chosen) => setAddress({ show: chosen })}
      />
      {people.length === 0 ? (
        <EmptyState
          title={show === "overdue" ? "Nothing is overdue for anybody." : "Nobody has anything still to do."}
        />
      ) : isPhone ? (
        <StaffList courses={cpd.courses} people={people} />
      ) : (
        <StaffTable courses={cpd.courses} people={people} today={today} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  views: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalS,
  },
  tabs: { [media.print]: { display: "none" } },
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});
