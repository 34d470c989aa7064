import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { itemLimits } from "../../../../shared/domain/briefing/item.ts";
import { media } from "../../../ui/breakpoints.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import type { LinkForm } from "./item-form.ts";

const usualKinds = ["document", "form", "guidance", "template", "training", "video", "website"];

/** One link of an item: its name, what it is, and where it leads. */
export function LinkRow({
  name,
  link,
  errors,
  advice,
  onChange,
  onRemove,
}: {
  /** "Link 2". */
  readonly name: string;
  readonly link: LinkForm;
  readonly errors: { readonly label: string | undefined; readonly address: string | undefined };
  readonly advice: { readonly label: string | undefined; readonly address: string | undefined };
  readonly onChange: (link: LinkForm) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const kindsId = useId();
  return (
    <fieldset aria-label={name} className={styles.link}>
      <CountedField
        className={styles.name}
        label="Name of the link"
        required
        value={link.label}
        limit={itemLimits.label}
        error={errors.label}
        advice={advice.label}
        onChange={(label) => onChange({ ...link, label })}
      />
      <Field label="What it is" className={styles.kind}>
        <Input
          list={kindsId}
          className={styles.kindInput}
          value={link.kind}
          onChange={(_, { value }) => onChange({ ...link, kind: value })}
        />
      </Field>
      <datalist id={kindsId}>
        {usualKinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <IconButton
        className={styles.remove}
        label={`Remove ${link.label || name.toLowerCase()}`}
        icon={<DeleteRegular />}
        onClick={onRemove}
      />
      <CountedField
        className={styles.address}
        label="Address"
        required
        value={link.address}
        limit={itemLimits.address}
        error={errors.address}
        advice={advice.address}
        onChange={(address) => onChange({ ...link, address })}
      />
    </fieldset>
  );
}

const useStyles = makeStyles({
  link: {
    margin: 0,
    border: "none",
    minWidth: 0,
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr) auto",
    gridTemplateAreas: '"name kind remove" "address address address"',
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    [media.phone]: {
      gridTemplateColumns: "minmax(0, 1fr) auto",
      gridTemplateAreas: '"name remove" "kind kind" "address address"',
    },
  },
  name: { gridArea: "name" },
  kind: { gridArea: "kind" },
  kindInput: { minWidth: 0 },
  address: { gridArea: "address" },
  // Level with the fields beside it, below their labels.
  remove: { gridArea: "remove", marginTop: "24px", [media.phone]: { minWidth: "44px" } },
});
