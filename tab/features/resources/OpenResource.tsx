import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { isWebAddress } from "../../../shared/domain/briefing/web-address.ts";
import { addressInBrowser, officeApp } from "../../../shared/domain/resources/opening.ts";
import { useNoteOpening } from "../../api/resources/openings.ts";
import { useHost } from "../../teams/host-context.ts";
import { media } from "../../ui/breakpoints.ts";
import { SaveResource } from "./SaveResource.tsx";

/** Opens a resource in the browser, and in the app of Office where it is a document of one; saves it for the reader. */
export function OpenResource({ resource }: { readonly resource: Resource }) {
  const styles = useStyles();
  const { openLink } = useHost();
  const noteOpening = useNoteOpening();
  if (!isWebAddress(resource.address)) return null;
  const file = resource.file && { name: resource.file.name };
  const opened = { address: resource.address, ...(file ? { file } : {}) };
  const address = addressInBrowser(opened);
  const office = officeApp(opened);
  return (
    <div className={styles.row}>
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
      <SaveResource resource={resource} />
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    [media.phone]: { "& .fui-Button": { minHeight: "44px" } },
  },
});
