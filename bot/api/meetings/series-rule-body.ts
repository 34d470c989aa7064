import type { SeriesRuleBody } from "../../../shared/contract/meetings/series.schema.ts";
import type { SeriesRule } from "../../../shared/domain/meetings/series-rule.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";

/** A rule as somebody sent it. Whether its dates and times can be is for the use case to say. */
export const toSeriesRule = ({ from, to, ...rule }: SeriesRuleBody): SeriesRule => ({
  ...rule,
  from: from as CivilDate,
  to: to as CivilDate,
});
