import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { SeriesScope } from "../../../../shared/contract/meetings/plan.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";

/** How many meetings of the series follow this one. */
export const followers = ({ series }: Pick<MeetingDetail, "series">): number =>
  series ? Math.max(0, series.of - series.occurrence) : 0;

/** Whether what is done next is for this meeting of a series, or for all that follow as well. */
export function ScopeChoice({
  meeting,
  scope,
  onChoose,
}: {
  readonly meeting: MeetingDetail;
  readonly scope: SeriesScope;
  readonly onChoose: (scope: SeriesScope) => void;
}) {
  const { series } = meeting;
  if (!series || followers(meeting) === 0) return null;
  return (
    <Field label={`Meeting ${series.occurrence} of ${series.of} in its series. Changes are for:`}>
      <RadioGroup
        value={scope}
        onChange={(_, { value }) => onChoose(value === "following" ? "following" : "this")}
      >
        <Radio value="this" label="Only this meeting" />
        <Radio
          value="following"
          label={`This and the ${counted(followers(meeting), "meeting that follows", "meetings that follow")}`}
        />
      </RadioGroup>
    </Field>
  );
}
