import process from 'node:process';

/** Where the site is built to, as it was asked for: OUT, or dist. */
export const outAsked = (): string => process.env['OUT'] || 'dist';
