import { makeStyles } from "@fluentui/react-components";
import type { MyCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";
import { path } from "../../../api/path.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { useEntryStyles } from "../entry.styles.ts";
import { CascadeStanding } from "./CascadeStanding.tsx";

/** What one answers for at one's schools. Nothing at all for most people, who are asked for none. */
export function MyCascades({ cascades = [] }: { readonly cascades: readonly MyCascade[] | undefined }) {
  const styles = useStyles();
  if (cascades.length === 0) return null;
  const [open, done] = [cascades.filter(({ isOpen }) => isOpen), cascades.filter(({ isOpen }) => !isOpen)];
  const list = (of: readonly MyCascade[]) => (
    <ul className={styles.list}>
      {of.map((each) => (
        <Entry key={`${each.session.meeting} ${each.school.urn}`} cascade={each} />
      ))}
    </ul>
  );
  return (
    <Panel title="To cascade in your school">
      {open.length > 0 ? list(open) : <p className={styles.nothing}>Nothing is left to cascade.</p>}
      {done.length > 0 ? <Unfold title={`Cascaded (${done.length})`}>{list(done)}</Unfold> : null}
    </Panel>
  );
}

function Entry({ cascade: { session, school, isOpen, line } }: { readonly cascade: MyCascade }) {
  const styles = useEntryStyles();
  const label = isOpen ? "Say how it went" : "Look or change";
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.title}>{session.title}</h3>
        <CascadeStanding school={school} />
      </div>
      <p className={styles.line}>{isOpen ? line : `${school.name}: ${school.staff.words} staff`}</p>
      <div>
        <ButtonLink
          to={path`/cpd/cascades/${session.meeting}/schools/${school.urn}`}
          label={`${label}: ${session.title}, ${school.name}`}
        >
          {label}
        </ButtonLink>
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  nothing: { margin: 0 },
});
