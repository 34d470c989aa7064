import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Networks } from "../../../../shared/contract/networks/networks.schema.ts";
import { fileSize } from "../../../../shared/sentences/file-size.ts";
import { useMe } from "../../../api/home/use-me.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ChoiceField } from "../../../ui/ChoiceField.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { FileDrop } from "../../../ui/FileDrop.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { useInAddress } from "../../../ui/useInAddress.ts";
import { UploadEntry } from "./UploadEntry.tsx";
import { summaryWords } from "./upload-words.ts";
import { useUploads } from "./useUploads.ts";

/** Files into a network's library: several at once, each with what becomes of it. */
export default function AddFilesPage() {
  const networks = useNetworks();
  return (
    <Page title="Add files">
      <Answer
        query={networks}
        loading={<LoadingLines label="Loading the networks" blocks={2} />}
        empty={({ networks: all }) =>
          all.length === 0 ? (
            <EmptyState title="No networks yet.">Files are kept in the libraries of networks.</EmptyState>
          ) : undefined
        }
      >
        {(answer) => <AddFiles networks={answer.networks} />}
      </Answer>
    </Page>
  );
}

function AddFiles({ networks }: { readonly networks: Networks["networks"] }) {
  const form = useFormStyles();
  const styles = useStyles();
  const [{ network: named }, setAddress] = useInAddress(["network"]);
  const network = networks.find(({ id }) => id === named) ?? networks[0];
  const queue = useUploads();
  const isCurator = useIsCurator(network?.id ?? "");
  // Read once: what is begun meanwhile stands in the list below.
  const [before, setBefore] = useState(() => queue.unfinished(network?.id ?? ""));
  useEffect(() => setBefore(queue.unfinished(network?.id ?? "")), [queue, network?.id]);
  if (!network) return null;
  const uploads = queue.of(network.id).filter(({ state }) => state.at !== "cancelled");
  const waiting = before.filter(({ id }) => queue.unfinished(network.id).some((begun) => begun.id === id));
  return (
    <>
      <div className={form.form}>
        <ChoiceField
          label="Library"
          choices={networks.map(({ id }) => id)}
          nameOf={(id) => networks.find((each) => each.id === id)?.name ?? id}
          value={network.id}
          onChange={(id) => setAddress({ network: id })}
          hint={
            isCurator
              ? "Everybody who may see this library finds the files at once."
              : "The leads of this network look at the files before others see them."
          }
        />
        <FileDrop
          label="Files"
          hint="Choose or drop one or several, up to 250 MB each. You can go to other pages meanwhile."
          file={undefined}
          error={undefined}
          onChooseAll={(files) => queue.add(network.id, files)}
        />
      </div>
      {waiting.length > 0 && (
        <section aria-labelledby="begun" className={styles.part}>
          <h2 id="begun" className={styles.heading}>
            Begun before
          </h2>
          <p className={styles.text}>Choose the same file again: it goes on where it stopped.</p>
          <ul className={styles.list}>
            {waiting.map(({ id, name, size }) => (
              <li key={id} className={styles.begun}>
                <span>
                  {name}, {fileSize(size)}
                </span>
                <Button aria-label={`Forget: ${name}`} onClick={() => queue.forgetUnfinished(id)}>
                  Forget
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" className={styles.summary}>
        {summaryWords(uploads)}
      </p>
      {uploads.length > 0 && (
        <>
          <ul className={styles.list} aria-label="Files being added">
            {uploads.map((upload) => (
              <UploadEntry key={upload.id} upload={upload} />
            ))}
          </ul>
          <div className={`${form.actions} ${styles.part}`}>
            <ButtonLink to="/resources">Go to resources</ButtonLink>
            <ButtonLink to={`/networks/${network.id}`}>Go to {network.name}</ButtonLink>
          </div>
        </>
      )}
    </>
  );
}

/** Told before anything is sent; the server decides. */
function useIsCurator(network: string): boolean {
  const me = useMe();
  return me !== undefined && (me.isCentralTeam || me.leadOf.some(({ id }) => id === network));
}

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "68ch" },
  begun: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  summary: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginTop: tokens.spacingVerticalL,
    minHeight: tokens.lineHeightBase300,
  },
});
