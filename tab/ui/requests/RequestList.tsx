import { makeStyles } from "@fluentui/react-components";
import type { ResourceRequest } from "../../../shared/contract/resources/resource-requests.schema.ts";
import { Unfold } from "../Unfold.tsx";
import { RequestEntry } from "./RequestEntry.tsx";

/** Requests that are open, and those that ended behind a title. */
export function RequestList({
  requests,
  ...shown
}: {
  readonly requests: readonly ResourceRequest[];
  readonly today: string;
  readonly isOwn?: boolean;
}) {
  const styles = useStyles();
  const open = requests.filter(({ status }) => status === "open");
  const ended = requests.filter(({ status }) => status !== "open");
  return (
    <>
      <ul className={styles.list}>
        {open.map((request) => (
          <RequestEntry key={request.id} request={request} {...shown} />
        ))}
      </ul>
      {ended.length === 0 ? null : (
        <Unfold title="Answered and closed" opensFor={open.length === 0}>
          <ul className={styles.list}>
            {ended.map((request) => (
              <RequestEntry key={request.id} request={request} {...shown} />
            ))}
          </ul>
        </Unfold>
      )}
    </>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0, maxWidth: "80ch" } });
