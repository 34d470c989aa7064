import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { day } from "../../../shared/sentences/dates.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Unfold } from "../../ui/Unfold.tsx";

type Agreed = NetworkPage["agreed"];

/** What the network agreed, newest first, under the meeting at which it did. */
export function NetworkAgreed({ network, today }: { readonly network: NetworkPage; readonly today: string }) {
  const meetings = byMeeting(network.agreed);
  return (
    <Panel title="What we agreed">
      {meetings.length === 0 ? (
        <EmptyState title={network.mine || network.canPlan ? "Nothing yet." : "For members."}>
          {network.mine || network.canPlan
            ? "What a meeting's minutes say was agreed will stand here."
            : "The network's members and leads read here what it agreed."}
        </EmptyState>
      ) : null}
      <AgreedAt meetings={meetings.slice(0, 3)} today={today} />
      {meetings.length > 3 ? (
        <Unfold title="Earlier">
          <AgreedAt meetings={meetings.slice(3)} today={today} />
        </Unfold>
      ) : null}
    </Panel>
  );
}

function AgreedAt({ meetings, today }: { readonly meetings: readonly Agreed[]; readonly today: string }) {
  const styles = useStyles();
  return meetings.map((agreed) => {
    const [first] = agreed;
    return first ? (
      <section key={first.meeting} className={styles.meeting} aria-label={first.title}>
        <p className={styles.when}>
          {day(first.heldOn, today)}: <PageLink to={`/meetings/${first.meeting}`}>{first.title}</PageLink>
        </p>
        <ul className={styles.list}>
          {agreed.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    ) : null;
  });
}

function byMeeting(agreed: Agreed): Agreed[] {
  const meetings = new Map<string, Agreed>();
  for (const one of agreed) meetings.set(one.meeting, [...(meetings.get(one.meeting) ?? []), one]);
  return [...meetings.values()];
}

const useStyles = makeStyles({
  meeting: { marginBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});
