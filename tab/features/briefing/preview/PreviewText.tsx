import { makeStyles } from "@fluentui/react-components";
import type { ReaderEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import { usePreview } from "../../../api/briefing-write/get-preview.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { PhoneFrame } from "../../../ui/PhoneFrame.tsx";
import { EditionText } from "../read/EditionText.tsx";
import type { NamedPerson } from "../write/item-form.ts";
import { NothingForThem } from "./NothingForThem.tsx";

interface TextProps {
  readonly reader: NamedPerson;
  readonly today: string;
}

/** What one reader will read in Beacon, as wide as the page or as a phone. */
export function PreviewText({
  edition,
  isPhone,
  ...text
}: TextProps & { readonly edition: string; readonly isPhone: boolean }) {
  const { reader } = text;
  return (
    <Answer
      query={usePreview(edition, reader.id)}
      loading={<LoadingLines label="Loading what they will read" />}
      empty={(preview) => (preview.items.length === 0 ? <NothingForThem name={reader.name} /> : undefined)}
    >
      {(preview) =>
        isPhone ? (
          <PhoneFrame title={`As ${reader.name} will read it on a phone`}>
            <ReadersText {...text} preview={preview} />
          </PhoneFrame>
        ) : (
          <ReadersText {...text} preview={preview} />
        )
      }
    </Answer>
  );
}

/** Nothing in it can be settled on their behalf: disabling the group disables every button in it. */
function ReadersText({ reader, today, preview }: TextProps & { readonly preview: ReaderEdition }) {
  const styles = useStyles();
  return (
    <fieldset disabled className={styles.text} aria-label={`As ${reader.name} will read it`}>
      <EditionText edition={preview} today={today} />
    </fieldset>
  );
}

const useStyles = makeStyles({ text: { border: "none", margin: 0, padding: 0, minWidth: 0 } });
