import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useLocation } from "wouter";
import type { ResourceDetail } from "../../../../shared/contract/resources/resources.schema.ts";
import { path } from "../../../api/path.ts";
import { usePutAway } from "../../../api/resources/put-away.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ResourceSearch } from "../../../ui/ResourceSearch.tsx";
import { UndoNotice } from "../../../ui/UndoNotice.tsx";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { ShowFirstFor } from "../pins/ShowFirstFor.tsx";
import { NewVersion } from "../uploads/NewVersion.tsx";
import { useUploadsPlace } from "../uploads/uploads-context.ts";
import { DecideProposal } from "./DecideProposal.tsx";
import { useStanding } from "./useStanding.ts";

/** What can be done with a resource by whoever keeps or proposed it; nothing for others. */
export function ResourceActions({ resource }: { readonly resource: ResourceDetail }) {
  const styles = useFormStyles();
  const { doing, change } = useStanding();
  const { setStanding, forget } = usePutAway();
  const [, navigate] = useLocation();
  const [isReplacing, setReplacing] = useState(false);
  const [isRenewing, setRenewing] = useState(false);
  const [isPinning, setPinning] = useState(false);
  const underWay = useUploadsPlace().queue?.versionsOf(resource.id) ?? [];
  const { id, standing, canChange, canCurate, canDecide, canWithdraw, daysLeft = 0 } = resource;
  if (!canChange && !canCurate && !canWithdraw) return null;
  const isUp = standing === "current" || standing === "superseded";
  const canBringBack =
    canCurate &&
    (standing === "archived" || standing === "superseded" || (standing === "removed" && daysLeft >= 0));
  const withdraw = () =>
    doing.attempt(async () => {
      await setStanding(id, resource.version, { status: "removed" });
      forget(id);
      navigate("/resources/kept");
      return undefined;
    });
  return (
    <>
      <UndoNotice doing={doing} />
      {canDecide ? <DecideProposal resource={resource} contributor={resource.contributor?.name} /> : null}
      <div className={styles.actions}>
        {canChange && standing !== "removed" ? (
          <ButtonLink to={path`/resources/${id}/edit`}>Edit</ButtonLink>
        ) : null}
        {canBringBack ? (
          <Button
            disabledFocusable={doing.isBusy}
            onClick={() => void change(resource, { status: "current" })}
          >
            {standing === "superseded" ? "Make it current again" : "Bring back"}
          </Button>
        ) : null}
        {canCurate && isUp ? (
          <>
            {resource.file ? (
              <Button aria-expanded={isRenewing} onClick={() => setRenewing(!isRenewing)}>
                New version…
              </Button>
            ) : null}
            {standing === "current" ? (
              <Button aria-expanded={isPinning} onClick={() => setPinning(!isPinning)}>
                Show first for…
              </Button>
            ) : null}
            <Button aria-expanded={isReplacing} onClick={() => setReplacing(!isReplacing)}>
              Replaced by another…
            </Button>
            <Button
              disabledFocusable={doing.isBusy}
              onClick={() => void change(resource, { status: "archived" })}
            >
              Archive
            </Button>
          </>
        ) : null}
        {canCurate && (isUp || standing === "archived") ? (
          <Button
            disabledFocusable={doing.isBusy}
            onClick={() => void change(resource, { status: "removed" })}
          >
            Remove
          </Button>
        ) : null}
        {canWithdraw && !canCurate ? (
          <Button disabledFocusable={doing.isBusy} onClick={() => void withdraw()}>
            Withdraw
          </Button>
        ) : null}
      </div>
      {canCurate &&
      isUp &&
      (isRenewing || underWay.some(({ state: { at } }) => at !== "added" && at !== "cancelled")) ? (
        <NewVersion resource={resource} />
      ) : null}
      {canCurate && standing === "current" && isPinning ? <ShowFirstFor resource={resource} /> : null}
      {isReplacing && isUp ? (
        <ResourceSearch
          label="What has taken its place"
          onChoose={(by) => {
            setReplacing(false);
            void change(resource, { status: "superseded", by: by.id });
          }}
        />
      ) : null}
    </>
  );
}
