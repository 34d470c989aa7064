import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { fileSize } from "../../../../shared/sentences/file-size.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { problemWords } from "../../../api/problem-words.ts";
import { Bar } from "../../../ui/Bar.tsx";
import type { FileUpload } from "./file-upload.ts";
import { uploadWords } from "./upload-words.ts";

/** One file on its way: how far it is, and what can be done or has to be answered. */
export function UploadEntry({ upload }: { readonly upload: FileUpload }) {
  const styles = useStyles();
  const { state, file, sent } = upload;
  const isMoving = ["opening", "sending", "lost", "finishing"].includes(state.at);
  return (
    <li className={styles.entry}>
      <p className={styles.name}>
        {file.name} <span className={styles.size}>{fileSize(file.size)}</span>
      </p>
      <p className={mergeClasses(styles.state, state.at === "failed" && styles.failed)}>
        <StateIcon at={state.at} />
        <span>{state.at === "failed" ? failureWords(state.problem) : uploadWords(upload)}</span>
      </p>
      {isMoving && <Bar share={{ count: sent, of: file.size }} className={styles.bar} />}
      <Choices upload={upload} />
    </li>
  );
}

/** What is said of this one file says more than what is said of all such. */
const failureWords = (problem: unknown): string =>
  isApiProblem(problem) && problem.notes.length > 0 ? problem.notes.join(" ") : problemWords(problem);

/** Only a renamed file, chosen anew, gets any further. */
const isFinal = (problem: unknown): boolean =>
  (["upload.name", "upload.runs", "upload.empty", "upload.too-large", "upload.other-kind"] as const).some(
    (code) => isApiProblem(problem, code),
  );

/** Shapes besides colours and words. */
function StateIcon({ at }: { readonly at: FileUpload["state"]["at"] }) {
  const styles = useStyles();
  if (at === "added") return <CheckmarkCircleFilled aria-hidden="true" className={styles.added} />;
  if (at === "failed") return <ErrorCircleRegular aria-hidden="true" className={styles.icon} />;
  if (at === "taken" || at === "overtaken")
    return <QuestionCircleRegular aria-hidden="true" className={styles.icon} />;
  return null;
}

function Choices({ upload }: { readonly upload: FileUpload }) {
  const styles = useStyles();
  const { state, file } = upload;
  const button = (words: string, act: () => unknown) => (
    <Button key={words} aria-label={`${words}: ${file.name}`} onClick={() => void act()}>
      {words}
    </Button>
  );
  const cancel = () => upload.cancel();
  const buttons = {
    waiting: [button("Cancel", cancel)],
    opening: [button("Cancel", cancel)],
    sending: [button("Cancel", cancel)],
    lost: [button("Cancel", cancel)],
    finishing: [],
    cancelled: [],
    added: [],
    taken: [
      button("Keep both", () => upload.keepBoth()),
      button("Make it the new version", () => state.at === "taken" && upload.replace(state.by)),
      button("Leave it out", cancel),
    ],
    overtaken: [
      button("Put mine in over it", () => state.at === "overtaken" && upload.overtake(state.contents)),
      button("Leave theirs", cancel),
    ],
    failed: [
      ...(state.at === "failed" && isFinal(state.problem) ? [] : [button("Try again", () => upload.again())]),
      button("Leave it out", cancel),
    ],
  }[state.at];
  return buttons.length > 0 ? <div className={styles.buttons}>{buttons}</div> : null;
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  size: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  state: {
    ...typographyStyles.body1,
    margin: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
  },
  failed: { color: tokens.colorPaletteRedForeground1 },
  added: { fontSize: "20px", flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  icon: { fontSize: "20px", flexShrink: 0 },
  bar: { maxWidth: "40rem" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
