import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Account } from "../../../../shared/contract/directory/staff.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useAddJoiner } from "../../../api/directory-keeping/add-joiner.ts";
import { useFindAccount } from "../../../api/directory-keeping/find-account.ts";
import type { FieldErrors } from "../../../api/field-error.ts";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { GuestMark } from "./GuestMark.tsx";
import { missingInPost } from "./missing-in-post.ts";
import { PostFields, type PostForm } from "./PostFields.tsx";

/** First who, then as what: the post is asked for once Microsoft 365 knows the address. */
export function JoinerForm({ today }: { readonly today: string }) {
  const styles = useFormStyles();
  const [email, setEmail] = useState("");
  const find = useFindAccount();
  const account = find.data;
  return (
    <div className={styles.form}>
      {find.error && !isApiProblem(find.error, "request.invalid") ? (
        <ProblemNotice error={find.error} />
      ) : null}
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!find.isPending) find.mutate(email.trim());
        }}
      >
        <Field
          label="E-mail address"
          required
          {...(isApiProblem(find.error, "request.invalid")
            ? {
                validationMessage: "Give the whole address, such as jo.hill@trust.org.uk",
                validationState: "error" as const,
              }
            : {})}
        >
          <Input
            type="email"
            value={email}
            onChange={(_, { value }) => {
              setEmail(value);
              find.reset();
            }}
          />
        </Field>
        {account ? null : (
          <div className={styles.actions}>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={find.isPending || email.trim() === ""}
            >
              {find.isPending ? "Looking…" : "Find"}
            </Button>
          </div>
        )}
      </form>
      {account ? <FirstPost account={account} email={email.trim()} today={today} /> : null}
    </div>
  );
}

function FirstPost({
  account,
  email,
  today,
}: {
  readonly account: Account;
  readonly email: string;
  readonly today: string;
}) {
  const form = useFormStyles();
  const styles = useStyles();
  const [, navigate] = useLocation();
  const [id] = useState(() => crypto.randomUUID());
  const [post, setPost] = useState<PostForm>({ role: "", school: "", startsOn: today });
  const [missing, setMissing] = useState<FieldErrors>([]);
  const add = useAddJoiner();
  const refused = isApiProblem(add.error) ? add.error.errors : [];
  const errors = missing.length > 0 ? missing : refused;
  const element = useFocusOnError(errors.length > 0 ? errors : undefined);
  const address = `/people/person/${encodeURIComponent(account.id)}`;
  const save = () => {
    const lacking = missingInPost(post, "/post");
    setMissing(lacking);
    const { role, school, startsOn } = post;
    if (lacking.length > 0 || role === "" || add.isPending) return;
    add.mutate({ email, post: { id, role, school, startsOn } }, { onSuccess: () => navigate(address) });
  };
  return (
    <form
      ref={element}
      noValidate
      aria-label={`First post of ${account.name}`}
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div role="status" className={styles.who}>
        {account.name}
        {account.isGuest ? <GuestMark /> : null}
      </div>
      {account.isKnown ? (
        <p className={styles.known}>
          Beacon knows them already. <PageLink to={address}>See their posts</PageLink>, or give them another:
        </p>
      ) : null}
      {add.error ? <ProblemNotice error={add.error} /> : null}
      <PostFields form={post} at="/post" errors={errors} onChange={setPost} />
      <div className={form.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={add.isPending}>
          {add.isPending ? "Adding…" : "Add"}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  who: {
    ...typographyStyles.subtitle2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  known: { ...typographyStyles.body1, margin: 0 },
});
