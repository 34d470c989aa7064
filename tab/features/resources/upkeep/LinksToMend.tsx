import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type {
  LinksToMend as Links,
  LinkToMend,
} from "../../../../shared/contract/resources/upkeep.schema.ts";
import { lookedAtWords } from "../../../../shared/sentences/resources/links.ts";
import { useLinksToMend } from "../../../api/resources/upkeep-links.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { LinkEntry } from "./LinkEntry.tsx";

/** Links that do not open, and links whose page has moved. */
export function LinksToMend() {
  const links = useLinksToMend();
  const moved = links.data?.links.filter(({ verdict }) => verdict === "moved") ?? [];
  return (
    <>
      <Panel title="Links that do not open">
        <Answer
          query={links}
          loading={<LoadingLines label="Loading the links" blocks={3} />}
          empty={(answer) => (broken(answer).length > 0 ? undefined : <AllOpen {...answer} />)}
        >
          {(answer) => (
            <>
              <Entries links={broken(answer)} />
              <HowFar {...answer} />
            </>
          )}
        </Answer>
      </Panel>
      {moved.length > 0 && (
        <Panel title="Links whose page has moved">
          <Entries links={moved} />
        </Panel>
      )}
    </>
  );
}

const broken = ({ links }: Pick<Links, "links">) => links.filter(({ verdict }) => verdict !== "moved");

function Entries({ links }: { readonly links: readonly LinkToMend[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {links.map((link) => (
        <LinkEntry key={link.id} link={link} />
      ))}
    </ul>
  );
}

const AllOpen = ({ lookedAt, kept }: Pick<Links, "lookedAt" | "kept">) => (
  <EmptyState title={lookedAt === 0 ? "No link has been looked at yet." : "No link looks dead."}>
    {lookedAtWords(lookedAt, kept)} One that fails three times over some days stands here.
  </EmptyState>
);

function HowFar({ lookedAt, kept }: Pick<Links, "lookedAt" | "kept">) {
  const styles = useStyles();
  return <p className={styles.far}>{lookedAtWords(lookedAt, kept)}</p>;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  far: {
    ...typographyStyles.caption1,
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});
