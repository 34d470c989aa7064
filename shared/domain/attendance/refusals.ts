/** Every expected refusal about registers and what people say of them. */
export type AttendanceRefusal = "register.invalid" | "dispute.not-recorded";
