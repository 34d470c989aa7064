import type { FastifyInstance } from "fastify";
import type { Home } from "../../../shared/contract/briefing/home.schema.ts";
import type { BriefingItem } from "../../../shared/domain/briefing/item.ts";
import { canEditBriefing } from "../../../shared/domain/directory/actor.ts";
import { isInAudience } from "../../../shared/domain/directory/audience.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import { handedByWords, handedToWords, putOffWords } from "../../../shared/sentences/briefing/handovers.ts";
import { deadline } from "../../../shared/sentences/dates.ts";
import { listHandedOn } from "../../../shared/usecases/briefing/handover/list-handed-on.ts";
import { listDrafts } from "../../../shared/usecases/briefing/list-drafts.ts";
import { listToDos } from "../../../shared/usecases/briefing/list-to-dos.ts";
import { readLatestEdition } from "../../../shared/usecases/briefing/read-edition.ts";
import { isToDoNow, listMyCascades } from "../../../shared/usecases/cpd/cascade/list-my-cascades.ts";
import { listMyFeedback } from "../../../shared/usecases/cpd/feedback/list-my-feedback.ts";
import { listNextMeetings } from "../../../shared/usecases/meetings/calendar/list-next-meetings.ts";
import { listMyActions } from "../../../shared/usecases/meetings/minutes/list-my-actions.ts";
import { waitingRequests } from "../../../shared/usecases/resources/requests/waiting-requests.ts";
import { actorOf } from "../../http/api-door.ts";
import type { Api } from "../api.ts";
import { presentFeedbackToGive } from "../cpd/present-feedback.ts";
import { presentMe } from "../directory/me.ts";
import { meetingSetting } from "../meetings/meeting-setting.ts";
import { presentSummary } from "../meetings/present-meeting.ts";

/** The home page shows the next few; the calendar has the rest. */
const meetingsShown = 3;

/** The home page in one request. */
export function homeRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/home", async (request): Promise<Home> => {
    const actor = actorOf(request);
    const { person } = actor;
    const today = londonDate(ports.clock.now());
    const directory = await ports.directory.current();
    const latest = await readLatestEdition(ports, { person });
    const networks = await ports.networks.list();
    const own = networks.filter(
      ({ leads, members }) => leads.includes(person) || isInAudience(members, person, directory, today),
    );
    const asked = await waitingRequests(ports, { person, networks: own.map(({ id }) => id) });
    const setting = await meetingSetting(ports, actor);
    const draft = canEditBriefing(actor) ? (await listDrafts(ports)).editions[0] : undefined;
    const toDos = await listToDos(ports, { person });
    return {
      me: presentMe(actor, { directory, networks, today }),
      today,
      toDo: toDos
        .filter(({ laterOn }) => !laterOn)
        .map(({ edition, item, overdue, from }) => ({
          item: item.id,
          edition: edition.id,
          text: item.action?.text ?? item.title,
          title: item.title,
          ...(item.action?.dueOn ? { dueOn: item.action.dueOn } : {}),
          overdue,
          ...(item.corrected ? { revision: item.corrected.revision } : {}),
          ...(from
            ? {
                from: handedByWords(directory.person(from.person)?.name ?? "A colleague", from.handover.note),
              }
            : {}),
        })),
      later: toDos.flatMap(({ item, laterOn }) =>
        laterOn ? [presentSetAside(item, putOffWords(laterOn, today), today)] : [],
      ),
      handed: (await listHandedOn(ports, { person })).map(({ item, to, handover }) =>
        presentSetAside(item, handedToWords(to.name, handover.at, today), today),
      ),
      ...(latest
        ? {
            read: {
              edition: latest.edition.id,
              forYou: latest.items.length,
              minutes: latest.minutes,
              opened: latest.opened,
            },
          }
        : {}),
      go: (await listNextMeetings(ports, { person, atMost: meetingsShown })).map((each) =>
        presentSummary(each, setting),
      ),
      meetingActions: (await listMyActions(ports, { person })).map(({ action, meeting, overdue }) => ({
        id: action.id,
        meeting: meeting.id,
        title: meeting.title,
        text: action.text,
        ...(action.dueOn ? { dueOn: action.dueOn } : {}),
        overdue,
      })),
      cascades: (await listMyCascades(ports, { person }))
        .filter((each) => isToDoNow(each, today))
        .map(({ session, school, reach }) => ({
          meeting: session.id,
          school: school.urn,
          title: session.title,
          schoolName: school.name,
          dueOn: session.cascade.dueOn,
          overdue: reach.isOverdue,
        })),
      feedback: presentFeedbackToGive(await listMyFeedback(ports, { person })),
      networks: own.map(({ id, name }) => {
        const waiting = asked.get(id);
        return { id, name, ...(waiting === undefined ? {} : { waiting }) };
      }),
      ...(draft ? { draft: { edition: draft.id, items: draft.items, status: draft.status ?? "draft" } } : {}),
    };
  });
}

/** What is out of the way for now, with its deadline in the sentence. */
const presentSetAside = (
  { id, edition, title, action }: BriefingItem,
  sentence: string,
  today: CivilDate,
) => ({
  item: id,
  edition,
  text: action?.text ?? title,
  sentence: action?.dueOn ? `${sentence}, ${deadline(action.dueOn, today)}` : sentence,
});
