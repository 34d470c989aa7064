import {
  Button,
  makeStyles,
  tokens,
  typographyStyles,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { media } from "../../../ui/breakpoints.ts";
import { schedulingLabel } from "./telling-words.ts";

export type Asked = "invite" | "change" | "cancel";

/** The steps that can be taken next, the likeliest first; those that tell people outside ask before they do. */
export function PlannerButtons(props: {
  readonly meeting: MeetingDetail | undefined;
  readonly people: number | undefined;
  readonly meetings: number;
  readonly isBusy: boolean;
  readonly isUnsaved: boolean;
  readonly onAsk: (asked: Asked) => void;
  readonly onDiscard: () => void;
  readonly onDelete: () => void;
}) {
  const styles = useStyles();
  const restoresFocus = useRestoreFocusTarget();
  const { meeting, isBusy, isUnsaved } = props;
  const isDraft = meeting === undefined || meeting.standing === "draft";
  return (
    <div className={styles.bar}>
      {isDraft ? (
        <>
          <Button
            {...restoresFocus}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => props.onAsk("invite")}
          >
            {schedulingLabel(props.people, props.meetings)}
          </Button>
          <Button type="submit" disabledFocusable={isBusy || (meeting !== undefined && !isUnsaved)}>
            {isBusy
              ? "Saving…"
              : meeting || props.meetings === 1
                ? "Save as draft"
                : `Save ${props.meetings} drafts`}
          </Button>
        </>
      ) : (
        <Button
          {...restoresFocus}
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy || !isUnsaved}
        >
          {isBusy ? "Saving…" : "Save changes"}
        </Button>
      )}
      {isUnsaved ? <Button onClick={props.onDiscard}>Discard changes</Button> : null}
      {meeting?.standing === "draft" ? (
        <Button disabledFocusable={isBusy} onClick={props.onDelete}>
          Delete draft
        </Button>
      ) : null}
      {meeting && !isDraft ? (
        <Button {...restoresFocus} disabledFocusable={isBusy} onClick={() => props.onAsk("cancel")}>
          Cancel meeting
        </Button>
      ) : null}
      <span role="status" className={styles.state}>
        {isUnsaved ? "Not saved yet. What you wrote is kept here meanwhile." : meeting ? "Saved" : ""}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalM,
    [media.twoColumns]: {
      position: "sticky",
      bottom: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground3,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [media.phone]: { "& > button": { flexGrow: 1 } },
  },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
