import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptPost } from "../../../../shared/contract/directory/staff.schema.ts";
import { PostDatesForm } from "./PostDatesForm.tsx";
import { postDatesWords } from "./post-dates.ts";
import type { usePersonKeeping } from "./usePersonKeeping.ts";

/** One post, when it is held, and what can be done with it. */
export function PostRow({
  post,
  today,
  keeping,
}: {
  readonly post: KeptPost;
  readonly today: string;
  readonly keeping: ReturnType<typeof usePersonKeeping>;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState<"end" | "dates">();
  const { doing } = keeping;
  const turn = (to?: "end" | "dates") => {
    doing.forgetProblem();
    setOpen(to);
  };
  return (
    <li className={styles.row}>
      <div className={styles.post}>
        <span className={styles.words}>{post.words}</span>
        <span className={styles.dates}>{postDatesWords(post)}</span>
      </div>
      {open ? (
        <PostDatesForm
          post={post}
          asksForEndOnly={open === "end"}
          today={today}
          problem={doing.problem}
          isBusy={doing.isBusy}
          onSave={async (dates) => {
            if (await keeping.date(post, dates)) setOpen(undefined);
          }}
          onCancel={() => turn()}
        />
      ) : (
        <div className={styles.actions}>
          {post.standing === "current" && !post.endsOn ? (
            <Button aria-label={`End ${post.words}`} onClick={() => turn("end")}>
              End
            </Button>
          ) : null}
          <Button aria-label={`Change dates of ${post.words}`} onClick={() => turn("dates")}>
            Change dates
          </Button>
          <Button
            appearance="subtle"
            aria-label={`Remove ${post.words}`}
            disabledFocusable={doing.isBusy}
            onClick={() => void keeping.remove(post)}
          >
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  post: { display: "grid", flexBasis: "22rem", flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  words: { ...typographyStyles.body1Strong },
  dates: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
