import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useRegister } from "../../../api/meetings/register.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { RegisterList } from "./RegisterList.tsx";
import { SightingsSection } from "./sightings/SightingsSection.tsx";

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
          {(answer) => (
            <>
              <RegisterList register={answer} />
              {answer.canMark ? <SightingsSection meeting={meeting} /> : null}
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}
