import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { isWebAddress } from "../../../shared/domain/briefing/web-address.ts";
import { addressInBrowser, officeApp } from "../../../shared/domain/resources/opening.ts";
import { useNoteOpening } from "../../api/resources/openings.ts";
import { useHost } from "../../teams/host-context.ts";
import { SaveResource } from "./SaveResource.tsx";
import { ShareResource } from "./ShareResource.tsx";

/** Opens a resource in the browser, and in the app of Office where it is a document of one; saves it for the reader, and copies its link. */
export function OpenResource({ resource }: { readonly resource: Resource }) {
  const styles = useStyles();
  // A pack opens nowhere else, and stays worth saving and sending.
  const hasPlace = isWebAddress(resource.address);
  if (!hasPlace && !resource.isPack) return null;
  return (
    <div className={styles.row}>
      {hasPlace ? <OpenButtons resource={resource} /> : null}
      <SaveResource resource={resource} />
      <ShareResource resource={resource} />
    </div>
  );
}

function OpenButtons({ resource }: { readonly resource: Resource }) {
  const { openLink } = useHost();
  const noteOpening = useNoteOpening();
  const file = resource.file && { name: resource.file.name };
  const opened = { address: resource.address, ...(file ? { file } : {}) };
  const address = addressInBrowser(opened);
  const office = officeApp(opened);
  return (
    <>
      <Button
        as="a"
        appearance="primary"
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event: { preventDefault(): void }) => {
          noteOpening(resource.id);
          if (!openLink) return;
          event.preventDefault();
          void openLink(address);
        }}
      >
        Open
      </Button>
      {office && (
        <Button as="a" href={office.address} onClick={() => noteOpening(resource.id)}>
          Open in {office.app}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});
