/** What `gzfa show` can show: the values between the steps of the walk. */
export const STAGES = ["source", "plan", "text", "document"] as const;
export type Stage = (typeof STAGES)[number];
