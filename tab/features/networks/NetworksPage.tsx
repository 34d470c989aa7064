import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMe } from "../../api/home/use-me.ts";
import { useToday } from "../../api/home/use-today.ts";
import { useNetworks } from "../../api/networks/list-networks.ts";
import { Answer } from "../../ui/Answer.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { media } from "../../ui/breakpoints.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LoadingLines } from "../../ui/LoadingLines.tsx";
import { Page } from "../../ui/Page.tsx";
import { NetworkEntry } from "./NetworkEntry.tsx";

/** Every network of the trust, those one belongs to first. */
export default function NetworksPage() {
  const styles = useStyles();
  const networks = useNetworks();
  const today = useToday() ?? "";
  const mayAdd = useMe()?.isCentralTeam === true;
  return (
    <Page title="Networks" actions={mayAdd && <ButtonLink to="/networks/new">Add a network</ButtonLink>}>
      <Answer
        query={networks}
        loading={<LoadingLines label="Loading the networks" blocks={4} />}
        empty={(answer) =>
          answer.networks.length > 0 ? undefined : (
            <EmptyState title="There are no networks yet.">
              {mayAdd
                ? "Add the first: say what it is for, who leads it and who belongs."
                : "The central team sets them up. Yours will stand here first."}
            </EmptyState>
          )
        }
      >
        {(answer) =>
          [
            { title: "Your networks", networks: answer.networks.filter(({ mine }) => mine) },
            { title: "Other networks", networks: answer.networks.filter(({ mine }) => !mine) },
          ]
            .filter((part) => part.networks.length > 0)
            .map((part) => (
              <section key={part.title} aria-label={part.title}>
                <h2 className={styles.title}>{part.title}</h2>
                <div className={styles.list}>
                  {part.networks.map((network) => (
                    <NetworkEntry key={network.id} network={network} today={today} />
                  ))}
                </div>
              </section>
            ))
        }
      </Answer>
    </Page>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalM,
  },
  list: {
    display: "grid",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    [media.twoColumns]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
});
