import type {
  FeedbackResultShown,
  NetworkFeedback,
  TrustFeedback,
} from "../../../../shared/contract/cpd/feedback.schema.ts";
import { feedbackChoices, feedbackQuestions } from "../../../../shared/domain/cpd/feedback/feedback.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { feedbackChoiceWords, feedbackQuestionWords } from "../../../../shared/sentences/cpd/feedback.ts";
import { phaseWords } from "../../../../shared/sentences/cpd/take-up.ts";
import type { Table } from "../../../files/export/table.ts";

type Shown = { readonly result?: FeedbackResultShown | undefined };
type Row = Table["rows"][number];

/** A column for each answer, "Was it worth your time? Yes". */
const countColumns: Table["columns"] = [
  { title: "Answers", kind: "number" },
  ...feedbackQuestions.flatMap((question) =>
    feedbackChoices[question].map((choice) => ({
      title: `${feedbackQuestionWords[question]} ${(feedbackChoiceWords[question] as Record<string, string>)[choice]}`,
      kind: "number" as const,
    })),
  ),
];

/** Empty where nothing may be shown. */
const countCells = ({ result }: Shown): Row => [
  result?.answers,
  ...feedbackQuestions.flatMap((question) => {
    const counted = result?.questions.find((each) => each.question === question)?.choices;
    return feedbackChoices[question].map((_, index) => counted?.[index]?.count);
  }),
];

const slices = (read: Shown & Pick<NetworkFeedback, "phases">): Row[] => [
  ["All", ...countCells(read)],
  ...read.phases.map((each): Row => [phaseWords[each.phase], ...countCells(each)]),
];

const table = (name: string, of: string, rows: Row[]): Table => ({
  name,
  columns: [{ title: of, kind: "text" }, ...countColumns],
  rows,
});

/** What came of feedback for the central team: phases, networks and courses. */
export const trustFeedbackTables = (read: TrustFeedback): readonly [Table, ...Table[]] => [
  table("Phases", "Phase", slices(read)),
  table(
    "Networks",
    "Network",
    read.networks.map((each): Row => [each.name, ...countCells(each)]),
  ),
  table(
    "Courses",
    "Course",
    read.courses.map((each): Row => [each.title, ...countCells(each)]),
  ),
];

/** What came of a network's feedback: its meetings and phases. */
export const networkFeedbackTables = (read: NetworkFeedback): readonly [Table, ...Table[]] => [
  {
    name: "Meetings",
    columns: [{ title: "Meeting", kind: "text" }, { title: "Date", kind: "date" }, ...countColumns],
    rows: read.meetings.map(
      (each): Row => [each.title, londonDate(new Date(each.startsAt)), ...countCells(each)],
    ),
  },
  table("Phases", "Phase", slices(read)),
];
