import { lazy, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { UnsavedReminder } from "../features/briefing/write/UnsavedReminder.tsx";
import { HomePage } from "../features/home/HomePage.tsx";
import { UnsavedMinutesReminder } from "../features/meetings/minutes/UnsavedMinutesReminder.tsx";
import { UnsavedMeetingReminder } from "../features/meetings/schedule/UnsavedMeetingReminder.tsx";
import { UploadsReminder } from "../features/resources/uploads/UploadsReminder.tsx";
import { LoadingLines } from "../ui/LoadingLines.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageBoundary } from "./PageBoundary.tsx";

// Home is what most people open: it comes with the first load, every other page when it is asked for.
const NewestEditionPage = lazy(() => import("../features/briefing/read/NewestEditionPage.tsx"));
const EditionPage = lazy(() => import("../features/briefing/read/EditionPage.tsx"));
const QuestionsPage = lazy(() => import("../features/briefing/questions/QuestionsPage.tsx"));
const ToDoPage = lazy(() => import("../features/briefing/to-do/ToDoPage.tsx"));
const EarlierEditionsPage = lazy(() => import("../features/briefing/read/EarlierEditionsPage.tsx"));
const MissedPage = lazy(() => import("../features/briefing/catch-up/MissedPage.tsx"));
const ChooseTuesdayPage = lazy(() => import("../features/briefing/write/ChooseTuesdayPage.tsx"));
const WriteEditionPage = lazy(() => import("../features/briefing/write/WriteEditionPage.tsx"));
const KeyMessagesPage = lazy(() => import("../features/briefing/key-messages/KeyMessagesPage.tsx"));
const ProposalPages = lazy(() => import("../features/briefing/propose/ProposalPages.tsx"));
const SendingPage = lazy(() => import("../features/briefing/sending/SendingPage.tsx"));
const MyWayPage = lazy(() => import("../features/briefing/sending/MyWayPage.tsx"));
const TakeUpPage = lazy(() => import("../features/briefing/take-up/TakeUpPage.tsx"));
const TermResultsPage = lazy(() => import("../features/briefing/take-up/TermResultsPage.tsx"));
const MeetingsPage = lazy(() => import("../features/meetings/calendar/MeetingsPage.tsx"));
const MeetingPage = lazy(() => import("../features/meetings/meeting/MeetingPage.tsx"));
const WriteMinutesPage = lazy(() => import("../features/meetings/minutes/WriteMinutesPage.tsx"));
const RegisterPage = lazy(() => import("../features/meetings/register/RegisterPage.tsx"));
const CheckInScreenPage = lazy(() => import("../features/meetings/check-in/CheckInScreenPage.tsx"));
const CheckInPage = lazy(() => import("../features/meetings/check-in/CheckInPage.tsx"));
const MyCpdPage = lazy(() => import("../features/cpd/MyCpdPage.tsx"));
const ToApprovePage = lazy(() => import("../features/cpd/hand-in/ToApprovePage.tsx"));
const PlanPage = lazy(() => import("../features/cpd/plan/PlanPage.tsx"));
const CoursePages = lazy(() => import("../features/cpd/courses/CoursePages.tsx"));
const ExemptionsPage = lazy(() => import("../features/cpd/exemptions/ExemptionsPage.tsx"));
const PersonCpdPage = lazy(() => import("../features/cpd/take-up/person/PersonCpdPage.tsx"));
const TrustCpdPage = lazy(() => import("../features/cpd/take-up/trust/TrustCpdPage.tsx"));
const NetworkTakeUpPage = lazy(() => import("../features/cpd/take-up/network/NetworkTakeUpPage.tsx"));
const SchoolCpdPage = lazy(() => import("../features/cpd/take-up/school/SchoolCpdPage.tsx"));
const MyRecordPage = lazy(() => import("../features/records/MyRecordPage.tsx"));
const EndOfRecordsPage = lazy(() => import("../features/records/EndOfRecordsPage.tsx"));
const PersonRecordPage = lazy(() => import("../features/records/PersonRecordPage.tsx"));
const CascadePages = lazy(() => import("../features/cpd/cascades/CascadePages.tsx"));
const FeedbackPage = lazy(() => import("../features/cpd/feedback/FeedbackPage.tsx"));
const NetworkFeedbackPage = lazy(() => import("../features/cpd/feedback/NetworkFeedbackPage.tsx"));
const FeedsPage = lazy(() => import("../features/meetings/feeds/FeedsPage.tsx"));
const EditNetworkPage = lazy(() => import("../features/networks/EditNetworkPage.tsx"));
const NetworkPage = lazy(() => import("../features/networks/NetworkPage.tsx"));
const NewNetworkPage = lazy(() => import("../features/networks/NewNetworkPage.tsx"));
const NewMeetingPage = lazy(() => import("../features/meetings/schedule/NewMeetingPage.tsx"));
const EditMeetingPage = lazy(() => import("../features/meetings/schedule/EditMeetingPage.tsx"));
const NetworksPage = lazy(() => import("../features/networks/NetworksPage.tsx"));
const DirectoryPages = lazy(() => import("../features/directory/DirectoryPages.tsx"));
const SettingsPage = lazy(() => import("../features/directory/settings/SettingsPage.tsx"));
const ConfigureTabPage = lazy(() => import("./ConfigureTabPage.tsx"));
const MorePage = lazy(() => import("./MorePage.tsx"));
const RequestsPage = lazy(() => import("../features/resources/RequestsPage.tsx"));
const WhoCanHelpPage = lazy(() => import("../features/resources/WhoCanHelpPage.tsx"));
const ResourcesPage = lazy(() => import("../features/resources/ResourcesPage.tsx"));
const KeepingPages = lazy(() => import("../features/resources/keep/KeepingPages.tsx"));
const ResourceRoute = lazy(() => import("../features/resources/ResourceRoute.tsx"));

const keepingPaths = [
  "/resources/upkeep",
  "/resources/add",
  "/resources/kept",
  "/resources/new",
  "/resources/packs/new",
  "/resources/:resource/edit",
];

/** Which page stands at which address. A deep link's `briefing/2026-11-24/items/{id}` is such an address. */
export function Routes() {
  const [path] = useLocation();
  return (
    <PageBoundary path={path}>
      <UnsavedReminder path={path} />
      <UnsavedMinutesReminder path={path} />
      <UnsavedMeetingReminder path={path} />
      <UploadsReminder path={path} />
      <Suspense fallback={<LoadingLines label="Loading the page" />}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/to-do">
            <ToDoPage />
          </Route>
          <Route path="/briefing">
            <NewestEditionPage />
          </Route>
          <Route path="/briefing/earlier">
            <EarlierEditionsPage />
          </Route>
          <Route path="/briefing/missed">
            <MissedPage />
          </Route>
          <Route path="/briefing/results">
            <TermResultsPage />
          </Route>
          <Route path="/briefing/questions">
            <QuestionsPage />
          </Route>
          <Route path="/briefing/proposals/*?">
            <ProposalPages />
          </Route>
          <Route path="/briefing/write">
            <ChooseTuesdayPage />
          </Route>
          <Route path="/briefing/write/key-messages">
            <KeyMessagesPage />
          </Route>
          <Route path="/briefing/write/:edition">
            {({ edition }) => <WriteEditionPage key={edition} edition={edition} />}
          </Route>
          <Route path="/briefing/way">
            <MyWayPage />
          </Route>
          <Route path="/briefing/write/:edition/sending">
            {({ edition }) => <SendingPage key={edition} edition={edition} />}
          </Route>
          <Route path="/briefing/write/:edition/take-up">
            {({ edition }) => <TakeUpPage key={edition} edition={edition} />}
          </Route>
          <Route path="/briefing/:edition/take-up">
            {({ edition }) => <TakeUpPage key={edition} edition={edition} />}
          </Route>
          <Route path="/briefing/:edition/items/:item">
            {({ edition, item }) => <EditionPage edition={edition} item={item} />}
          </Route>
          <Route path="/briefing/:edition">{({ edition }) => <EditionPage edition={edition} />}</Route>
          <Route path="/meetings">
            <MeetingsPage />
          </Route>
          <Route path="/meetings/subscribe">
            <FeedsPage />
          </Route>
          <Route path="/meetings/:meeting/minutes">
            {({ meeting }) => <WriteMinutesPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/meetings/:meeting/register">
            {({ meeting }) => <RegisterPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/meetings/:meeting/check-in">
            {({ meeting }) => <CheckInScreenPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/check-in">
            <CheckInPage />
          </Route>
          <Route path="/check-in/:meeting">
            {({ meeting }) => <CheckInPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/check-in/:meeting/:code">
            {({ meeting, code }) => <CheckInPage key={`${meeting}/${code}`} meeting={meeting} code={code} />}
          </Route>
          <Route path="/meetings/new">
            <NewMeetingPage />
          </Route>
          <Route path="/meetings/:meeting/edit">
            {({ meeting }) => <EditMeetingPage key={meeting} id={meeting} />}
          </Route>
          <Route path="/meetings/:meeting">
            {({ meeting }) => <MeetingPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/cpd">
            <MyCpdPage />
          </Route>
          <Route path="/cpd/certificates">
            <ToApprovePage />
          </Route>
          <Route path="/cpd/plan">
            <PlanPage />
          </Route>
          <Route path="/cpd/courses/*?">
            <CoursePages />
          </Route>
          <Route path="/cpd/trust">
            <TrustCpdPage />
          </Route>
          <Route path="/cpd/people/:person">
            {({ person }) => <PersonCpdPage key={person} person={person} />}
          </Route>
          <Route path="/cpd/schools/:school">
            {({ school }) => <SchoolCpdPage key={school} school={school} />}
          </Route>
          <Route path="/cpd/exemptions">
            <ExemptionsPage />
          </Route>
          <Route path="/cpd/record">
            <MyRecordPage />
          </Route>
          <Route path="/people/person/:person/record">
            {({ person }) => <PersonRecordPage key={person} person={person} />}
          </Route>
          <Route path="/cpd/cascades/*?">
            <CascadePages />
          </Route>
          <Route path="/cpd/feedback">
            <FeedbackPage />
          </Route>
          <Route path="/cpd/feedback/:meeting">
            {({ meeting }) => <FeedbackPage key={meeting} meeting={meeting} />}
          </Route>
          <Route path="/people/*?">
            <DirectoryPages />
          </Route>
          <Route path="/settings/records">
            <EndOfRecordsPage />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route path="/configure">
            <ConfigureTabPage />
          </Route>
          <Route path="/more">
            <MorePage />
          </Route>
          <Route path="/networks">
            <NetworksPage />
          </Route>
          <Route path="/networks/new">
            <NewNetworkPage />
          </Route>
          <Route path="/networks/:network">
            {({ network }) => <NetworkPage key={network} network={network} />}
          </Route>
          <Route path="/networks/:network/take-up">
            {({ network }) => <NetworkTakeUpPage key={network} network={network} />}
          </Route>
          <Route path="/networks/:network/feedback">
            {({ network }) => <NetworkFeedbackPage key={network} network={network} />}
          </Route>
          <Route path="/networks/:network/edit">
            {({ network }) => <EditNetworkPage key={network} network={network} />}
          </Route>
          <Route path="/resources/requests">
            <RequestsPage />
          </Route>
          <Route path="/resources/people">
            <WhoCanHelpPage />
          </Route>
          {keepingPaths.map((each) => (
            <Route key={each} path={each}>
              <KeepingPages />
            </Route>
          ))}
          <Route path="/resources">
            <ResourcesPage />
          </Route>
          <Route path="/resources/:resource">{({ resource }) => <ResourceRoute id={resource} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}
