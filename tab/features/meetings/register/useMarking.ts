import { useState } from "react";
import type { RegisterBody } from "../../../../shared/contract/cpd/register.schema.ts";
import { useMarkRegister, useTakeBackMarks } from "../../../api/meetings/register.ts";

export type Word = RegisterBody["marks"][number]["word"];

/** What is said of somebody, before it has an id. */
export type Mark = Omit<RegisterBody["marks"][number], "id">;

interface Sent {
  readonly marks: RegisterBody["marks"];
  /** "Ann Lee is marked present." */
  readonly said: string;
}

/**
 * Marks people on a register, several taps at once if need be. What failed is sent again as it was, with the ids it had, so that
 * each mark stands once; what was done last can be taken back.
 */
export function useMarking(meeting: string) {
  const sending = useMarkRegister(meeting);
  const takingBack = useTakeBackMarks(meeting);
  const [last, setLast] = useState<Sent>();
  const [failed, setFailed] = useState<readonly { readonly sent: Sent; readonly error: unknown }[]>([]);

  async function send(sent: Sent): Promise<void> {
    try {
      await sending.mutateAsync({ marks: sent.marks });
      setLast(sent);
    } catch (error) {
      setFailed((others) => [...others, { sent, error }]);
    }
  }

  return {
    isBusy: sending.isPending || takingBack.isPending,
    /** Of what could not be sent; none while it is tried again. */
    problem: failed[0]?.error ?? takingBack.error,
    last: last && { said: last.said },
    undo: async (): Promise<void> => {
      if (last) await takeBack(last);
    },
    mark: (marks: readonly Mark[], said: string): void => {
      takingBack.reset();
      void send({ marks: marks.map((mark) => ({ id: crypto.randomUUID(), ...mark })), said });
    },
    retry: (): void => {
      setFailed([]);
      for (const { sent } of failed) void send(sent);
      if (failed.length === 0 && last) void takeBack(last);
    },
  };

  async function takeBack({ marks }: Sent): Promise<void> {
    await takingBack.mutateAsync({ marks: marks.map(({ id, person }) => ({ id, person })) }).then(
      () => setLast(undefined),
      () => undefined,
    ); // What went wrong stands in `problem`.
  }
}
