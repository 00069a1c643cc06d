/** A classic script as it is sent: without its comments, which are for us, and without indents. */
export const sent = (script: string): string =>
  script
    .replace(/\/\*\*[\s\S]*?\*\/|^ *\/\/.*$/gm, '')
    .replace(/\n\s*/g, '\n')
    .trim();
