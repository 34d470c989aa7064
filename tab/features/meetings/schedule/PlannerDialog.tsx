import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { counted } from "../../../../shared/sentences/lists.ts";
import type { Asked } from "./PlannerButtons.tsx";
import { TellDialog } from "./TellDialog.tsx";
import { cancellingSentence, changingSentence, invitingSentence } from "./telling-words.ts";
import type { Told } from "./what-is-told.ts";

/** The one question before people outside are told: of an invitation, a change, or that it is off. */
export function PlannerDialog(props: {
  readonly asked: Asked;
  readonly people: number | undefined;
  readonly meetings: number;
  readonly told: Told;
  readonly isBusy: boolean;
  readonly onInvite: () => void;
  readonly onChange: () => void;
  readonly onCancel: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { people, meetings, told, isBusy, onClose } = props;
  const [reason, setReason] = useState("");
  const these = meetings === 1 ? "this meeting" : `these ${meetings} meetings`;
  const everybody = people === undefined ? "them" : counted(people, "person", "people");
  switch (props.asked) {
    case "invite":
      return (
        <TellDialog
          title={`Schedule ${these}?`}
          confirm={`Invite ${everybody}`}
          isBusy={isBusy}
          onConfirm={props.onInvite}
          onClose={onClose}
        >
          <p>{invitingSentence(people, meetings)}</p>
        </TellDialog>
      );
    case "change":
      return (
        <TellDialog
          title={`Save and tell people of the change to ${these}?`}
          confirm={told.everybody.length > 0 ? `Tell ${everybody}` : "Tell those concerned"}
          isBusy={isBusy}
          onConfirm={props.onChange}
          onClose={onClose}
        >
          {told.everybody.length > 0 ? <p>{changingSentence(people, told.everybody)}</p> : null}
          {told.some ? (
            <p>Those newly asked get an invitation in Outlook now, and those no longer asked are told so.</p>
          ) : null}
        </TellDialog>
      );
    case "cancel":
      return (
        <TellDialog
          title={`Cancel ${these}?`}
          confirm={`Cancel and tell ${everybody}`}
          refuse="Keep it"
          isBusy={isBusy}
          onConfirm={() => props.onCancel(reason.trim())}
          onClose={onClose}
        >
          <p>{cancellingSentence(people, meetings)}</p>
          <Field label="Why it is cancelled" hint="Everybody invited reads this.">
            <Textarea rows={3} value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
        </TellDialog>
      );
  }
}
