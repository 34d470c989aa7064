import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NetworkPage } from "../../../../shared/contract/networks/network.schema.ts";
import { useApi } from "../../../api/api-context.ts";
import { networkOptions } from "../../../api/networks/get-network.ts";
import { noAudience } from "../../../audience/audience-choice.ts";
import { MeetingPlanner } from "./MeetingPlanner.tsx";
import { type NetworkDefaults, newMeetingForm, withNetwork } from "./meeting-form.ts";
import { useMeetingPlanning } from "./useMeetingPlanning.ts";
import { useNetworksToPlan } from "./useNetworksToPlan.ts";
import { useUnsavedMeeting } from "./useUnsavedMeeting.ts";

const defaultsOf = ({ id, name, audience }: NetworkPage): NetworkDefaults => ({
  id,
  name,
  audience: audience ?? noAudience,
});

/** A meeting nobody has saved yet. What is typed is kept under the network it was begun for. */
export function NewMeeting({
  page,
  date,
  today,
}: {
  readonly page: NetworkPage | undefined;
  readonly date: string | null;
  readonly today: string;
}) {
  const api = useApi();
  const answers = useQueryClient();
  const { networks, canPlanForTrust } = useNetworksToPlan();
  const [network, setNetwork] = useState(page && defaultsOf(page));
  const text = useUnsavedMeeting(`new?network=${page?.id ?? ""}`);
  const [start] = useState(() => newMeetingForm({ network, date: date ?? "", today }));
  const planning = useMeetingPlanning({ meeting: undefined, start, today, text });
  /** Only what the network before had filled in follows the new one, once its page is here. */
  async function choose(id: string): Promise<void> {
    const after = id === "" ? undefined : defaultsOf(await answers.ensureQueryData(networkOptions(api, id)));
    setNetwork(after);
    planning.change(withNetwork(planning.form, network, after));
  }
  return (
    <MeetingPlanner
      meeting={undefined}
      planning={planning}
      today={today}
      firstScope="this"
      networks={networks}
      canPlanForTrust={canPlanForTrust}
      onChooseNetwork={(id) => void choose(id)}
      onDelete={planning.discard}
    />
  );
}
