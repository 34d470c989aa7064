import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OpenThingShown } from "../../../../shared/contract/briefing/to-do-list.schema.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { Deadline } from "../../../ui/Deadline.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";

interface OpenThingProps {
  readonly thing: OpenThingShown;
  readonly today: string;
}

/** One thing that is open: what, why and by when, with the way to where it is done. */
export function OpenThing({ thing, today }: OpenThingProps) {
  const styles = useStyles();
  const { kind, text, about, note, dueOn, when, path, doing } = thing;
  return (
    <li className={styles.entry}>
      <div>
        <PageLink to={`/${path}`} className={styles.what}>
          {text}
        </PageLink>
        <p className={styles.about}>{about}</p>
        {note && <p className={styles.about}>{note}</p>}
        {/* Why a course is owed says by when. */}
        {dueOn && kind !== "course" && (
          <p className={styles.about}>
            <Deadline dueOn={dueOn} today={today} isOverdue={when === "overdue"} />
          </p>
        )}
      </div>
      <ButtonLink to={`/${path}`} label={`${doing}: ${text}`}>
        {doing}
      </ButtonLink>
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" },
  },
  what: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
