/** What is said of what was published. */
export const publishedMessages = {
  /** A whole sentence, as it comes. */
  said: ({ text }: { text: string }) => text,
} as const;
