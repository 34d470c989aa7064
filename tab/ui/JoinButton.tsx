import { Button, makeStyles } from "@fluentui/react-components";
import { VideoRegular } from "@fluentui/react-icons";
import type { MouseEvent } from "react";
import { isWebAddress } from "../../shared/domain/briefing/web-address.ts";
import { useHost } from "../teams/host-context.ts";
import { media } from "./breakpoints.ts";

interface JoinButtonProps {
  readonly address: string;
  /** The meeting, for those who meet the button out of its context. */
  readonly title: string;
}

/** Opens the online meeting: in Teams by the host, elsewhere in a new browser tab. */
export function JoinButton({ address, title }: JoinButtonProps) {
  const styles = useStyles();
  const { openLink } = useHost();
  if (!isWebAddress(address)) return null;
  return (
    <Button
      as="a"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      className={styles.join}
      icon={<VideoRegular />}
      aria-label={`Join: ${title}`}
      onClick={(event: MouseEvent) => {
        if (!openLink) return;
        event.preventDefault();
        void openLink(address);
      }}
    >
      Join
    </Button>
  );
}

const useStyles = makeStyles({
  join: { [media.print]: { display: "none" } },
});
