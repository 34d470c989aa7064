import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KeptPost, StaffMember } from "../../../../shared/contract/directory/staff.schema.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { AddPostForm } from "./AddPostForm.tsx";
import { GuestMark } from "./GuestMark.tsx";
import { LeaverForm } from "./LeaverForm.tsx";
import { PostRow } from "./PostRow.tsx";
import { severalSchoolsWords } from "./post-dates.ts";
import { usePersonKeeping } from "./usePersonKeeping.ts";

const standings = [
  { standing: "current", title: "Now" },
  { standing: "coming", title: "To come" },
  { standing: "past", title: "Before" },
] as const;

/** A person's posts with everything that can be done with them. */
export function PersonPosts({ member, today }: { readonly member: StaffMember; readonly today: string }) {
  const styles = useStyles();
  const form = useFormStyles();
  const keeping = usePersonKeeping(member.id);
  const [open, setOpen] = useState<"add" | "leave">();
  const turn = (to?: "add" | "leave") => {
    keeping.doing.forgetProblem();
    setOpen(to);
  };
  const several = severalSchoolsWords(member.schoolsNow);
  return (
    <div className={styles.person}>
      {member.isGuest || several ? (
        <div className={styles.marks}>
          {member.isGuest ? <GuestMark /> : null}
          {several}
        </div>
      ) : null}
      <UndoNotice doing={keeping.doing} />
      {open === "add" ? <AddPostForm today={today} keeping={keeping} onClose={() => turn()} /> : null}
      {open === "leave" ? (
        <LeaverForm name={member.name} today={today} keeping={keeping} onClose={() => turn()} />
      ) : null}
      {open === undefined ? (
        <div className={form.actions}>
          <Button appearance="primary" onClick={() => turn("add")}>
            Add a post
          </Button>
          {member.posts.some(({ standing }) => standing !== "past") ? (
            <Button onClick={() => turn("leave")}>Leaves the trust</Button>
          ) : null}
          <ButtonLink to={`/people/person/${member.id}/record`}>Their record</ButtonLink>
        </div>
      ) : null}
      {member.posts.length === 0 ? (
        <EmptyState title="No posts yet.">
          Add the first: audiences and networks follow from posts.
        </EmptyState>
      ) : null}
      {standings.map(({ standing, title }) => (
        <PostsOf
          key={standing}
          title={title}
          posts={member.posts.filter((post) => post.standing === standing)}
          today={today}
          keeping={keeping}
        />
      ))}
    </div>
  );
}

function PostsOf({
  title,
  posts,
  today,
  keeping,
}: {
  readonly title: string;
  readonly posts: readonly KeptPost[];
  readonly today: string;
  readonly keeping: ReturnType<typeof usePersonKeeping>;
}) {
  const styles = useStyles();
  const id = useId();
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {posts.map((post) => (
          <PostRow key={post.id} post={post} today={today} keeping={keeping} />
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  person: { display: "grid", rowGap: tokens.spacingVerticalXL, gridTemplateColumns: "minmax(0, 1fr)" },
  marks: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
