import {
  Button,
  Field,
  Input,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { type FormEvent, useEffect, useState } from "react";
import type { CheckedInAnswer } from "../../../../shared/contract/cpd/check-in.schema.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useCheckIn } from "../../../api/meetings/check-in.ts";
import { Page } from "../../../ui/Page.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Where the picture in the room leads: one is checked in by opening it. Without a camera one types the code. */
export default function CheckInPage({
  meeting,
  code,
}: {
  readonly meeting?: string;
  readonly code?: string;
}) {
  const { mutate, data, error, isPending, variables } = useCheckIn();
  useEffect(() => {
    if (code) mutate({ code, ...(meeting ? { meeting } : {}) });
  }, [code, meeting, mutate]);
  // While the picture's code is under way there is nothing to type, unless it is refused.
  const isScanning = code !== undefined && !error && (variables === undefined || variables.code === code);
  return (
    <Page title="Check in">
      <div role="status">
        {data ? <Done done={data} /> : null}
        {isPending ? <Spinner label="Checking you in" labelPosition="after" /> : null}
      </div>
      {error ? (
        <ProblemNotice
          error={error}
          {...(mayPass(error) ? { onRetry: () => variables && mutate(variables) } : {})}
        />
      ) : null}
      {data || isScanning ? null : (
        <CodeForm
          isBusy={isPending}
          onSend={(typed) => mutate({ code: typed, ...(meeting ? { meeting } : {}) })}
        />
      )}
    </Page>
  );
}

/** A code that was refused is refused again, and would count as another guess. */
const mayPass = (error: unknown): boolean =>
  !isApiProblem(error) || !(error.code.startsWith("check-in.") || error.code.startsWith("meeting."));

function Done({ done }: { readonly done: CheckedInAnswer }) {
  const styles = useStyles();
  return (
    <div className={styles.done}>
      <CheckmarkCircleFilled aria-hidden="true" className={styles.mark} />
      <div>
        <p className={styles.sentence}>{done.sentence}</p>
        <PageLink to={`/meetings/${done.meeting.id}`}>Open the meeting</PageLink>
      </div>
    </div>
  );
}

function CodeForm({ isBusy, onSend }: { readonly isBusy: boolean; readonly onSend: (code: string) => void }) {
  const form = useFormStyles();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "" && !isBusy) onSend(typed);
  };
  return (
    <form className={form.form} onSubmit={send}>
      <Field
        label="The code on the screen in the room"
        hint="Six letters and figures. It changes every half minute."
      >
        <Input
          className={styles.code}
          size="large"
          value={typed}
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={form.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          Check in
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  done: { display: "flex", gap: tokens.spacingHorizontalL, alignItems: "center", maxWidth: "68ch" },
  mark: { flexShrink: 0, fontSize: "56px", color: tokens.colorPaletteGreenForeground1 },
  sentence: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  code: {
    maxWidth: "12ch",
    minHeight: "56px",
    fontSize: tokens.fontSizeHero700,
    fontFamily: tokens.fontFamilyMonospace,
    "& input": { textTransform: "uppercase" },
  },
});
