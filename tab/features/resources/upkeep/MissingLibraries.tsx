import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { listed } from "../../../../shared/sentences/lists.ts";
import { networkInWords } from "../../../../shared/sentences/resources/resource-requests.ts";
import { useMissingLibraries } from "../../../api/resources/missing-libraries.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** Networks that take no files yet, and what makes them take some. Nothing where every network has its library. */
export function MissingLibraries() {
  const styles = useStyles();
  const missing = useMissingLibraries();
  if (missing.error)
    return (
      <ProblemNotice
        error={missing.error}
        onRetry={() => void missing.refetch()}
        isRetrying={missing.isFetching}
      />
    );
  const networks = missing.data?.networks ?? [];
  if (networks.length === 0) return null;
  return (
    <Panel
      title={networks.length === 1 ? "This network has no library yet" : "These networks have no library yet"}
    >
      <p className={styles.text}>
        Nobody can add files to {listed(networks.map(networkInWords))}. Links can be added as before.
      </p>
      <p className={styles.text}>
        Whoever runs Beacon makes {networks.length === 1 ? "the library" : "the libraries"} with this command,
        and then restarts Beacon:
      </p>
      <pre className={styles.command}>npm run provision</pre>
    </Panel>
  );
}

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, marginBottom: tokens.spacingVerticalS, maxWidth: "68ch" },
  command: {
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    whiteSpace: "pre-wrap",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});
