import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { EditorItem } from "../../../../shared/contract/briefing/item.schema.ts";
import type { Proposal } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { Unfold } from "../../../ui/Unfold.tsx";
import { differingFields } from "./compare-forms.ts";
import { toItemForm } from "./item-form.ts";

/** The proposer's own words, where an editor has changed the item since. */
export function AsProposed({
  item,
  proposal,
}: {
  readonly item: EditorItem;
  readonly proposal: Proposal | undefined;
}) {
  const styles = useStyles();
  if (!proposal) return null;
  const { proposer, title, what, why, action } = proposal;
  if (differingFields(toItemForm(item), toItemForm(proposal)).length === 0)
    return <p className={styles.about}>{`Proposed by ${proposer.name}.`}</p>;
  return (
    <Unfold title={`As ${proposer.name} proposed it`}>
      <div className={styles.text}>
        {[title, what, why, action?.text ?? ""]
          .filter((text) => text !== "")
          .map((text) => (
            <p key={text} className={styles.line}>
              {text}
            </p>
          ))}
      </div>
    </Unfold>
  );
}

const useStyles = makeStyles({
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  text: { display: "grid", gap: tokens.spacingVerticalS },
  line: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});
