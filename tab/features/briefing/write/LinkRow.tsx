import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { itemLimits } from "../../../../shared/domain/briefing/item.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { CountedField } from "./CountedField.tsx";
import type { LinkForm } from "./item-form.ts";

const usualKinds = ["document", "form", "guidance", "template", "training", "video", "website"];

/** One link of an item: its name, what it is, and where it leads. */
export function LinkRow({
  name,
  link,
  errors,
  onChange,
  onRemove,
}: {
  /** "Link 2". */
  readonly name: string;
  readonly link: LinkForm;
  readonly errors: { readonly label: string | undefined; readonly address: string | undefined };
  readonly onChange: (link: LinkForm) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const kindsId = useId();
  return (
    <fieldset aria-label={name} className={styles.link}>
      <CountedField
        label="Name of the link"
        required
        value={link.label}
        limit={itemLimits.label}
        error={errors.label}
        onChange={(label) => onChange({ ...link, label })}
      />
      <Field label="What it is">
        <Input
          list={kindsId}
          value={link.kind}
          onChange={(_, { value }) => onChange({ ...link, kind: value })}
        />
      </Field>
      <datalist id={kindsId}>
        {usualKinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <CountedField
        label="Address"
        required
        value={link.address}
        limit={itemLimits.address}
        error={errors.address}
        onChange={(address) => onChange({ ...link, address })}
      />
      <IconButton
        className={styles.remove}
        label={`Take away ${link.label || name.toLowerCase()}`}
        icon={<DeleteRegular />}
        onClick={onRemove}
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
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 480px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  remove: { justifySelf: "end", alignSelf: "start", marginTop: tokens.spacingVerticalXXL },
});
