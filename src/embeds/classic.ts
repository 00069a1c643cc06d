/** A classic script as it is sent: without comments and indentation. */
export const sent = (script: string): string =>
  script
    .replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
