import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PreviewedSendingShown } from "../../../../shared/contract/briefing/sending.schema.ts";
import { readerToldWords } from "../../../../shared/sentences/briefing/briefing-ways.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { usePreviewedSending } from "../../../api/briefing-write/preview-sending.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import type { NamedPerson } from "../write/item-form.ts";
import { MailFrame } from "./MailFrame.tsx";
import { NothingForThem } from "./NothingForThem.tsx";
import { NotificationPicture } from "./NotificationPicture.tsx";
import type { PreviewForm } from "./preview-forms.ts";

// What draws cards is larger than all else on the page, and few look at one.
const CardPicture = lazy(() => import("./CardPicture.tsx"));

/** What Beacon will send of an edition: the notification, the cards and the e-mail, made by the server as it makes them to send. */
export function SentForms({
  edition,
  reader,
  form,
}: {
  readonly edition: string;
  readonly reader: NamedPerson;
  readonly form: Exclude<PreviewForm, "tab" | "phone">;
}) {
  const styles = useStyles();
  return (
    <Answer
      query={usePreviewedSending(edition, reader.id)}
      loading={<LoadingLines label="Loading what they will get" />}
      empty={({ taken }) =>
        taken === undefined && form !== "channel" ? <NothingForThem name={reader.name} /> : undefined
      }
    >
      {(previewed) => (
        <div className={styles.form}>
          <p className={styles.told}>{introductionTo(form, previewed, reader.name)}</p>
          <Suspense fallback={<LoadingLines label="Loading the card" />}>
            {pictureOf(form, previewed, reader.name)}
          </Suspense>
        </div>
      )}
    </Answer>
  );
}

type SentForm = Exclude<PreviewForm, "tab" | "phone">;

function introductionTo(form: SentForm, { taken, leftOff }: PreviewedSendingShown, name: string): string {
  if (form !== "channel") return taken ? readerToldWords(name, taken) : "";
  const left =
    leftOff === 0
      ? ""
      : ` ${counted(leftOff, "item has", "items have")} no room on it and ${leftOff === 1 ? "is" : "are"} read in Beacon.`;
  return `Everybody in the heads’ channel sees the same card, whoever is chosen above.${left}`;
}

function pictureOf(form: SentForm, previewed: PreviewedSendingShown, name: string) {
  switch (form) {
    case "notification":
      return <NotificationPicture {...previewed.notification} />;
    case "chat":
      return <CardPicture label={`The card in ${name}’s chat`} card={previewed.personalCard} />;
    case "channel":
      return <CardPicture label="The card in the heads’ channel" card={previewed.channelCard} />;
    case "mail":
      return <MailFrame label={`The e-mail to ${name}`} {...previewed.mail} />;
  }
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  told: { ...typographyStyles.body1, margin: 0, maxWidth: "68ch" },
});
