import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { useMeetingPeople } from "../../../api/meetings/get-meeting-people.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FilterChips } from "../../../ui/FilterChips.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import {
  type InvitedPerson,
  peopleBySchool,
  type ReplyGroup,
  replyGroupOf,
  replyGroups,
  replyGroupWords,
} from "./people-by-reply.ts";
import { SchoolOfPeople } from "./SchoolOfPeople.tsx";

/** Who has said what, school by school: everybody for who plans the meeting, their own staff for a head. */
export function WhoIsComing({ meeting }: { readonly meeting: MeetingDetail }) {
  const people = useMeetingPeople(meeting.id, { enabled: true });
  return (
    <Panel title={meeting.canPlan ? (isOver(meeting) ? "Who was coming" : "Who is coming") : "Your staff"}>
      <Answer
        query={people}
        loading={<LoadingLines label="Loading who is coming" blocks={2} />}
        empty={(answer) =>
          answer.people.length === 0 ? (
            <EmptyState title={meeting.canPlan ? "Nobody is invited." : "Nobody of your school is invited."}>
              Who must or may come stands here with their reply.
            </EmptyState>
          ) : undefined
        }
      >
        {(answer) => <Invited meeting={meeting} people={answer.people} />}
      </Answer>
    </Panel>
  );
}

function Invited({
  meeting,
  people,
}: {
  readonly meeting: MeetingDetail;
  readonly people: readonly InvitedPerson[];
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string>();
  const counts = new Map<ReplyGroup, number>();
  for (const person of people) counts.set(replyGroupOf(person), (counts.get(replyGroupOf(person)) ?? 0) + 1);
  const shown = chosen ? people.filter((person) => replyGroupOf(person) === chosen) : people;
  const schools = peopleBySchool(shown);
  return (
    <div className={styles.invited}>
      <p className={styles.sum}>
        {counts.get("coming") ?? 0} of {counted(people.length, "person", "people")}{" "}
        {isOver(meeting) ? "said that they would come" : "coming"}
      </p>
      <FilterChips
        title="Replies"
        chips={replyGroups
          .filter((group) => counts.has(group))
          .map((group) => ({ name: group, label: replyGroupWords[group], count: counts.get(group) ?? 0 }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <div>
        {schools.map((school) => (
          <SchoolOfPeople
            key={`${chosen ?? "all"} ${school.name}`}
            meeting={meeting}
            school={school}
            startsOpen={schools.length <= 3}
          />
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  invited: { display: "grid", rowGap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  sum: { ...typographyStyles.body1Strong, margin: 0 },
});
