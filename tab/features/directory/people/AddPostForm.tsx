import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FieldErrors } from "../../../api/field-error.ts";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { missingInPost } from "./missing-in-post.ts";
import { PostFields, type PostForm } from "./PostFields.tsx";
import type { usePersonKeeping } from "./usePersonKeeping.ts";

/** Gives a person another post. */
export function AddPostForm({
  today,
  keeping,
  onClose,
}: {
  readonly today: string;
  readonly keeping: ReturnType<typeof usePersonKeeping>;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  // Chosen once, so that a second click adds it once.
  const [id] = useState(() => crypto.randomUUID());
  const [post, setPost] = useState<PostForm>({ role: "", school: "", startsOn: today });
  const [missing, setMissing] = useState<FieldErrors>([]);
  const { problem, isBusy } = keeping.doing;
  const errors = missing.length > 0 ? missing : (problem?.errors ?? []);
  const form = useFocusOnError(errors.length > 0 ? errors : undefined);
  return (
    <form
      ref={form}
      noValidate
      aria-label="Add a post"
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        const lacking = missingInPost(post, "");
        setMissing(lacking);
        if (lacking.length > 0 || post.role === "") return;
        const { role, school, startsOn } = post;
        if (await keeping.add({ id, role, school, startsOn })) onClose();
      }}
    >
      <PostFields form={post} at="" errors={errors} onChange={setPost} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {isBusy ? "Adding…" : "Add post"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
