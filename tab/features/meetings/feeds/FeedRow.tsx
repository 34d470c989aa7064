import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Feed } from "../../../../shared/contract/meetings/feeds.schema.ts";
import { dateInEngland, shortDay } from "../../../../shared/sentences/dates.ts";
import { useStopFeed } from "../../../api/meetings/feeds.ts";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";

/** One address. Stopping it asks first: calendars elsewhere lose it, and it cannot be brought back. */
export function FeedRow({ feed, onStopped }: { readonly feed: Feed; readonly onStopped: () => void }) {
  const styles = useStyles();
  const stop = useStopFeed();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onStopped();
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{feed.name}</span>
        <span className={styles.about}>Made on {shortDay(dateInEngland(new Date(feed.madeAt)))}</span>
      </div>
      <Dialog open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
        <DialogTrigger disableButtonEnhancement>
          <Button aria-label={`Stop: ${feed.name}`}>Stop</Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Stop the address for {feed.name}?</DialogTitle>
            <DialogContent>
              {stop.error ? <ProblemNotice error={stop.error} /> : null}
              Every calendar that uses it stops showing them. This address cannot be brought back; you can
              make a new one, which is another address.
            </DialogContent>
            <DialogActions>
              <Button
                appearance="primary"
                disabledFocusable={stop.isPending}
                onClick={() => stop.mutate(feed.id, { onSuccess: close })}
              >
                {stop.isPending ? "Stopping…" : "Stop the address"}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>Keep it</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  what: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  name: typographyStyles.body1Strong,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
