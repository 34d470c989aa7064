import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PersonCpd } from "../../../shared/contract/cpd/person-cpd.schema.ts";
import {
  personRemindedSchema,
  type ReminderStateView,
  schoolRemindedSchema,
} from "../../../shared/contract/cpd/reminder.schema.ts";
import type { SchoolCpd } from "../../../shared/contract/cpd/school-cpd.schema.ts";
import { useApi } from "../api-context.ts";
import { path } from "../path.ts";
import { takeUpKey } from "./take-up-key.ts";

/** What is shown from the tap on, until the server has said when it was. */
const now: ReminderStateView = { canRemind: false, last: "Reminded just now" };

/** `POST /api/cpd/people/{id}/reminder`. Pages show it at once, and as it was if refused. A repeat on one day is refused. */
export function useRemindPerson() {
  const api = useApi();
  const show = useShowReminders();
  return useMutation({
    mutationFn: (person: string) =>
      api.ask(
        { method: "POST", path: path`/api/cpd/people/${person}/reminder`, body: {} },
        personRemindedSchema,
      ),
    onMutate: (person) => show.atOnce(new Map([[person, now]])),
    onSuccess: ({ reminder }, person) => show.said(new Map([[person, reminder]])),
    onError: (_, __, before) => show.asItWas(before),
  });
}

/** `POST /api/cpd/schools/{urn}/reminders`: everybody overdue, with one course or with any. Whom it reaches is shown at once. */
export function useRemindSchool() {
  const api = useApi();
  const show = useShowReminders();
  return useMutation({
    mutationFn: ({ school, course }: RemindSchool) =>
      api.ask(
        {
          method: "POST",
          path: path`/api/cpd/schools/${school}/reminders`,
          body: course ? { course } : {},
        },
        schoolRemindedSchema,
      ),
    onMutate: ({ people }) => show.atOnce(new Map(people.map((person) => [person, now]))),
    onSuccess: ({ people }) => show.said(new Map(people.map(({ id, reminder }) => [id, reminder]))),
    onError: (_, __, before) => show.asItWas(before),
  });
}

export interface RemindSchool {
  readonly school: string;
  readonly course?: string | undefined;
  /** Whom the page expects it to reach. */
  readonly people: readonly string[];
}

function useShowReminders() {
  const answers = useQueryClient();

  function said(states: ReadonlyMap<string, ReminderStateView>): void {
    answers.setQueriesData<SchoolCpd>(
      { queryKey: [...takeUpKey, "school"] },
      (shown) =>
        shown && {
          ...shown,
          people: shown.people.map((person) => {
            const reminder = states.get(person.id);
            return reminder && person.reminder ? { ...person, reminder } : person;
          }),
        },
    );
    answers.setQueriesData<PersonCpd>({ queryKey: [...takeUpKey, "person"] }, (shown) => {
      const reminder = shown && states.get(shown.person.id);
      return reminder && shown.reminder ? { ...shown, reminder } : shown;
    });
  }

  /** What the pages at hand say of these people. */
  function shownOf(people: Iterable<string>): Map<string, ReminderStateView> {
    const wanted = new Set(people);
    const shown = new Map<string, ReminderStateView>();
    const keep = (id: string, reminder: ReminderStateView | undefined) => {
      if (reminder && wanted.has(id)) shown.set(id, reminder);
    };
    for (const [, school] of answers.getQueriesData<SchoolCpd>({ queryKey: [...takeUpKey, "school"] }))
      for (const { id, reminder } of school?.people ?? []) keep(id, reminder);
    for (const [, one] of answers.getQueriesData<PersonCpd>({ queryKey: [...takeUpKey, "person"] }))
      if (one) keep(one.person.id, one.reminder);
    return shown;
  }

  return {
    said,
    /** Answers what was shown before. */
    async atOnce(states: ReadonlyMap<string, ReminderStateView>): Promise<Map<string, ReminderStateView>> {
      await answers.cancelQueries({ queryKey: takeUpKey });
      const before = shownOf(states.keys());
      said(states);
      return before;
    },
    /** And asks again: somebody else may have reminded them. */
    async asItWas(before: ReadonlyMap<string, ReminderStateView> | undefined): Promise<void> {
      if (before) said(before);
      await answers.invalidateQueries({ queryKey: takeUpKey });
    },
  };
}
