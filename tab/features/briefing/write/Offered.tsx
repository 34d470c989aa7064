import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { AddRegular, CheckmarkRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { EditorEdition } from "../../../../shared/contract/briefing/edition.schema.ts";
import type { Offer } from "../../../../shared/contract/briefing/offer.schema.ts";
import { useOffers, useTakeOffer } from "../../../api/briefing-write/offers.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { Unfold } from "../../../ui/Unfold.tsx";
import { offerGroups, offerReach, offersSummary, takeWords } from "./offer-groups.ts";

/** What is elsewhere in Beacon and worth an item: one click makes one, which then stands open to be written on. */
export function Offered({
  edition,
  onOpen,
}: {
  readonly edition: Pick<EditorEdition, "id">;
  readonly onOpen: (item: string) => void;
}) {
  const query = useOffers(edition.id);
  const taking = useTakeOffer(edition.id);
  const take = ({ kind, id }: Offer) => {
    if (!taking.isPending)
      taking.mutate(
        { kind, id },
        { onSuccess: (made) => onOpen(made.id), onError: () => void query.refetch() },
      );
  };
  return (
    <section aria-label="Worth an item">
      {taking.error ? <ProblemNotice error={taking.error} /> : null}
      <Answer
        query={query}
        loading={<LoadingLines label="Looking for what is worth an item" blocks={1} />}
        empty={({ offers }) => (offers.length === 0 ? <Nothing /> : undefined)}
      >
        {({ offers, hasMoreResources }) => (
          <Unfold title={offersSummary(offers)}>
            {offerGroups(offers).map(({ kind, heading, offers: some }) => (
              <Group
                key={kind}
                heading={heading}
                offers={some}
                more={
                  kind === "resource" && hasMoreResources
                    ? "These are the newest. Resources has the rest."
                    : ""
                }
                edition={edition.id}
                taking={taking.isPending ? taking.variables : undefined}
                onTake={take}
                onOpen={onOpen}
              />
            ))}
          </Unfold>
        )}
      </Answer>
    </section>
  );
}

function Nothing() {
  const styles = useStyles();
  return (
    <p className={styles.about}>
      Meetings, CPD and resources that are worth an item of this briefing are offered here.
    </p>
  );
}

function Group({
  heading,
  offers,
  more,
  edition,
  taking,
  onTake,
  onOpen,
}: {
  readonly heading: string;
  readonly offers: readonly Offer[];
  readonly more: string;
  readonly edition: string;
  /** The one that is being made an item. */
  readonly taking: Pick<Offer, "kind" | "id"> | undefined;
  readonly onTake: (offer: Offer) => void;
  readonly onOpen: (item: string) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <div>
      <h2 id={name} className={styles.heading}>
        {heading}
      </h2>
      <ul aria-labelledby={name} className={styles.list}>
        {offers.map((offer) => {
          const { kind, id, title, about, takenAs } = offer;
          const isTaking = taking?.kind === kind && taking.id === id;
          return (
            <li key={id} className={styles.entry}>
              <span className={styles.words}>
                <strong>{title}</strong>
                <span className={styles.about}>{about}</span>
                <span className={styles.about}>{offerReach(offer, edition)}</span>
              </span>
              {takenAs ? (
                <Button
                  appearance="subtle"
                  icon={<CheckmarkRegular />}
                  aria-label={`In this briefing: ${title}. Open it`}
                  onClick={() => onOpen(takenAs)}
                >
                  In this briefing
                </Button>
              ) : (
                <Button
                  icon={<AddRegular />}
                  aria-label={`${takeWords(kind)}: ${title}`}
                  disabledFocusable={taking !== undefined}
                  onClick={() => onTake(offer)}
                >
                  {isTaking ? "Making it…" : takeWords(kind)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {more === "" ? null : <p className={styles.about}>{more}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0, marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start" },
  },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});
