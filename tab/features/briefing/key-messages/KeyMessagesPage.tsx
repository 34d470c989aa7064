import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type {
  KeyMessageBody,
  KeyMessagesBody,
} from "../../../../shared/contract/briefing/key-message.schema.ts";
import {
  useDropMessage,
  useKeyMessages,
  usePlanMessage,
  useReplanMessage,
} from "../../../api/briefing-write/key-messages.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useUndoable } from "../../../ui/useUndoable.ts";
import { BriefingNavigation } from "../BriefingNavigation.tsx";
import { newItemId } from "../write/new-item-id.ts";
import { emptyMessageForm, toMessageForm } from "./key-message-form.ts";
import { MessageEditor } from "./MessageEditor.tsx";
import { PlannedMessage } from "./PlannedMessage.tsx";

/** What the trust wants heard: planned for several Tuesdays in different words, with what was said when. */
export default function KeyMessagesPage() {
  const query = useKeyMessages();
  return (
    <>
      <BriefingNavigation />
      <Page
        title="Key messages"
        intro="Said several times in different words, something is heard. On its Tuesday each stands under “Worth an item”."
      >
        <Answer query={query} loading={<LoadingLines label="Loading the key messages" blocks={2} />}>
          {(answer) => <Plans {...answer} />}
        </Answer>
      </Page>
    </>
  );
}

/** What is open in a form: a new plan, under an id chosen once so that a second click makes one, or a standing one. */
type Open = { readonly newId: string } | { readonly id: string } | undefined;

function Plans({ messages, tuesdays }: KeyMessagesBody) {
  const styles = useStyles();
  const today = useToday() ?? tuesdays[0] ?? "";
  const [open, setOpen] = useState<Open>();
  const doing = useUndoable();
  const plan = usePlanMessage();
  const replan = useReplanMessage();
  const drop = useDropMessage();
  const close = () => setOpen(undefined);
  const deleting = (message: KeyMessageBody) =>
    doing.attempt(async () => {
      await drop.mutateAsync(message);
      const body = { id: message.id, ...toMessageForm(message).form, givenBack: true };
      return { said: `Deleted “${message.message}”.`, undo: () => plan.mutateAsync(body) };
    });
  const changing =
    (message: KeyMessageBody) => async (form: ReturnType<typeof toMessageForm>["form"], version: string) => {
      const saved = await replan.mutateAsync({ id: message.id, version, body: form });
      const before = { ...toMessageForm(message).form, givenBack: true };
      await doing.attempt(async () => ({
        said: `Changed “${saved.message}”.`,
        undo: () => replan.mutateAsync({ id: message.id, version: saved.version, body: before }),
      }));
      return toMessageForm(saved);
    };
  return (
    <div className={styles.plans}>
      <UndoNotice doing={doing} />
      {messages.length === 0 && !open ? (
        <EmptyState title="No key message is planned.">
          Plan one: what is to be heard, on which Tuesdays, and in which words each time.
        </EmptyState>
      ) : null}
      {messages.map((message) =>
        open && "id" in open && open.id === message.id ? (
          <MessageEditor
            key={message.id}
            label={`Change: ${message.message}`}
            stored={toMessageForm(message)}
            {...{ tuesdays, today }}
            onSave={changing(message)}
            onClose={close}
          />
        ) : (
          <PlannedMessage
            key={message.id}
            {...{ message, today }}
            isBusy={doing.isBusy}
            onEdit={() => setOpen({ id: message.id })}
            onDelete={() => void deleting(message)}
          />
        ),
      )}
      {open && "newId" in open ? (
        <MessageEditor
          label="Plan a message"
          stored={{ version: "", form: emptyMessageForm(tuesdays) }}
          {...{ tuesdays, today }}
          onSave={async (form) => toMessageForm(await plan.mutateAsync({ id: open.newId, ...form }))}
          onClose={close}
        />
      ) : (
        <Button
          appearance="primary"
          icon={<AddRegular />}
          className={styles.add}
          onClick={() => setOpen({ newId: newItemId(Date.now()) })}
        >
          Plan a message
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  plans: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  add: { justifySelf: "start" },
});
