import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { BriefingFinding } from "../../../../shared/contract/briefing/edition.schema.ts";
import { type FieldErrors, fieldError, ownFieldError } from "../../../api/field-error.ts";
import { ResourceSearch } from "../../../ui/ResourceSearch.tsx";
import { resourceAddress } from "../../../ui/resource-address.ts";
import { adviceAt } from "./findings-words.ts";
import type { LinkForm } from "./item-form.ts";
import { LinkRow } from "./LinkRow.tsx";

const blank: LinkForm = { label: "", address: "", kind: "" };

/** The links of an item: from the trust's resources, or any address. */
export function LinkFields({
  links,
  errors,
  findings,
  onChange,
}: {
  readonly links: readonly LinkForm[];
  readonly errors: FieldErrors;
  readonly findings: readonly BriefingFinding[];
  readonly onChange: (links: LinkForm[]) => void;
}) {
  const styles = useStyles();
  const error = ownFieldError(errors, "/links");
  return (
    <fieldset className={styles.links} {...(error ? { "data-invalid": true, tabIndex: -1 } : {})}>
      <legend className={styles.legend}>Links</legend>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
      {links.map((link, index) => (
        <LinkRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a link has no identity but its place, and its fields are controlled
          key={index}
          name={`Link ${index + 1}`}
          link={link}
          errors={{
            label: fieldError(errors, `/links/${index}/label`),
            address: fieldError(errors, `/links/${index}/address`),
          }}
          advice={{
            label: adviceAt(findings, `/links/${index}/label`),
            address: adviceAt(findings, `/links/${index}/address`),
          }}
          onChange={(changed) => onChange(links.map((one, place) => (place === index ? changed : one)))}
          onRemove={() => onChange(links.filter((_, place) => place !== index))}
        />
      ))}
      <div className={styles.add}>
        <ResourceSearch
          label="Add from Resources"
          onChoose={(chosen) =>
            onChange([...links, { label: chosen.title, address: resourceAddress(chosen), kind: chosen.kind }])
          }
        />
        <Button icon={<AddRegular />} onClick={() => onChange([...links, blank])}>
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
  legend: { padding: 0, ...typographyStyles.body1Strong },
  error: { ...typographyStyles.caption1, color: tokens.colorPaletteRedForeground1, margin: 0 },
  add: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "end" },
});
