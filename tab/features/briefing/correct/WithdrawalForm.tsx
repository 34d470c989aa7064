import { NotedForm, type NotedFormProps } from "./NotedForm.tsx";

/** Why the item goes. Its readers are told that, and nothing else of it. */
export const WithdrawalForm = (props: NotedFormProps) => (
  <NotedForm
    {...props}
    label={`Withdraw: ${props.item.title}`}
    noteLabel="Why, for its readers"
    sendWords="Withdraw it"
    filledIn={(note) => ({ kind: "withdrawn", note })}
  />
);
