import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { type FieldErrors, fieldError, ownFieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { ResourceSearch } from "../../../ui/ResourceSearch.tsx";
import { resourceAddress } from "../../../ui/resource-address.ts";
import type { LinkForm } from "./meeting-form.ts";

const limits = { label: 120, address: 1000 };

/** Documents that go with the meeting: from the trust's resources, or any address. */
export function LinkRows({
  title,
  pointer,
  links,
  errors,
  onChange,
}: {
  readonly title: string;
  /** Where they stand in the plan: "/preReading". */
  readonly pointer: string;
  readonly links: readonly LinkForm[];
  readonly errors: FieldErrors;
  readonly onChange: (links: LinkForm[]) => void;
}) {
  const styles = useStyles();
  const error = ownFieldError(errors, pointer);
  const change = (at: number, part: Partial<LinkForm>) =>
    onChange(links.map((link, place) => (place === at ? { ...link, ...part } : link)));
  return (
    <fieldset className={styles.links} {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}>
      <legend className={styles.legend}>{title}</legend>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {links.map((link, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link has no identity but its place, and its fields are controlled
        <fieldset key={index} aria-label={`${title} ${index + 1}`} className={styles.link}>
          <CountedField
            label="Name"
            required
            value={link.label}
            limit={limits.label}
            error={fieldError(errors, `${pointer}/${index}/label`)}
            onChange={(label) => change(index, { label })}
          />
          <IconButton
            label={`Remove ${link.label || `${title} ${index + 1}`}`}
            icon={<DeleteRegular />}
            onClick={() => onChange(links.filter((_, place) => place !== index))}
          />
          <CountedField
            className={styles.address}
            label="Address"
            required
            value={link.address}
            limit={limits.address}
            error={fieldError(errors, `${pointer}/${index}/address`)}
            onChange={(address) => change(index, { address })}
          />
        </fieldset>
      ))}
      <div className={styles.add}>
        <ResourceSearch
          label={`Add from Resources to ${title.toLowerCase()}`}
          onChoose={(chosen) =>
            onChange([...links, { label: chosen.title, address: resourceAddress(chosen) }])
          }
        />
        <Button icon={<AddRegular />} onClick={() => onChange([...links, { label: "", address: "" }])}>
          Add another address
        </Button>
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  links: {
    border: "none",
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  legend: { padding: 0, ...typographyStyles.body1 },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
  link: {
    margin: 0,
    border: "none",
    minWidth: 0,
    padding: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
  },
  address: { gridColumn: "1 / -1" },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
});
