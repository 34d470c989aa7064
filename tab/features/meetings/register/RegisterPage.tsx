import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useRegister } from "../../../api/meetings/register.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { RegisterRow } from "./RegisterRow.tsx";
import { SightingsSection } from "./sightings/SightingsSection.tsx";
import { useMarking } from "./useMarking.ts";
import { RegisterList } from "./RegisterList.tsx";

/** Who came: one tap a person, on the lead's phone or on the screen in the room. */
export default function RegisterPage({ meeting }: { readonly meeting: string }) {
  const register = useRegister(meeting);
  const today = useToday() ?? "";
  const { data } = register;
  return (
    <>
      <MeetingsNavigation />
      <Page
        title={data ? `Register: ${data.meeting.title}` : "Register"}
        intro={data ? dayAndTime(new Date(data.meeting.startsAt), today) : "\u00a0"}
      >
        <p>
          <PageLink to={`/meetings/${meeting}`}>Back to the meeting</PageLink> ·{" "}
          <PageLink to={`/meetings/${meeting}/check-in`}>Check-in screen</PageLink>
        </p>
        <Answer
          query={register}
          loading={<LoadingLines label="Loading the register" blocks={6} />}
          empty={(answer) =>
            answer.people.length === 0 ? <EmptyState title="Nobody is invited." /> : undefined
          }
        >
          {(answer) => <RegisterList register={answer} />}
        </Answer>
      </Page>
    </>
  );
}

function People({ register }: { readonly register: Register }) {
  const styles = useStyles();
  const form = useFormStyles();
  const marking = useMarking(register.meeting.id);
  const unknown = register.people.filter(({ outcome }) => outcome === "unknown").map(({ id }) => id);
  return (
    <>
      <p role="status" className={styles.summary}>
        {register.summary}
      </p>
      {register.canMark ? null : (
        <EmptyState title="The register opens when the meeting begins.">
          Until then it shows who is invited.
        </EmptyState>
      )}
      {marking.problem ? <ProblemNotice error={marking.problem} onRetry={marking.retry} /> : null}
      {register.canMark && unknown.length > 0 ? (
        <div className={form.actions}>
          <Button disabledFocusable={marking.isBusy} onClick={() => marking.mark(unknown, "present")}>
            Mark the other {unknown.length} present
          </Button>
        </div>
      ) : null}
      <ul className={styles.list}>
        {register.people.map((person) => (
          <RegisterRow
            key={person.id}
            person={person}
            canMark={register.canMark}
            onMark={(word) => marking.mark([person.id], word)}
          />
        ))}
      </ul>
      {register.canMark ? <SightingsSection meeting={register.meeting.id} /> : null}
    </>
  );
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, marginBlock: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    marginTop: tokens.spacingVerticalM,
    maxWidth: "88ch",
  },
});
